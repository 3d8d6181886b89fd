// What the words of a time expression say, before anything is reckoned: the tagger builds a
// spec, the resolver turns it into a value.

import type { PartOfDay } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { PartOfYear } from "#model/edtf.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/**
 * `n` null is "several", "a few", bare plural: then `guess` is what custom makes of it. Of "three
 * to five" `n` is 3 and `guess` 5; else they are the same.
 */
export interface Amount {
  readonly n: number | null;
  readonly guess: number;
}

/** last, this, next */
export type UnitStep = -1 | 0 | 1;

/** What a relative expression is reckoned from: the publication day, or the date last told. */
export type ReckonedFrom = "published" | "told";

/** A stretch of a longer period. `earlier` and `later` are cut at the day of publication. */
export type Edge = "early" | "mid" | "late" | "start" | "end" | "earlier" | "later";

export interface Clock {
  /** `17:00` */
  readonly time: string;
  /** `Z`, or "" where the words name no zone or one that TIMEX3 writes no letter for. */
  readonly zone: string;
}

/** Whether a unit ends with its date, begins with it, or has it somewhere in it. */
export type HeldBy = "end" | "start" | "in";

export type VagueReference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

export type Spec =
  /** `month` null: "the 5th" of the month that the text is in, or of one near it that has it on that weekday, 0 Monday. */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number;
      readonly weekday?: number;
    }
  /** `nth` weekday of a month, -1 the last: feasts like Thanksgiving. Weekday 0 is Monday. */
  | {
      readonly kind: "feast";
      readonly year: number | null;
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  /** `pointed` is "that May". */
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly step: UnitStep | null;
      readonly pointed?: true;
    }
  | {
      readonly kind: "part";
      readonly year: number | null;
      readonly part: PartOfYear;
      readonly step: UnitStep | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "century"; readonly century: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly step: UnitStep | null }
  /** "last month", "that year", "the following day"; `fresh` is "the new year". */
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly step: number;
      readonly anchor: ReckonedFrom;
      readonly fresh?: true;
    }
  /** "three days ago", "a year earlier" */
  | {
      readonly kind: "shift";
      readonly amount: Amount;
      readonly unit: Unit;
      readonly way: -1 | 1;
      readonly anchor: ReckonedFrom;
      /** "two days before that": of what was told right before, or of nothing that is known. */
      readonly near?: true;
    }
  /** "the past two weeks", "the next several months"; "recent weeks" are not counting. */
  | {
      readonly kind: "stretch";
      readonly amount: Amount;
      readonly unit: Unit;
      readonly way: -1 | 1;
      readonly counting: boolean;
    }
  /** "two weeks ago Friday", "a week from Monday": so far from a date that the words name. */
  | {
      readonly kind: "offset";
      readonly amount: Amount;
      readonly unit: Unit;
      readonly way: -1 | 1;
      readonly from: Spec;
    }
  /** "the week ended Oct. 24", "the weekend of 5 May": the unit with that date in it. */
  | { readonly kind: "held"; readonly unit: Unit; readonly by: HeldBy; readonly of: Spec }
  /** So many days from Easter Sunday: Good Friday is -2. */
  | { readonly kind: "easter"; readonly year: number | null; readonly days: number }
  /** "March of last year": the year of `outer` completes `inner`. */
  | { readonly kind: "within"; readonly inner: Spec; readonly outer: Spec }
  | { readonly kind: "edge"; readonly edge: Edge; readonly of: Spec }
  /** `less`: "less than two weeks later", so anywhere on the way there. */
  | { readonly kind: "about"; readonly of: Spec; readonly less?: true }
  | {
      readonly kind: "at";
      readonly date: Spec | null;
      readonly part: PartOfDay | null;
      readonly clock: Clock | null;
    }
  | { readonly kind: "duration"; readonly amount: Amount; readonly unit: Unit }
  /** `value` is the TIMEX3 value: `P1W`, `XXXX-WXX-1`. `often`: one word, "weekly". */
  | { readonly kind: "set"; readonly value: string; readonly often: boolean }
  /** Days from the reference, both ends; null where custom gives no bound either. */
  | {
      readonly kind: "vague";
      readonly ref: VagueReference;
      readonly days: readonly [number, number] | null;
    }
  /** "the last week of August", "the first half of March"; -1 is the last. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly unit: Unit | "half";
      readonly of: Spec;
    }
  /** `spans`: where the words of each end stand. */
  | {
      readonly kind: "range";
      readonly from: Spec;
      readonly to: Spec;
      readonly spans: readonly [Span, Span];
    };

/** Shorter than a day. */
export function isClock(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}

export type SpecOf<Kind extends Spec["kind"]> = Spec & { readonly kind: Kind };

// What the loader saw in an article and what became of it. Nothing is dropped silently.

import type { DoubtReason } from "./doubt.ts";
import type { Words } from "./event.ts";
import type { Span } from "./span.ts";

/** Why a possible event was left out. Most frequent first; format/coverage.ts has them as sentences. */
export const happeningReasons = [
  "in-passing",
  "remark",
  "purpose",
  "nobody",
  "general",
  "any",
  "negated",
  "condition",
  "thought",
  "hypothetical",
  "unclear",
  "zone",
  "held-back",
  "dropped",
] as const;
export type HappeningReason = (typeof happeningReasons)[number];

/** Why a time expression dates no event. */
export const timeReasons = [
  "no-days",
  "outdone",
  "other-length",
  "apart",
  "event-left",
  "no-event",
  "clash",
  "zone",
] as const;
export type TimeReason = (typeof timeReasons)[number];

export interface SeenHappening {
  /** The words that name it: "held talks". */
  readonly words: Words;
  /** The clause that reports it. */
  readonly passage: Span;
  readonly fate: { readonly event: string } | { readonly left: HappeningReason };
}

/**
 * What a time expression is used for in an event: its date; the same date again, in another
 * passage; how long it lasted; the reference of another date.
 */
export type TimeUse = "date" | "again" | "length" | "reference";

export interface SeenTime {
  readonly words: Words;
  /** EDTF; null if the words give no days. */
  readonly value: string | null;
  /** What the words mean, as a sentence. */
  readonly reading: string;
  readonly fate:
    | { readonly use: TimeUse; readonly events: readonly string[] }
    /** `event` is dated by other words instead; `why` says why those are better. */
    | {
        readonly left: TimeReason;
        readonly event: string | null;
        readonly why: string | null;
      };
}

/** What readers see where a correction has no `why`. */
export const noReason = "Corrected by an editor.";

/** A correction in the sidecar that changed what the loader found. */
export interface AppliedCorrection {
  readonly verb: "amend" | "drop" | "add" | "note" | "join" | "split";
  /** The words of the article that it refers to; null if they are not shown. */
  readonly words: Words | null;
  /** What an `amend` sets: "date", "status". */
  readonly keys: readonly string[];
  /** null where the editor gave none; see `noReason`. */
  readonly why: string | null;
  readonly source: string | null;
  /** Line in the sidecar, 1-based. */
  readonly line: number;
  /** The event's title when the correction was applied. */
  readonly title: string;
  /** The event's id. A dropped event is no longer in the corpus. */
  readonly event: string;
}

/** An event that was read, but not surely enough to be printed as a fact. */
export interface HeldBack {
  readonly title: string;
  /** Its primary passage. */
  readonly passage: Words;
  /** Never empty. */
  readonly doubt: readonly DoubtReason[];
}

export interface Coverage {
  /** The article's id. */
  readonly article: string;
  readonly sentences: number;
  /** In text order. */
  readonly times: readonly SeenTime[];
  readonly happenings: readonly SeenHappening[];
  /** In text order. */
  readonly heldBack: readonly HeldBack[];
  /** How many times and happenings lie in text that is not shown; they are not listed. */
  readonly withheld: number;
  /** In the order of the sidecar. */
  readonly corrections: readonly AppliedCorrection[];
}

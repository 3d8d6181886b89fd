// The words of a sentence as the time rules see them, with what the tables say each may mean.

import type { PartOfDay } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Amount, Clock, Edge, VagueReference, Spec, UnitStep, Unit } from "./spec.ts";

/** What a word may mean. One word may have several: "3" is a number and a day; "second" an ordinal. */
export interface Tags {
  readonly number?: number;
  /** 1 to 31, in digits or as an ordinal in digits. */
  readonly day?: number;
  /** "28/29": a day and the next. */
  readonly dayPair?: readonly [number, number];
  /** "1942/43": a year and the next. */
  readonly yearPair?: readonly [number, number];
  /** Four digits. */
  readonly year?: number;
  /** "1990s" is 199. */
  readonly decade?: number;
  /** "third", "3rd" */
  readonly ordinal?: number;
  readonly tens?: number;
  readonly digit?: number;
  readonly fraction?: number;
  readonly amount?: Amount;
  readonly month?: number;
  /** "Nov", "Sept": a month only beside a number. */
  readonly shortMonth?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
  readonly shortWeekday?: number;
  readonly weekdays?: number;
  readonly season?: 21 | 22 | 23 | 24;
  readonly unit?: Unit;
  /** The unit in the plural: "weeks". */
  readonly units?: Unit;
  readonly step?: UnitStep;
  readonly edge?: Edge;
  readonly partOfDay?: PartOfDay;
  /** "daily": the TIMEX3 value of the set. */
  readonly often?: string;
  readonly meridiem?: "am" | "pm";
  readonly zone?: string;
  readonly clock?: Clock;
  /** A date in one word: "2023-06-18", "Christmas". */
  readonly date?: Spec;
  readonly quarter?: number;
  readonly vague?: {
    readonly ref: VagueReference;
    readonly days: readonly [number, number] | null;
  };
  /** Set on a reduced word: a finished expression, … */
  readonly spec?: Spec;
  /** … one that "early", "late", "the end of" may cut; … */
  readonly period?: Spec;
  /** … one that names a day, and takes a time of day; … */
  readonly point?: Spec;
  /** … a year, or words for one: "last year". */
  readonly yearly?: Spec;
  /** … a month or part of a year without its year. */
  readonly yearless?: Spec;
  /** … a length of time. */
  readonly length?: Spec;
  /** … a time of day without its day. */
  readonly daytime?: Spec;
}

/** A word, a number, a mark, or a whole expression that the rules have reduced to one. */
export interface TimeWord extends Span {
  readonly text: string;
  /** Lower case; empty for a reduced word, so that no rule takes it for a literal. */
  readonly lower: string;
  readonly tags: Tags | null;
  /** See sort.ts. */
  readonly sort: number;
  /** The row that reduced it; null for a word as it came. */
  readonly rule: string | null;
}

const tagNames = {
  number: true,
  day: true,
  dayPair: true,
  yearPair: true,
  year: true,
  decade: true,
  ordinal: true,
  tens: true,
  digit: true,
  fraction: true,
  amount: true,
  month: true,
  shortMonth: true,
  weekday: true,
  shortWeekday: true,
  weekdays: true,
  season: true,
  unit: true,
  units: true,
  step: true,
  edge: true,
  partOfDay: true,
  often: true,
  meridiem: true,
  zone: true,
  clock: true,
  date: true,
  quarter: true,
  vague: true,
  spec: true,
  period: true,
  point: true,
  yearly: true,
  yearless: true,
  length: true,
  daytime: true,
} satisfies Record<keyof Tags, true>;

/** For patterns, which name tags in text. */
export function isTag(name: string): name is keyof Tags {
  return name in tagNames;
}

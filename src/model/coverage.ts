// What the loader saw in an article, and what became of it: nothing is left out in silence.

import type { Words } from "./event.ts";
import type { Span } from "./span.ts";

/** Why words that may tell a happening gave no event; commonest first, in sentences in format/. */
export const happeningReasons = [
  "in-passing",
  "remark",
  "purpose",
  "nobody",
  "one-sided",
  "general",
  "any",
  "negated",
  "condition",
  "thought",
  "hypothetical",
  "quoted",
  "opinion",
  "no-goal",
  "part",
  "again",
  "carrier",
  "unclear",
  "zone",
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
  "opinion",
  "zone",
] as const;
export type TimeReason = (typeof timeReasons)[number];

export interface SeenHappening {
  /** The words that name it: "held talks". */
  readonly words: Words;
  /** The clause that tells it. */
  readonly passage: Span;
  readonly fate: { readonly event: string } | { readonly left: HappeningReason };
}

/**
 * What a time expression does for an event: its date, or that of another passage told again; how
 * long it lasted; what another date was reckoned from.
 */
export type TimeUse = "date" | "again" | "length" | "reference";

export interface SeenTime {
  readonly words: Words;
  /** EDTF, or null for words that give no days. */
  readonly value: string | null;
  /** What the words are, in a sentence. */
  readonly reading: string;
  readonly fate:
    | { readonly use: TimeUse; readonly events: readonly string[] }
    /** `event` is the one that other words date, and `why` what makes them better. */
    | {
        readonly left: TimeReason;
        readonly event: string | null;
        readonly why: string | null;
      };
}

/** A line of the sidecar that changed what the loader had read. */
export interface Correction {
  readonly verb: "amend" | "drop" | "add" | "note";
  /** The words of the article that it names; null where they are not shown. */
  readonly words: Words | null;
  /** What an `amend` sets: "date", "status". */
  readonly keys: readonly string[];
  readonly why: string | null;
  readonly source: string | null;
  /** In the sidecar, from 1. */
  readonly line: number;
  /** Its title when the correction was made. */
  readonly title: string;
  /** The event's id; a dropped one is no more in the corpus. */
  readonly event: string;
}

export interface Coverage {
  /** The article's id. */
  readonly article: string;
  readonly sentences: number;
  /** In order of telling. */
  readonly times: readonly SeenTime[];
  readonly happenings: readonly SeenHappening[];
  /** Times and happenings in words that are not shown: counted here, and not listed. */
  readonly withheld: number;
  /** As the sidecar has them. */
  readonly corrections: readonly Correction[];
}

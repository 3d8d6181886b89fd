// A date that leans on another event's: what the two must share, and how it is told.

import { type Bounds, between } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import type { Dated } from "./bindDates.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import type { Dating } from "../clauses/dating.ts";

/** Visits and what belongs to them: "the trip" may mean the arrival that began it. */
export const visits: ReadonlySet<string> = new Set(["visit", "arrive", "host"]);

export function shares(a: Candidate, b: Candidate): boolean {
  const mine = new Set(entitiesOf(a));
  return entitiesOf(b).some((id) => mine.has(id));
}

export function lean(
  source: Dated,
  words: readonly Words[],
  to: Bounds,
  extent: Dating["extent"],
  rule: string,
  reason: string,
): Dating {
  return {
    edtf: between(to),
    extent,
    vague: false,
    part: null,
    words,
    reference: { to: "words", words: source.dating?.words[0] ?? source.candidate.trigger },
    rule,
    reason,
    unused: [],
    strength: 2,
  };
}

/** Another event in the article's own words: "what “departed” tells". */
export function whatTells({ candidate }: Dated): string {
  return `what “${candidate.trigger.text}” tells`;
}

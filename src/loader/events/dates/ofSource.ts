// How a deed stands to the one whose date it leans on: on the same day, or long before it.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import { lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";

/** "They are to meet again on Friday. Roca said after the meeting": not after the one to come. */
export function isYetToCome(
  { published }: SentenceView,
  { outcome }: Candidate,
  source: Dated,
): boolean {
  const first = source.dating ? bounds(source.dating.edtf).earliest : Number.NEGATIVE_INFINITY;
  const isAhead = published !== null && first >= published;
  return isAhead && outcome.status === "held" && source.candidate.outcome.status === "planned";
}

/** "met Roca on Monday. After the talks, they signed an accord": on the same day. */
export function isAtOnce(
  { sense, outcome, sentence }: Candidate,
  { candidate, dating }: Dated,
): boolean {
  return (
    outcome.status === "held" &&
    /^(?:sign|say|agree)$/.test(sense.act) &&
    /^(?:meet|gather|call)$/.test(candidate.sense.act) &&
    candidate.outcome.status === "held" &&
    sentence - candidate.sentence <= 1 &&
    dating !== null &&
    lengthOf(dating.edtf) <= 4
  );
}

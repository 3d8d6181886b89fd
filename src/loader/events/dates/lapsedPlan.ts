// "said on 2 June that he would travel to Peru on 14 June", told on the 18th: the day of a plan that may have passed.

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { firstAfter } from "../../times/tense.ts";
import { wasPlanned } from "../../times/undonePlan.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Days that a plan's own time may take. */
const longest = 31;

/** The own date of a plan told in the past, where it lies before publication: the words say that day, and none to come. */
export function lapsedPlan(
  view: SentenceView,
  { clause: index, outcome, echo }: Candidate,
  own: Dating | null,
  published: Day | null,
): Dating | null {
  const clause = view.clauses[index];
  if (!own || !clause || echo || published === null || outcome.status !== "planned") return null;
  if (own.strength < 3 || own.vague || lengthOf(own.edtf) > longest) return null;
  const { latest } = bounds(own.edtf);
  if (latest >= published) return null;
  const isThen = clause.verb.modal === "would" || isPlannedThen(view, own);
  return isThen && (published - latest <= longest || clause.verb.modal === "would") ? own : null;
}

/** "landed on Saturday and was due to see Vik on Sunday", "was to see Vik later in the day": the plan was of then. */
function isPlannedThen({ tokens }: SentenceView, { rule, words: [time] }: Dating): boolean {
  // "agreed to meet him again the following day"
  if (/^unit-(?:told-)?next/.test(rule)) return true;
  return time !== undefined && wasPlanned(tokens, firstAfter(tokens, time.start));
}

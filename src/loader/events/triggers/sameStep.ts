// "Peru closed its border. Chile followed suit": of the kind of what was told before it.

import { type Candidate, revised } from "../candidate.ts";

/** Sentences that such words look back. */
const reach = 2;

const same =
  /\b(?:follow(?:ed|s|ing)? suit|d(?:id|o|oes|one) (?:the same|likewise)|t(?:ook|ake|akes|aken|aking) (?:the same|a similar|similar) (?:steps?|measures?|actions?)|(?:announce|adopt|impose|introduce)d? similar (?:steps?|measures?|sanctions?|moves?))\b/i;

const steps = /^(?:SANCTION|CONCEDE|RETREAT|MOBILIZE|AID|REJECT|COERCE|COOPERATE|SUPPORT)$/;

/** In order of telling. */
export function withSameSteps(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((one, index) => {
    if (one.outcome.status !== "held" || !same.test(one.passageText) || steps.test(one.kind))
      return one;
    const before = candidates
      .slice(Math.max(0, index - 3), index)
      .findLast((c) => one.sentence - c.sentence <= reach && steps.test(c.kind) && !c.echo);
    return before ? revised(one, { kind: before.kind, mode: before.mode }) : one;
  });
}

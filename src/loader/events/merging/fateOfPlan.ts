// "Roca was due in Oslo on Friday. The trip has been put off": what was to be is what was called off, in the
// next sentence or in the same one.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import { familyOf } from "./sameEvent.ts";

/** Sentences between a plan and the word on what became of it. */
const reach = 2;

/** "was due to pay a visit", "had been scheduled for talks", but not "was to have gone, and will meet". */
const wasTo =
  /\b(?:(?:was|were|had been) (?:\p{L}+ )?(?:to|due|scheduled|expected|supposed|set|slated)|had (?:intended|planned|hoped|meant) to)\b(?:(?! (?:will|would|is|are)\b)[^,;]){1,60}$/u;

/** Plans of the past take the outcome of what was called off. */
export function withFates(candidates: readonly Candidate[]): readonly Candidate[] {
  const off = candidates.filter(isCalledOff);
  if (off.length === 0) return candidates;
  return candidates.map((one) => {
    if (!isPlanOfPast(one)) return one;
    const fate = off.find((other) => isFateOf(other, one));
    if (!fate) return one;
    const { kind, mode, outcome } = fate;
    return revised(one, { kind, mode, outcome });
  });
}

const isSitting = ({ sense: { kind } }: Candidate) => kind === "CONSULT";

function isCalledOff(one: Candidate): boolean {
  return one.outcome.status === "cancelled" && one.zone === "body" && !one.echo && isSitting(one);
}

function isPlanOfPast(one: Candidate): boolean {
  return (
    one.outcome.status === "planned" &&
    one.zone === "body" &&
    !one.echo &&
    isSitting(one) &&
    wasTo.test(upToTrigger(one))
  );
}

function upToTrigger({ passage, passageText, trigger }: Candidate): string {
  return passageText.slice(0, trigger.end - passage.start);
}

function isFateOf(off: Candidate, plan: Candidate): boolean {
  const away = off.sentence - plan.sentence;
  if (away < 0 || away > reach || familyOf(off) !== familyOf(plan)) return false;
  const [theirs, ours] = [entitiesOf(off), entitiesOf(plan)];
  return theirs.length === 0 || theirs.some((id) => ours.includes(id));
}

// "Peru and Chile agreed on a summit. It will be held in Oslo": who agreed on it takes part, where nobody else is told.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";

/** Occasions of nobody are of those who agreed on them, in the same sentence or in the one before. */
export function withPlanners(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isOpen)) return candidates;
  return candidates.map((one) => {
    const plan = isOpen(one) ? candidates.findLast((other) => isPlanOf(other, one)) : undefined;
    return plan ? revised(one, { actors: plan.actors, others: plan.others }) : one;
  });
}

function isOpen(one: Candidate): boolean {
  return (
    one.zone === "body" &&
    !one.echo &&
    one.definite &&
    occasion.test(one.sense.act) &&
    /^(?:held|planned)$/.test(one.outcome.status) &&
    entitiesOf(one).length === 0
  );
}

const occasion = /^(?:meet|gather|dine)$/;

function isPlanOf(plan: Candidate, { sentence, at, word }: Candidate): boolean {
  const isBefore = plan.sentence === sentence - 1 || (plan.sentence === sentence && plan.at < at);
  if (!isBefore || plan.echo || plan.sense.frame !== "mutual") return false;
  if (!/^(?:held|planned)$/.test(plan.outcome.status) || entitiesOf(plan).length < 2) return false;
  const words = plan.passageText.toLowerCase().split(/[^\p{L}-]+/u);
  return words.includes(word) || words.includes(`${word}s`);
}

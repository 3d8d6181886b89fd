// "The visit was put off": an occasion told by its article, which the reader knows from before.

import { type Candidate, entitiesOf } from "../candidate.ts";

export const sittings =
  /^(?:visit|trip|tour|meeting|talk|session|summit|conference|call|ceremony|round)$/;

/** Told by a noun with its article, of nobody, and put off, to come, or said to have taken place. */
export function isOfBefore(candidate: Candidate): boolean {
  const { definite, echo, outcome, word } = candidate;
  return (
    definite &&
    !echo &&
    sittings.test(word) &&
    (/^(?:planned|cancelled)$/.test(outcome.status) || isSaidToBe(candidate)) &&
    entitiesOf(candidate).length === 0
  );
}

/** "The visit took place on 5 May": when, of what is told already. */
export function isSaidToBe({ outcome, trigger }: Candidate): boolean {
  return outcome.status === "held" && /\btook place$/.test(trigger.text);
}

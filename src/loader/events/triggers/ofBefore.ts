// "The visit was put off": an occasion told by its article, which the reader knows from before.

import { type Candidate, entitiesOf } from "../candidate.ts";

export const sittings =
  /^(?:visit|trip|tour|meeting|talk|session|summit|conference|call|ceremony|round)$/;

/** Told by a noun with its article, of nobody, and put off or to come. */
export function isOfBefore(candidate: Candidate): boolean {
  const { definite, echo, outcome, word } = candidate;
  return (
    definite &&
    !echo &&
    sittings.test(word) &&
    /^(?:planned|cancelled)$/.test(outcome.status) &&
    entitiesOf(candidate).length === 0
  );
}

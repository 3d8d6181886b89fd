// "undermined the talks on Friday": what a plain verb is done to was before, and not on that day.

import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True for the talks of "undermined the talks"; not of "was joined by Roca in two hours of talks". */
export function isAtStake(
  { tokens }: SentenceView,
  { echo, clause, at }: Candidate,
  verbs: readonly Candidate[],
): boolean {
  return (
    echo &&
    verbs.some(
      (verb) =>
        verb.sense.act === "do" &&
        verb.clause === clause &&
        verb.at < at &&
        !tokens.slice(verb.at + 1, at).some(({ pos }) => pos === "ADP"),
    )
  );
}

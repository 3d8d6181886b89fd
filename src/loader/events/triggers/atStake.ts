// What a verb is done to and does not itself happen then: "undermined the talks on Friday", "promised aid".

import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** True for the talks of "undermined the talks"; not of "was joined by Roca in two hours of talks". */
export function isAtStake(
  { tokens }: SentenceView,
  { echo, clause, at, sense, outcome }: Candidate,
  verbs: readonly Candidate[],
): boolean {
  const isPromised = sense.act === "aid" && outcome.status === "planned";
  const act = isPromised ? "commit" : echo ? "do" : null;
  return (
    act !== null &&
    verbs.some(
      (verb) =>
        verb.sense.act === act &&
        verb.clause === clause &&
        verb.at < at &&
        !tokens.slice(verb.at + 1, at).some(({ pos }) => pos === "ADP"),
    )
  );
}

/** "warned him", "briefed him": what one can do in a call, which is then what is told. */
export function isInWords({ word, sense }: Candidate): boolean {
  return (
    word === "brief" || /^(?:say|request|accuse|threaten|commit|support|apologise)$/.test(sense.act)
  );
}

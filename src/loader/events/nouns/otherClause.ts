// "In the vote of 5 May, the plan drafted by Peru was rejected by Chile and accepted by Norway": the noun at the front
// stands in the clause of the drafting, and its day is that of the verbs behind.

import { resumedBehind } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import type { NounPlace } from "./nounPlace.ts";

/** A noun's time is not one of the clause, which has another place in the sentence. */
export function isOfOtherClause(
  view: SentenceView,
  time: Placed,
  place: NounPlace,
  own: number,
): boolean {
  const ruler = resumedBehind(view, time.first, time.last) ?? place.clause?.index ?? null;
  return ruler !== own && !isAtFrontOfRow(view, time, place, own, ruler);
}

/** "In the vote of 5 May, the plan was rejected by Peru and accepted by Chile": there and then, too. */
function isAtFrontOfRow(
  { tokens, clauses }: SentenceView,
  { last }: Placed,
  { preposition, clause }: NounPlace,
  own: number,
  ruler: number | null,
): boolean {
  const { link, parent } = clauses[own] ?? {};
  return (
    link === "and" &&
    clause !== null &&
    parent === ruler &&
    /^(?:in|at|during)$/.test(preposition ?? "") &&
    tokens[last + 1]?.text === "," &&
    last < clause.verb.first
  );
}

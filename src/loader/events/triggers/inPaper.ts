// "In a joint statement Peru and Chile accused Norway": what they do in it is the event, and not the paper.

import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import { phraseStart } from "../nouns/nounPlace.ts";

/** A paper of two behind an "in", in the clause of a verb that tells an event of its own. */
export function isInPaper(
  { tokens }: SentenceView,
  noun: Candidate,
  acted: readonly Candidate[],
): boolean {
  if (!/statement|declaration|communiqu/.test(noun.word)) return false;
  const from = phraseStart(tokens, noun.at);
  const isIn = [tokens[from], tokens[from - 1]].some((word) => word?.lower === "in");
  return (
    isIn && acted.some(({ clause, outcome }) => clause === noun.clause && outcome.status === "held")
  );
}

import type { NounPlace } from "../nouns/nounPlace.ts";

/** "It would have been her first visit": there was none. */
export function isWouldHaveBeen({ clause, noun }: NounPlace): boolean {
  if (clause?.verb.modal !== "would") return false;
  const { lemma, perfect, last } = clause.verb;
  return perfect && lemma === "be" && noun > last;
}

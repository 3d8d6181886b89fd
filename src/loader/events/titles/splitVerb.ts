// Verbs whose particle stands behind their object: "called the ambassador in".

import type { VerbGroup } from "../clauses/verbGroups.ts";

/** "the ambassador in over the row" -> "in the ambassador over the row", so that no title ends in "calls the ambassador". */
export function withParticle({ lemma, last, main, passive }: VerbGroup, rest: string): string {
  if (lemma !== "call in" || last > main || passive || rest === "") return rest;
  return `in ${rest.replace(/ in(?= (?:over|after|for)\b|$)/, "")}`;
}

// Verbs whose particle stands behind their object: "called the ambassador in".

import type { Clause } from "../clauses/clauses.ts";
import type { VerbGroup } from "../clauses/verbGroups.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "the ambassador in over the row" -> "in the ambassador over the row", so that no title ends in "calls the ambassador". */
export function withParticle({ lemma, last, main, passive }: VerbGroup, rest: string): string {
  if (last > main) return withoutSecond(lemma, rest);
  if (passive || rest === "") return rest;
  // "handed the suspect over": what is handed is no hand
  if (lemma === "hand over") return /\bover\b/.test(rest) ? rest : `over ${rest}`;
  if (lemma !== "call in") return rest;
  return `in ${rest.replace(/ in(?= (?:over|after|for)\b|$)/, "")}`;
}

/** "fired on Friday on protesters": the verb has its "on" already. */
function withoutSecond(lemma: string, rest: string): string {
  const particle = lemma.slice(lemma.lastIndexOf(" ") + 1);
  return rest.startsWith(`${particle} `) ? rest.slice(particle.length + 1) : rest;
}

/** "Peru and Chile voted against.": how, though against what is left open; "" elsewhere. */
export function votedSo({ tokens, timexes }: SentenceView, { verb }: Clause): string {
  const at = verb.last + 2;
  const [next, behind] = [tokens[at - 1], tokens[at]];
  const isTime = timexes.some(({ first }) => first === at || first === at + 1);
  const isOpen = behind === undefined || /^(?:PUNCT|CCONJ)$/.test(behind.pos) || isTime;
  return verb.lemma === "vote" && next?.lower === "against" && isOpen ? "against" : "";
}

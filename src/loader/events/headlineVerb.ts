// "Peru scraps Norway trip", "Peru rules out talks": in a headline the tagger takes the verb for a noun.

import type { Token } from "../article/document.ts";
import { cancelVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import { verbLemma } from "./verbLemma.ts";

/** True for the first word behind the names at the front of a headline that calls off or refuses what follows. */
export function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || at === 0 || at > 5 || !/[^s]s$/.test(token.lower)) return false;
  const front = tokens.slice(0, at);
  // "U.N. council votes to send observers"
  if (next.lower === "to" && votes(verbLemma(token)))
    return front.every(({ pos }) => !/^(?:VERB|AUX|ADP)$/.test(pos));
  if (!front.every(({ pos, text }) => pos === "PROPN" || /^(?:,|and|&|-|['’]s)$/.test(text)))
    return false;
  const lemma = verbLemma(token);
  const pair = `${lemma} ${next.lower}`;
  if (cancelVerbs.has(pair) || refuseVerbs.has(pair)) return true;
  return (
    (cancelVerbs.has(lemma) || refuseVerbs.has(lemma)) &&
    /^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(next.pos)
  );
}

function votes(lemma: string): boolean {
  return /^(?:vote|agree|vow|pledge|decide|refuse|threaten)$/.test(lemma);
}

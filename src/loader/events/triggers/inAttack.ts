import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "died in the bus bombing", "in a suicide car bomb attack": a noun of violence right behind the verb's "in". */
export function isInAttack({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (tokens[verb.last + 1]?.lower !== "in") return false;
  let at = verb.last + 2;
  while (at < end && /^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[at]?.pos ?? "")) {
    const token = tokens[at];
    if (token?.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN")
      return nounSenses.get(nounLemma(token))?.kind === "ASSAULT";
    at++;
  }
  return false;
}

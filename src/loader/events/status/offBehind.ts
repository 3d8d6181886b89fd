// "flew there to attend the talks, but they were cancelled": a pronoun behind the noun tells what became of it.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

export function isOffBehind(view: SentenceView, { noun }: NounPlace): boolean {
  const { clauses, tokens } = view;
  const off = clauses.find(
    ({ verb }) => verb.first > noun && verb.passive && !verb.negated && cancelVerbs.has(verb.lemma),
  );
  if (!off || !/^(?:they|it)$/.test(tokens[off.verb.first - 1]?.lower ?? "")) return false;
  if (tokens[off.verb.first - 2]?.lower !== "but" || !isSitting(view, noun)) return false;
  // the nearest is meant; "the third round of peace talks" is one
  const phrase = /^(?:ADP|ADJ|NOUN|PROPN)$/;
  for (let at = noun + 1; at < off.verb.first; at++)
    if (isSitting(view, at) && !tokens.slice(noun + 1, at).every(({ pos }) => phrase.test(pos)))
      return false;
  return true;
}

function isSitting({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.pos !== "VERB" &&
    nounSenses.get(nounLemma(token))?.kind === "CONSULT"
  );
}

/** "cancels Peru trip, Chile visit still on": of two, the one that is to be. */
export function isStillOn({ tokens }: SentenceView, { noun }: NounPlace): boolean {
  return tokens[noun + 1]?.lower === "still" && tokens[noun + 2]?.lower === "on";
}

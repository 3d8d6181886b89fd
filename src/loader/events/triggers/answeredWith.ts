// "The army responded with helicopter gunships": what it answers with says what the answer is.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "responded with helicopter gunships", "retaliated with artillery fire": the answer is a blow; but "with fire brigades", "with sanctions" */
export function isWithFire({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!answering.test(verb.lemma) || verb.passive || verb.negated) return false;
  if (tokens[verb.last + 1]?.lower !== "with") return false;
  const words = tokens.slice(verb.last + 2, end);
  const stop = words.findIndex(({ pos }) => /^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(pos));
  const phrase = words.slice(0, stop < 0 ? undefined : stop);
  return fire.test(phrase.findLast(({ pos }) => /^(?:NOUN|VERB)$/.test(pos))?.lower ?? "");
}

const answering = /^(?:respond|retaliate|answer|reply|react|hit back|strike back)$/;

const fire =
  /^(?:gunships?|artillery|rockets?|missiles?|mortars?|shells?|shelling|gunfire|fire|airstrikes?|strikes|raids|attacks|bombs?|bombing|bombardment|drones?|warplanes|jets|tanks|grenades?)$/;

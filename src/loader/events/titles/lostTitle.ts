// What was called off, as a title says it: "Peace talks are broken off".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelWords } from "../../lexicon/titles.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { isPluralNoun, nounTitle } from "./nounTitle.ts";

/** "the collapse of talks in May": a noun, and what became of it. */
export function lostTitle(
  view: SentenceView,
  merged: Merged,
  views: readonly SentenceView[],
): string {
  const { outcome, word, at } = merged.primary;
  const noun = nounTitle(view, merged, views);
  if (outcome.status !== "cancelled" || !nounSenses.has(word)) return noun;
  return `${noun} ${isPluralNoun(view, at) ? "are" : "is"} ${cancelWord(merged)}`;
}

const unsigned = /\bto (?:have been|be) (?:signed|initial+ed|sealed)\b|^(?:to )?sign\b/;

/** What the article calls a cancellation: "scrapped", "postponed". */
export function cancelWord({ primary, tellings }: Merged): string {
  // "was to have been signed on Friday": it never was in force
  if (unsigned.test(primary.trigger.text)) return "not signed";
  // "on a delayed trip" of the headline is looser than "was scrapped".
  for (const candidate of [primary, ...tellings.map((one) => one.candidate)])
    for (const [lemma, word] of cancelWords)
      if (candidate.passageText.toLowerCase().includes(lemma)) return word;
  const isInForce = /^(?:agree|truce)$/.test(primary.sense.act) && primary.kind !== "REJECT";
  return isInForce ? "ended" : "called off";
}

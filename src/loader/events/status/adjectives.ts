// What the words before an event noun say became of it: "a planned visit", "the postponement of the talks".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounStatus } from "../../lexicon/verbs.ts";
import { actOf, ends } from "../nouns/acts.ts";
import { type NounPlace, wordAt } from "../nouns/nounPlace.ts";
import { cancelled, type Outcome, planned } from "../outcome.ts";
import type { SentenceView } from "../clauses/view.ts";

/** null: nothing. */
export function adjectiveOutcome(
  view: SentenceView,
  { first, noun, preposition }: NounPlace,
): Outcome | null {
  // "the postponement by Peru of the talks"
  if (ends.test(actOf(view, first, noun)) && nounSenses.get(wordAt(view, noun))?.kind !== "ASSAULT")
    return cancelled;
  // "in the strongest possible terms Peru’s test": an adjective of another noun
  const owner = view.tokens.findLastIndex(
    ({ text }, at) => at >= first && at < noun && /^['’]s?$/.test(text),
  );
  for (const token of view.tokens.slice(Math.max(first, owner), noun)) {
    // Who meets someone "on a delayed trip" is on it.
    if (preposition === "on" && /^(?:delayed|postponed)$/.test(token.lower)) continue;
    const status = nounStatus.get(token.lower);
    if (status === "cancelled") return cancelled;
    if (status === "planned") return planned("expected");
    if (status === "possible" || status === "hoped") return planned(status);
  }
  return null;
}

/** "announced the postponement of the summit": no summit to come is announced. */
export function isEndAnnounced(view: SentenceView, { first, noun, predicate }: NounPlace): boolean {
  return predicate?.verb.lemma === "announce" && ends.test(actOf(view, first, noun));
}

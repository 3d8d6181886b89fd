// What begins, lasts or ends: an occasion is the subject of its title, not those who take part.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { occurVerbs } from "../../lexicon/verbs.ts";
import { list } from "./called.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import { lowered, nounWords } from "./nounTitle.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { properName } from "../nouns/properName.ts";
import type { SentenceView } from "../clauses/view.ts";
import { possessive } from "../clauses/wordForms.ts";

const ending = /^(?:complete|finish|begin|start)$/;

/** "The withdrawal began on 20 June" → "Peru’s withdrawal"; null where the verb tells what somebody did. */
export function whatOccurs(
  view: SentenceView,
  merged: Merged,
  { start, end, verb }: Clause,
): string | null {
  const { at, word, sense } = merged.primary;
  const isSubject = at >= start && at < verb.first && nounSenses.has(word);
  // "Peru's withdrawal was completed"
  const occurs = verb.passive ? ending.test(verb.lemma) : occurVerbs.has(verb.lemma);
  if (!isSubject || !occurs) return null;
  const named = properName(view, at);
  if (named) return named;
  const noun = nounWords(view, merged);
  const of = view.tokens[at + 1]?.lower === "of" ? phraseAfter(view, at + 2) : "";
  if (of) return `${noun} of ${of}`;
  const first = view.tokens.findIndex(
    ({ text }, n) => n <= at && noun.startsWith(text) && n > at - 6,
  );
  const isOwned = view.mentions.some((m) => m.last >= first && m.first <= at);
  if (isOwned) return noun;
  const parties = [...merged.actors, ...merged.others];
  const isBetween = view.tokens.slice(verb.last, end).some(({ lower }) => lower === "between");
  if (sense.frame === "mutual" && parties.length > 1 && !isBetween)
    return `${noun} between ${list(view, parties)}`;
  const [only, more] = merged.actors;
  return only && !more ? `${possessive(list(view, [only]))} ${lowered(view, at, noun)}` : noun;
}

// Who was at what is only spoken of: not whoever explains it, but whoever said there what is spoken of.

import { actOf, ends } from "../nouns/acts.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { behind } from "./behind.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "over remarks made by Holm during a meeting with Roca": who made them was there; null where none is told so. */
export function doneByIn(
  view: SentenceView,
  { role, clause, noun, preposition }: NounPlace,
): readonly PlacedMention[] | null {
  if (/^(?:after|following|before)$/.test(preposition ?? "") && isOfOwnBody(view, noun)) return [];
  if (role !== "oblique" || clause?.link !== "participle" || clause.verb.form !== "past")
    return null;
  const by = behind(view, clause.verb.last + 1, Math.min(clause.end, noun), /^by$/);
  return by.length > 0 ? by : null;
}

/** "Holm announced it after a meeting of his party": its own, and he meets nobody by that. */
function isOfOwnBody({ tokens, mentions }: SentenceView, noun: number): boolean {
  return (
    tokens[noun + 1]?.lower === "of" &&
    /^(?:his|her)$/.test(tokens[noun + 2]?.lower ?? "") &&
    mentions.some(({ first, sort }) => first === noun + 3 && sort === "body")
  );
}

/** "explained the cancellation of the talks", "confirmed the postponement of the visit": whoever speaks of it. */
export function isToldOnly(view: SentenceView, { predicate, noun }: NounPlace): boolean {
  const lemma = predicate?.verb.lemma ?? "";
  if (/^(?:explain|justify|cite|report|reveal|disclose)$/.test(lemma)) return true;
  // "the shelling forced the cancellation of a visit by Holm": his, and not theirs
  return (
    /^(?:confirm|force|cause|prompt|trigger|bring)$/.test(lemma) &&
    ends.test(actOf(view, predicate?.verb.last ?? noun, noun))
  );
}

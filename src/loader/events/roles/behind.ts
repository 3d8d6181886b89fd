// The names behind a word that a preposition governs.

import { withApposed } from "./apposedName.ts";
import { isOfMake } from "../clauses/adjectival.ts";
import { isAbsolute, isOwnVoice, isWhose, type PlacedMention } from "../clauses/lists.ts";
import { spelledOut } from "../clauses/spelledOut.ts";
import { governorOf, isOfStates } from "../nouns/peopleFrom.ts";
import { isFollowed } from "../nouns/pending.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Mentions of tokens `from` to `to` (exclusive) that one of `prepositions` governs. */
export function behind(
  view: SentenceView,
  from: number,
  to: number,
  prepositions: RegExp,
): readonly PlacedMention[] {
  const told = view.mentions.filter(
    (m) =>
      m.first >= from &&
      m.last < to &&
      isOwnVoice(view, m) &&
      !isAbsolute(view, m) &&
      !isWhose(view, m) &&
      !isOfMake(view, m) &&
      !isOfStates(view, m) &&
      prepositions.test(governorOf(view, m)) &&
      !isFollowed(view, m),
  );
  return spelledOut(view, withApposed(view, from, to, prepositions, told));
}

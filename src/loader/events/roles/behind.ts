// The names behind a word that a preposition governs.

import { isAmidQuarrel } from "./amidQuarrel.ts";
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
      !isFollowed(view, m) &&
      !isAmidQuarrel(view, from, m) &&
      !isCountedWith(view, m),
  );
  return spelledOut(view, withApposed(view, from, to, prepositions, told));
}

/** "paid a visit on Monday, the first by a Peruvian minister": of which it is the first, and nobody beside the one who did. */
function isCountedWith({ tokens }: SentenceView, { first }: PlacedMention): boolean {
  const by = tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  return (
    tokens[by]?.lower === "by" &&
    /^(?:first|second|third|fourth|latest|last|only)$/.test(tokens[by - 1]?.lower ?? "") &&
    /^(?:the|his|her|its)$/.test(tokens[by - 2]?.lower ?? "") &&
    tokens[by - 3]?.text === ","
  );
}

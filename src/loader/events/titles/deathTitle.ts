// "Three soldiers of the mission lost their lives": a title says that they are killed.

import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import { isPluralPhrase } from "./called.ts";
import { subjectWords } from "./subjectWords.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The title where the words are such; else null. */
export function deathTitle(
  view: SentenceView,
  { primary, place }: Merged,
  clause: Clause,
): string | null {
  const { verb, end } = clause;
  if (primary.word !== "lose" || verb.passive) return null;
  const object = view.tokens.slice(verb.last + 1, Math.min(end, verb.last + 4));
  if (!object.some(({ lower }) => /^(?:life|lives)$/.test(lower))) return null;
  const who = subjectWords(view, clause);
  if (!who) return null;
  const [own] = who.split(/ (?:of|from|in|at) /);
  const where = place ? ` in ${place.name}` : "";
  return `${who} ${isPluralPhrase(own ?? who) ? "are" : "is"} killed${where}`;
}

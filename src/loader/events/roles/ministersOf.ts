// People whom only their states name, behind a verb.

import { peopleFrom } from "../nouns/peopleFrom.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { Clause } from "../clauses/clauses.ts";
import { verbEnd } from "../clauses/verbEnd.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "met the foreign ministers of X and Y": the states, where the people right behind the verb have no name. */
export function ministersOf(
  view: SentenceView,
  clause: Clause,
  object: PlacedMention | undefined,
): PlacedMention | undefined {
  const from = verbEnd(view, clause) + 1;
  const people = peopleFrom(view, from, clause.end);
  if (!people || people.form === "pronoun" || (object && object.form !== "group")) return undefined;
  if (object && object.first > people.first) return undefined;
  // "met representatives of Peruvian business": no state
  if (people.form === "demonym" && people.sort === "state") return undefined;
  const between = view.tokens.slice(from, people.first);
  const [link] = between.filter(({ pos }) => pos === "ADP");
  const isShort = between.filter(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN)$/.test(pos)).length === 1;
  return link?.lower === "of" && isShort ? people : undefined;
}

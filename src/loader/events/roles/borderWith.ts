// "closed its border with Peru": it is shut to Peru as well.

import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

export const isBorder = (lower: string): boolean =>
  /^(?:borders?|frontiers?|boundary)$/.test(lower);

/** "closed its (land) border": of `border`, the verb's own object; but "attacked villages on the border". */
export function isBorderShut({ tokens }: SentenceView, from: number, border: number): boolean {
  return (
    /^(?:close|reopen|re-open|open|shut|seal)$/.test(tokens[from - 1]?.lemma ?? "") &&
    tokens.slice(from, border).every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN)$/.test(pos))
  );
}

/** "closed its border with Peru and Chile": the states behind the "with"; nobody for other verbs. */
function borderWith(view: SentenceView, { verb, end }: Clause): readonly PlacedMention[] {
  const from = verb.last + 1;
  const { tokens } = view;
  const link = tokens.findIndex(({ lower }, at) => at > from && at < end && lower === "with");
  const crossing = /^(?:crossings?|posts?)$/.test(tokens[link - 1]?.lower ?? "") ? 2 : 1;
  const isOwn =
    link > 0 &&
    isBorder(tokens[link - crossing]?.lower ?? "") &&
    isBorderShut(view, from, link - 1);
  if (!isOwn || verb.passive) return [];
  return view.mentions.filter(
    (m) => m.first > link && m.last < end && m.sort === "state" && governor(view, m) === "with",
  );
}

/** "barred three lawmakers from the country", "barred Chile from its summit", "closed its border with Peru": whom something is shut to. */
export const closedTo = (
  view: SentenceView,
  clause: Clause,
  object: readonly PlacedMention[],
): readonly PlacedMention[] => [
  ...object.filter(
    ({ sort }) => /^(?:person|group)$/.test(sort) || isKeptOut(view, clause, object.at(-1)),
  ),
  ...borderWith(view, clause),
];

/** "barred Peru and Chile | from the summit"; but "closed Chile's border" */
function isKeptOut({ tokens }: SentenceView, { verb }: Clause, last?: PlacedMention): boolean {
  if (!last || !/^(?:bar|ban|forbid|prohibit)$/.test(verb.lemma)) return false;
  return tokens[last.last + 1]?.lower === "from";
}

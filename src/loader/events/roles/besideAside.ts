// "Norway, which chairs the panel, and Sudan signed a deal": the one before the aside signs too.

import type { Clause } from "../clauses/clauses.ts";
import { governor, listEndingIn, type PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Both, where an aside about the first is all that stands before the "and"; none else. */
export function bothAroundAside(
  view: SentenceView,
  { index, joint, link, verb }: Clause,
): readonly PlacedMention[] {
  const [aside] = view.clauses;
  if (index !== 1 || link !== "and" || joint === null || !aside || aside.start > 0) return [];
  if (view.tokens[joint - 1]?.text !== ",") return [];
  const opening = openingOf(view, aside);
  if (opening === null) return [];
  const { mentions } = view;
  const one = mentions.find(({ last, possessive }) => last === opening - 1 && !possessive);
  // "and her counterpart, Bo Vik, met"
  const end = view.tokens[verb.first - 1]?.text === "," ? verb.first - 2 : verb.first - 1;
  const other = mentions.find(({ first, last }) => first > joint && last === end);
  if (!one || !other || governor(view, one) !== "") return [];
  return [one, ...listEndingIn(view, other).filter(({ first }) => first > joint)];
}

/** The comma before ", who …" or ", elected …"; null for other clauses. */
function openingOf({ tokens }: SentenceView, { link, joint, verb }: Clause): number | null {
  const isDone = link === "participle" && verb.form === "past" && verb.first === verb.main;
  const at = link === "relative" ? joint : isDone ? verb.first : null;
  return at !== null && tokens[at - 1]?.text === "," ? at - 1 : null;
}

/** "Roca, who met Vik on Tuesday, and Holm spoke": what the first did before lends the two no day. */
export function isAsideOfOne(view: SentenceView, aside: Clause, clause: Clause): boolean {
  return aside.index === 0 && aside.link === "relative" && bothAroundAside(view, clause).length > 0;
}

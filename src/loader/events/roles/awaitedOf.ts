// Who is to do what somebody else waits, calls or sets a date for: "a deadline for the rebels to leave".

import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "set a deadline for the rebels to leave", but "left for Peru to attend": who is to do it. */
export function awaitedOf(
  view: SentenceView,
  { start }: Clause,
  { verb }: Clause,
): readonly PlacedMention[] {
  if (view.tokens[start]?.lower !== "to" || goingFor.test(verb.lemma)) return [];
  const told = view.mentions.filter(
    (m) => m.first > verb.last && m.last < start && governor(view, m) === "for",
  );
  return told.at(-1)?.last === start - 1 ? told : [];
}

const goingFor = /^(?:leave|depart|head|set off|fly|sail|travel|embark|bind|thank)(?: |$)/;

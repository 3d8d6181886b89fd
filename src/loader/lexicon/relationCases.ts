// Prepositions and subordinating words by what they say of two happenings, in front of the second.
// Source: any English grammar.

import type { RelationKind } from "#model/event.ts";

/** What the first is to the second: "met him during a visit", "left after the talks". */
export const relationCases: ReadonlyMap<string, RelationKind> = new Map([
  // "while" sets two things against each other as often as it joins them
  ...["during", "at", "in the course of", "when"].map((word) => [word, "part-of"] as const),
  ...["after", "following", "in response to", "in retaliation for", "in reply to"].map(
    (word) => [word, "follows"] as const,
  ),
  ...["before", "ahead of", "prior to"].map((word) => [word, "followed-by"] as const),
]);
/** "on the sidelines of the summit", "at the end of a visit": where the occasion stands behind "of". */
export const edgeNouns: ReadonlySet<string> = new Set(
  "sideline margin fringe course end".split(" "),
);

// Who says so, and what one event is to another, in words.

import type { RelationKind, Source } from "#model/event.ts";

/** "the State Department"; "the army, as a claim"; the article where nobody else is named. */
export function toldBy(source: Source | null): string {
  if (!source) return "the article itself";
  return source.claim ? `${source.name}, as a claim` : source.name;
}

/** The word before the other event's title. */
export const relationWords: Readonly<Record<RelationKind, string>> = {
  replaces: "Replaces",
  "replaced-by": "Replaced by",
  follows: "Comes after",
  "followed-by": "Followed by",
  "part-of": "Part of",
  "has-part": "Includes",
};

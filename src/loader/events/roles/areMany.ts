import type { PlacedMention } from "../clauses/lists.ts";

/** "Chad and Niger", "the two ministers": several of them. */
export const areMany = ([one, more]: readonly PlacedMention[]): boolean =>
  one !== undefined && (more !== undefined || one.entities.length > 1 || one.sort === "group");

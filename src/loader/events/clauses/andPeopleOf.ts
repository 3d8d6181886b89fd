// "Peru and the leaders of Chile and Chad met": people without a name, between two members of a list.

import type { Token } from "../../article/document.ts";

/** "Peru, along with Chile, signed", "Peru and its neighbour Chile": as good as an "and". */
export function isTogether(between: readonly Token[]): boolean {
  const words = between.map(({ lower }) => lower).join(" ");
  return /^(?:[,—–-] )?(?:(?:along|together) with|alongside)(?: the)?$|^and (?:its|their|his|her) (?:neighbou?r|ally|rival)$/.test(
    words,
  );
}

/** The words from one member to the state or body of the next. */
export function isAndPeopleOf(between: readonly Token[]): boolean {
  const of = between.findIndex(({ lower }) => lower === "of");
  if (of < 2 || !people.test(between[of - 1]?.lower ?? "")) return false;
  const [link, ...words] = between.slice(0, of - 1);
  const isLink = /^(?:and|&|,)$/.test(link?.lower ?? "");
  return (
    isLink &&
    words.every(({ lower, pos }) => lower === "and" || /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos)) &&
    between.slice(of + 1).every(({ pos }) => pos === "DET")
  );
}

const people =
  /^(?:leaders|presidents|premiers|ministers|officials|representatives|envoys|ambassadors|delegations|heads|chiefs|kings|diplomats|negotiators)$/;

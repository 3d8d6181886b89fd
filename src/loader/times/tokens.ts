// Where a place of the text lies among the tokens of its sentence.

import type { Token } from "../tree/document.ts";

/** Where the last search ended: the next is mostly for the same place, or for the one beside it. */
let recent = 0;

/** The first token that ends after a place in the text; the number of tokens where none does. */
export function firstAfter(tokens: readonly Token[], place: number): number {
  for (let at = Math.max(0, recent - 1); at <= recent + 1; at++)
    if (isFirstAfter(tokens, at, place)) return (recent = at);
  recent = partition(tokens.length, (at) => (tokens[at]?.end ?? 0) > place);
  return recent;
}

function isFirstAfter(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.end <= place) return false;
  return at === 0 || (tokens[at - 1]?.end ?? 0) <= place;
}

/** The least number below `length` that holds, where all after it hold too; else `length`. */
function partition(length: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

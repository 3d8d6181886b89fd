// A row whose every item says how many: "two men, a woman and a child".

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "./view.ts";

/** Where the row "two nurses, a doctor and a driver" that begins at a token is over; 0 where none of three or more does. */
function countedRowEnd(tokens: readonly Token[], from: number): number {
  let at = itemEnd(tokens, from);
  let items = 1;
  while (at > 0 && tokens[at]?.text === ",") {
    const and = tokens[at + 1]?.lower === "and" ? at + 1 : at;
    at = itemEnd(tokens, and + 1);
    items++;
    if (tokens[and]?.lower === "and") return items > 2 ? at : 0;
  }
  return at > 0 && items > 1 && tokens[at]?.lower === "and" ? itemEnd(tokens, at + 1) : 0;
}

/** The row in which a comma stands: where it begins and ends; null outside of one. */
export function countedRowAround(
  tokens: readonly Token[],
  comma: number,
): { readonly first: number; readonly end: number } | null {
  for (let first = Math.max(0, comma - 12); first < comma; first++) {
    const end = isCount(tokens[first]) ? countedRowEnd(tokens, first) : 0;
    if (end > comma) return { first, end };
  }
  return null;
}

/** "Three men, a woman and a child were detained": such a row between two tokens, right before the second; null elsewhere. */
export function countedRow(view: SentenceView, from: number, to: number): string | null {
  for (let at = from; at < to; at++)
    if (countedRowEnd(view.tokens, at) === to)
      return view.text.slice(view.tokens[at]?.start, view.tokens[to - 1]?.end);
  return null;
}

/** "a Norwegian driver": behind its last word; 0 where no such phrase begins. */
function itemEnd(tokens: readonly Token[], from: number): number {
  if (!isCount(tokens[from])) return 0;
  let at = from + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) at++;
  return at > from + 1 && isOne(tokens[at - 1]) ? at : 0;
}

/** A noun, or a people, which the tagger takes for an adjective: "a Norwegian". */
const isOne = (token: Token | undefined) =>
  token !== undefined && (token.pos !== "ADJ" || /^\p{Lu}/u.test(token.text));

const isCount = (token: Token | undefined) =>
  token !== undefined && (token.pos === "NUM" || /^(?:an?|several|many|some)$/.test(token.lower));

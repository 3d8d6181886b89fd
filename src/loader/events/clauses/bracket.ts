// "the African Union (AU) summit": a short form between brackets, amid a phrase that goes on.

import type { Token } from "../../article/document.ts";

/** How many tokens such brackets hold at most. */
const most = 8;

/** Where the brackets open that the token `close` closes, behind a name and with a noun to come; -1 for none. */
export function bracketBefore(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.text !== ")") return -1;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[close + 1]?.pos ?? "")) return -1;
  for (let at = close - 1; at > 0 && at >= close - most - 1; at--) {
    const { text = "", pos = "" } = tokens[at] ?? {};
    if (text === "(") return at < close - 1 && isNamed(tokens[at - 1]) ? at : -1;
    if (!/^(?:PROPN|NOUN|ADJ|ADP|CCONJ)$/.test(pos) && text !== "-") return -1;
  }
  return -1;
}

/** Where the brackets close that the token `open` opens, in a phrase as above; -1 for none. */
export function bracketEnd(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== "(") return -1;
  const close = tokens.findIndex(({ text }, at) => at > open && text === ")");
  return close > 0 && bracketBefore(tokens, close) === open ? close : -1;
}

/** True for the brackets of such a phrase, and for what stands in them. */
export function isInBracket(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ text }, n) => n <= at && text === "(");
  return open >= 0 && at <= bracketEnd(tokens, open);
}

/** The token before another, past such brackets: the "Union" of "the African Union (AU) summit". */
export function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const open = bracketBefore(tokens, at - 1);
  return tokens[open >= 0 ? open - 1 : at - 1];
}

const isNamed = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");

/**
 * Of the names before a noun with such brackets between: the body whose short form they hold, and who stands behind
 * them; not the "China" of "the China-Africa Cooperation (CAC) summit".
 */
export function isOutside(
  tokens: readonly Token[],
  { last, sort }: { readonly last: number; readonly sort: string },
  noun: number,
): boolean {
  let close = noun - 1;
  while (close > last && tokens[close]?.text !== ")") close--;
  const open = close <= last ? -1 : bracketBefore(tokens, close);
  return open < 0 || (sort === "body" && last === open - 1);
}

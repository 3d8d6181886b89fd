// Commas that a title goes on behind: "of Peru, Chile and Bolivia", "an urgent, unanimous appeal".

import type { Token } from "../../article/document.ts";
import { countedRowAround } from "../clauses/countedRow.ts";

/** Words that a list of names may have. */
const reach = 14;

/** Where a list goes on that has a comma at `at`: the first word behind its "and"; 0 where it is no list. */
export function listEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return 0;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "an urgent, unanimous appeal"
  if (before?.pos === "ADJ" && next?.pos === "ADJ" && tokens[at + 2]?.lower !== "and")
    return isNoun(tokens[at + 2]) || isSign(tokens[at + 2]) ? at + 2 : 0;
  const sorts = sortsEnd(tokens, at);
  if (sorts > 0) return sorts;
  // "two men, a woman and a child"
  const row = countedRowAround(tokens, at);
  if (row && !/^(?:VERB|AUX)$/.test(tokens[row.end]?.pos ?? "")) return row.end - 1;
  const topics = topicsEnd(tokens, at);
  if (topics > 0) return topics;
  if (before?.pos !== "PROPN" || !/^(?:PROPN|DET)$/.test(next?.pos ?? "")) return 0;
  for (let n = at + 1; n < Math.min(tokens.length, at + reach); n++) {
    const token = tokens[n];
    if (token?.lower === "and" || token?.lower === "or") {
      const behind = tokens[n + 1]?.pos === "DET" ? n + 2 : n + 1;
      return tokens[behind]?.pos === "PROPN" && tokens[n - 1]?.pos !== "DET" ? behind : 0;
    }
    if (!token || !(token.text === "," || /^(?:PROPN|DET)$/.test(token.pos))) return 0;
  }
  return 0;
}

/** "bilateral, regional and global issues": the noun that all of them belong to; 0 elsewhere. */
function sortsEnd(tokens: readonly Token[], comma: number): number {
  const sorts = [comma - 1, comma + 1, comma + 3].map((at) => tokens[at]?.pos);
  const isRow = sorts.every((pos) => pos === "ADJ") && tokens[comma + 2]?.lower === "and";
  return isRow && isNoun(tokens[comma + 4]) ? comma + 4 : 0;
}

/** "accords on trade, customs and fishing": the last of the topics that a preposition opens; 0 elsewhere. */
function topicsEnd(tokens: readonly Token[], comma: number): number {
  let first = comma - 1;
  while (first > comma - 3 && isTopic(tokens[first]) && isTopic(tokens[first - 1])) first--;
  if (!isTopic(tokens[first]) || !/^(?:on|about|covering)$/.test(tokens[first - 1]?.lower ?? ""))
    return 0;
  for (let n = comma; n < Math.min(tokens.length, comma + reach); n++) {
    const token = tokens[n];
    if (token?.lower === "and") {
      let last = n + 1;
      while (isTopic(tokens[last + 1])) last++;
      return isTopic(tokens[n + 1]) && tokens[last]?.pos !== "ADJ" ? last : 0;
    }
    if (token?.text !== "," && !isTopic(token)) return 0;
  }
  return 0;
}

/** A word of "policing", "land reform", "foreign trade", whatever the tagger takes the first for. */
const isTopic = (token: Token | undefined) =>
  token !== undefined &&
  (/^(?:NOUN|ADJ)$/.test(token.pos) || (token.pos === "VERB" && token.lower.endsWith("ing")));

const isNoun = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.pos ?? "");

const isSign = (token: Token | undefined) => /^["“”]$/.test(token?.text ?? "");

/** The points of "the Peru-U.S. Accord", which the tagger cuts in pieces. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const [before, point, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    point?.text === "." &&
    before !== undefined &&
    next !== undefined &&
    /^\p{Lu}$/u.test(before.text) &&
    before.end === point.start &&
    next.start === point.end
  );
}

// What somebody does to somebody in a word that ends in "ing", which the tagger takes for a noun.

import type { Token } from "../../article/document.ts";
import { isKnown } from "./mistagged.ts";

/** "…, expelling 35 diplomats", "responded by expelling two": the tagger takes it for a noun. */
export function isDoing(
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): boolean {
  return (
    token.pos === "NOUN" &&
    token.lower.endsWith("ing") &&
    (/^(?:NUM|DET|PROPN|ADJ)$/.test(after?.pos ?? "") ||
      /^(?:its|their|his|her)$/.test(after?.lower ?? "")) &&
    ((/^(?:,|by)$/.test(before?.lower ?? "") && isKnown(token)) ||
      // "recalling their envoys and closing their borders"
      (before?.lower === "and" && isKnown(token) && /^(?:its|their)$/.test(after?.lower ?? "")) ||
      // "Two weeks after expelling three envoys", "charged with bombing a consulate"
      (behindWhich.test(before?.lower ?? "") &&
        after?.pos !== "ADJ" &&
        after?.lower.endsWith("day") === false &&
        isKnown(token)) ||
      // "a petition bearing 400 names"
      (before?.pos === "NOUN" &&
        /^(?:bearing|carrying|containing|naming|listing)$/.test(token.lower)))
  );
}

const behindWhich =
  /^(?:after|before|since|for|of|with|while|in|from|began|begun|started|stopped|resumed)$/;

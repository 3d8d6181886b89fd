// Past forms with a word in between: whom something was done to, told behind the day, and what only qualifies a noun.

import type { Token } from "../../article/document.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "Police detained on Friday a dissident", "Peru sent to Oslo on Monday the envoy": whom it did that to comes later. */
export function hasLateObject(tokens: readonly Token[], { last }: VerbGroup): boolean {
  let at = last + 1;
  while (/^(?:on|in|to|from|at|for)$/.test(tokens[at]?.lower ?? "")) {
    at += tokens[at + 1]?.pos === "DET" ? 2 : 1;
    while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? "")) at += 1;
  }
  if (at === last + 1 || tokens[at]?.pos !== "DET" || tokens[at]?.lower === "that") return false;
  // "men arrested in Lima the day before"
  const words = tokens.slice(at + 1, at + 4);
  return !words.some(({ lower }) => span.test(lower)) && words.some(({ pos }) => pos === "NOUN");
}

const span = /^(?:hours?|days?|weeks?|months?|years?|night|morning|evening|moment|same|time|way)$/;

/** "for banned parties", "the fate of abducted Japanese": it tells of what kind they are. */
export function isBetweenLinkAndNoun(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.pos !== "ADP") return false;
  return after?.pos === "NOUN" || (before.lower === "of" && after?.pos === "PROPN");
}

/** "would impose targeted sanctions", "imposed tightened rules": right behind a verb and before what it does. */
export function isBetweenVerbAndNoun(
  before: Token | undefined,
  { lower }: Token,
  after: Token | undefined,
): boolean {
  return (
    lower.endsWith("ed") &&
    before?.pos === "VERB" &&
    after?.pos === "NOUN" &&
    /^(?:impose|adopt|lift|tighten|ease|extend|announce|approve|place|slap|introduce|consider|face|seek|hold)/.test(
      before.lower,
    )
  );
}

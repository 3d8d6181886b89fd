// What stands right behind a number: “13 seized boats” are seized, “in 2012 seized boats” tells that somebody did.

import type { Token } from "../../article/document.ts";

/** "on April 23 | banned", "in 2012 | cut" */
export function isBehindDate(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1];
  return number?.pos === "NUM" && (/^\d{4}$/.test(number.text) || tokens[at - 2]?.pos === "PROPN");
}

/** "the scuttling of 13 | seized foreign boats" */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.pos === "NUM" &&
    tokens[at - 2]?.pos === "ADP" &&
    !isBehindDate(tokens, at) &&
    /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")
  );
}

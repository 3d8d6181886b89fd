// Nouns of set phrases and of places' names, which the tagger takes for verbs.

import type { Token } from "../../article/document.ts";

/** "came face to face", "shut the Tuno La pass": nobody faces or passes anything. */
export function isPlainNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === "face") return tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "face";
  return word === "pass" && isNamed(tokens, at);
}

/** An article and nothing but names before it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (tokens[first]?.pos === "PROPN") first--;
  return first < at - 1 && tokens[first]?.lower === "the";
}

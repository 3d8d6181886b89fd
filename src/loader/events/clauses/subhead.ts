// "Envoy attacked" over a part of an article: a line with no stop is written as a headline is.

import type { Token } from "../../article/document.ts";

/** A few words with a capital and no stop. */
export function isSubhead(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return (
    tokens.length <= 8 &&
    /^\p{Lu}/u.test(first?.text ?? "") &&
    /^(?:VERB|NOUN|PROPN)$/.test(last?.pos ?? "") &&
    !/[.!?]$/.test(last?.text ?? ".")
  );
}

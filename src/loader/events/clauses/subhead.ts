// "Envoy attacked" over a part of an article: a line with no stop is written as a headline is.

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "./view.ts";

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

/** Over a part of the article, with no day: what it says is told below it. */
export function isOverPart({ sentence, tokens, timexes, entry }: SentenceView): boolean {
  return sentence.zone === "body" && entry === null && timexes.length === 0 && isSubhead(tokens);
}

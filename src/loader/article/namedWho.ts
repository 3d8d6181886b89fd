// “The WHO sent ten experts to Lima”: a body, and no pronoun.

import type { Token } from "./document.ts";

/** The same words, "WHO" as the name that its capitals make it; all as it was in a line of nothing but capitals. */
export function withNamedWho(run: Token[]): Token[] {
  if (!run.some(({ text }) => text === "WHO") || !run.some(({ text }) => /\p{Ll}/u.test(text)))
    return run;
  return run.map((token) => (token.text === "WHO" ? asName(token) : token));
}

/** Of letters that are asked for nowhere: what is said of "who" is not meant. */
function asName({ start, end, text }: Token): Token {
  return { start, end, text, lower: "w.h.o.", lemma: "w.h.o.", pos: "PROPN" };
}

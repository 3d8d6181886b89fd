// “The WHO sent ten experts to Lima”: the organisation, not the pronoun.

import type { Token } from "./document.ts";

/** Retags "WHO" as a name, unless the whole line is in capitals. */
export function withNamedWho(run: Token[]): Token[] {
  if (!run.some(({ text }) => text === "WHO") || !run.some(({ text }) => /\p{Ll}/u.test(text)))
    return run;
  return run.map((token) => (token.text === "WHO" ? asName(token) : token));
}

/** With dots in `lower` and `lemma`, so that no rule for "who" matches it. */
function asName({ start, end, text }: Token): Token {
  return { start, end, text, lower: "w.h.o.", lemma: "w.h.o.", pos: "PROPN" };
}

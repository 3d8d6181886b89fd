// “met Sok An on Saturday”: the end of a name, and no article.

import { retag, type Token } from "./document.ts";

/** The same words, "An" as a name where a name goes before it and nothing that an article could lead. */
export function withNamedAn(run: Token[]): Token[] {
  if (!run.some(({ text }) => text === "An")) return run;
  return run.map((token, at) => (isNamedAn(run, at) ? retag(token, "PROPN") : token));
}

/** Not in a headline, every word of which has a capital. */
function isNamedAn(run: readonly Token[], at: number): boolean {
  const [before, token, next] = [run[at - 1], run[at], run[at + 1]];
  if (token?.text !== "An" || before?.pos !== "PROPN" || !/^\p{Lu}\p{Ll}+$/u.test(before.text))
    return false;
  return (
    next === undefined ||
    next.pos === "PUNCT" ||
    (/^(?:\p{Ll}|['’]s$)/u.test(next.text) &&
      (next.lower === "left" || !/^(?:ADJ|NOUN|ADV)$/.test(next.pos)))
  );
}

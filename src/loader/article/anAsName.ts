// “met Sok An on Saturday”: "An" as part of a name, not an article.

import { retag, type Token } from "./document.ts";

/** Retags "An" as a name if a name precedes it and no noun phrase follows. */
export function withNamedAn(run: Token[]): Token[] {
  if (!run.some(({ text }) => text === "An")) return run;
  return run.map((token, at) => (isNamedAn(run, at) ? retag(token, "PROPN") : token));
}

/** Not in a headline where every word has a capital. */
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

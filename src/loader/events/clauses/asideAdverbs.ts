// "The summit, originally planned for May, will be held in June": the adverb between a comma and its participle
// tells nothing that the clauses need, and stands in the way of what looks for a participle behind a comma.

import type { Token } from "../../article/document.ts";

const idle: ReadonlySet<string> = new Set(
  "originally initially tentatively provisionally jointly formally officially".split(" "),
);

/** The tokens without such adverbs; the same list where it has none. */
export function withoutAsideAdverbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.some((_, at) => isIdle(tokens, at))
    ? tokens.filter((_, at) => !isIdle(tokens, at))
    : tokens;
}

function isIdle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "ADV" || tokens[at - 1]?.text !== "," || !idle.has(token.lower)) return false;
  const next = tokens[at + 1];
  return next?.pos === "VERB" && /(?:ed|en|t|n|d)$/.test(next.lower);
}

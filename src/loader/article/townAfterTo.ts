// "his visit to Shanghai": a town that the tagger takes for a verb after "to".

import { retag, type Token } from "./document.ts";

/** Retags such towns as names. Returns the same list if nothing changes. */
export function withNamedGoals(run: Token[]): Token[] {
  if (!run.some((_, at) => isNamedGoal(run, at))) return run;
  return run.map((token, at) => {
    if (isNamedGoal(run, at)) return retag(token, "PROPN");
    return isNamedGoal(run, at + 1) ? retag(token, "ADP") : token;
  });
}

/** Not in a line where every word has a capital, nor in "To Serve". */
function isNamedGoal(run: readonly Token[], at: number): boolean {
  const [before, token, next] = [run[at - 1], run[at], run[at + 1]];
  if (token?.pos !== "VERB" || before?.text !== "to" || !/^\p{Lu}\p{Ll}+$/u.test(token.text))
    return false;
  const isLast = next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX)$/.test(next.pos);
  return isLast && run.some(({ pos, text }) => pos === "VERB" && /^\p{Ll}/u.test(text));
}

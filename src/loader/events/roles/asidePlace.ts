// "hanged a man despite pleas from P", "freed a crew at the request of the government in P", "seized a boat in
// reprisal for the arrest of a skipper in P": where those are who asked, or what came first, and not where it was done.

import type { Placed, SentenceView } from "../clauses/view.ts";
import { isAnswered } from "./topicPlace.ts";

/** True where the place is that of such a phrase behind the token at `own`. */
export function isAsidesPlace({ tokens }: SentenceView, { first }: Placed, own: number): boolean {
  for (let at = first - 2; at > own; at -= 1) {
    const { text, lower } = tokens[at] ?? { text: ",", lower: "," };
    if (/^[,;:–—]$/.test(text)) return false;
    if (lower === "despite" && isVoicesPlace(tokens, first, at)) return true;
    if (isAsked(tokens, at) && isOfOffice(tokens, first)) return true;
    if (lower === "for" && isAnswered(tokens, at - 1) && hasNoun(tokens, at + 1, first - 1))
      return true;
  }
  return false;
}

/** "despite pleas from P", "despite an appeal by the court in P": whoever pleaded; but not "met despite protests in P" */
function isVoicesPlace(tokens: SentenceView["tokens"], place: number, despite: number): boolean {
  const from = tokens
    .slice(despite + 1, place)
    .findIndex(({ lower }) => /^(?:from|by|of)$/.test(lower));
  return from > 0 && (despite + 1 + from === place - 1 || isOfOffice(tokens, place));
}

/** The "request" of "at the request of": what is told behind it asked. */
function isAsked(tokens: SentenceView["tokens"], at: number): boolean {
  return (
    asking.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "of" &&
    /^(?:at|on)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

const asking =
  /^(?:request|behest|insistence|urging|prompting|instigation|orders|instructions|demand)$/;

/** "the government in P", "the new authorities in P": where those sit. */
function isOfOffice(tokens: SentenceView["tokens"], place: number): boolean {
  return (
    /^(?:in|at)$/.test(tokens[place - 1]?.lower ?? "") &&
    offices.test(tokens[place - 2]?.lower ?? "")
  );
}

const offices =
  /^(?:governments?|authorities|court|courts|ministry|embassy|leaders|leadership|officials|administration|regime|junta|parliament|prosecutors?|judges?|rulers|clerics|diplomats|office|headquarters|mission|delegation)$/;

const hasNoun = (tokens: SentenceView["tokens"], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === "NOUN");

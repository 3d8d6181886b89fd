// Where the words of a verb end, and its object can begin.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "declared persona non grata the envoy", "received in audience the envoy": the "grata" belongs to the verb. */
export function verbEnd({ tokens }: SentenceView, { verb: { last } }: Clause): number {
  if (tokens[last + 2]?.lower === "audience" && tokens[last + 1]?.lower === "in") return last + 2;
  return /^gratae?$/.test(tokens[last + 3]?.lower ?? "") ? last + 3 : asideBehind(tokens, last);
}

/** "met, for the first time in years, | Premier Roca": where the aside right behind a verb is over; its own end without one. */
export function asideBehind(tokens: SentenceView["tokens"], last: number): number {
  if (tokens[last + 1]?.text !== "," || tokens[last + 2]?.pos !== "ADP") return last;
  for (let at = last + 3; at < last + longest; at++) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX)$/.test(token.pos)) return last;
    if (token.text === ",") return at;
  }
  return last;
}

/** The longest such aside, in words. */
const longest = 12;

// "imposed sanctions on two officers for their part in the coup in Lima in May": what stands behind "part in" is
// why, and when and where that was.

import type { Clause } from "./clauses.ts";
import { governingNoun } from "./governingNoun.ts";
import type { SentenceView } from "./view.ts";

const shares: ReadonlySet<string> = new Set(
  "role roles part involvement complicity participation hand".split(" "),
);

/** True where such words stand between two tokens. */
export function isBehindReason({ tokens }: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (
      shares.has(tokens[at]?.lower ?? "") &&
      tokens[at + 1]?.lower === "in" &&
      /^(?:for|over|of|about)$/.test(tokens[at - 2]?.lower ?? tokens[at - 1]?.lower ?? "")
    )
      return true;
  return false;
}

/** "over its refusal to talk", "despite a promise to leave": an infinitive whose noun is why, or in spite of what. */
export function isReasonsInfinitive(view: SentenceView, { verb }: Clause): boolean {
  const { tokens } = view;
  const noun = governingNoun(view, verb.first);
  let at = noun ? tokens.indexOf(noun) : -1;
  if (at < 1) return false;
  const least = at - phraseLength;
  while (at > least && /^(?:NOUN|PROPN|ADJ|DET|PRON|PART|NUM)$/.test(tokens[at]?.pos ?? "")) at--;
  return reasons.has(tokens[at]?.lower ?? "");
}

const phraseLength = 6;
const reasons: ReadonlySet<string> = new Set("over despite amid citing".split(" "));

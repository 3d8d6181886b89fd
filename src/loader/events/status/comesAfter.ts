// "Rebels signed a truce. The truce came a day after troops seized a town": what is said to come was told before.

import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "The move came", "The truce came": something told, and no news that it came. */
export function isSaidToCome(view: SentenceView, clause: Clause): boolean {
  const { verb, index } = clause;
  if (verb.lemma !== "come" || verb.form !== "past" || verb.negated) return false;
  const next = view.clauses[index + 1];
  if (!next || next.parent !== index || !/^(?:after|before|while|when)$/.test(next.link))
    return false;
  const { from, to } = subjectRange(view, clause);
  return to > from && /^(?:the|this|that)$/.test(view.tokens[from]?.lower ?? "");
}

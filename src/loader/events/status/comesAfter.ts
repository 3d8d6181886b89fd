// "Rebels signed a truce. The truce came a day after troops seized a town": what is said to come was told before.

import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "The move came", "The truce came": something told, and no news that it came. */
export function isSaidToCome(view: SentenceView, clause: Clause): boolean {
  const { verb, index } = clause;
  if (verb.lemma !== "come" || !/^(?:past|present)$/.test(verb.form) || verb.negated) return false;
  // "The talks come as a result of a meeting in May", "The visit comes amid tensions"
  const [one, two, three] = view.tokens.slice(verb.last + 1, verb.last + 4);
  const isOutcome =
    one?.lower === "as" && /^an?$/.test(two?.lower ?? "") && three?.lower === "result";
  if (isOutcome || (verb.form === "present" && /^(?:amid|after|following)$/.test(one?.lower ?? "")))
    return true;
  const next = view.clauses[index + 1];
  if (!next || next.parent !== index || !/^(?:after|before|while|when)$/.test(next.link))
    return false;
  const { from, to } = subjectRange(view, clause);
  return to > from && /^(?:the|this|that)$/.test(view.tokens[from]?.lower ?? "");
}

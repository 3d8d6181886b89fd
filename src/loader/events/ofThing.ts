// Verbs that say of which thing or which people one speaks, and tell nothing new.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "the families of those killed": told before. */
export function isOfThose({ tokens }: SentenceView, { verb }: Clause): boolean {
  const isBare = verb.first === verb.main && /^(?:past|participle)$/.test(verb.form);
  return isBare && /^(?:those|anyone|everyone)$/.test(tokens[verb.first - 1]?.lower ?? "");
}

/** "a resolution, which imposed sanctions": the paper does it, when it is adopted. */
export function isOfPaper(
  { tokens, timexes }: SentenceView,
  { link, joint, verb }: Clause,
): boolean {
  if (link !== "relative" || joint === null || verb.first !== joint + 1) return false;
  const before = tokens
    .slice(0, joint)
    .findLast(
      ({ pos }, at) =>
        /^(?:NOUN|PROPN)$/.test(pos) && !timexes.some((t) => t.first <= at && at <= t.last),
    );
  const papers = /^(?:resolution|decree|law|decision|regulation)$/;
  return tokens[joint]?.lower === "which" && papers.test(before?.lower ?? "");
}

/** "the Forum, last held in 2011": says when the Forum was, and no verb. */
export function isOfNounBefore({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  return (
    link === "participle" && /^(?:last|first|originally)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

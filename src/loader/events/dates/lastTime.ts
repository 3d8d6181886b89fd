// "They last met in Oslo in 2010": what was so the last time is told of before, and the story stays where it is.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "last met", "had last met", "previously met", "was last held". */
export function isLastTime({ tokens }: SentenceView, { verb, start }: Clause): boolean {
  return (
    verb.form === "past" &&
    tokens
      .slice(Math.max(start, verb.first - 1), verb.main)
      .some(({ lower }) => /^(?:last|previously)$/.test(lower))
  );
}

// "There will be a dinner on Friday": the noun behind the verb is what happens.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

export function isThere({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    tokens[verb.first - 1]?.lower === "there" ||
    (tokens[verb.first]?.lower === "there" && verb.first < verb.main)
  );
}

// "Peru joined Chile in condemning the raid": what several do, told under one who joins.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The clause of those who do it; null where the gerund is of another sort. */
export function joinedIn(
  { clauses, tokens }: SentenceView,
  { link, parent, verb }: Clause,
): Clause | null {
  const above = parent === null ? undefined : clauses[parent];
  if (!above || link !== "participle" || verb.form !== "gerund") return null;
  if (tokens[verb.first - 1]?.lower !== "in" || above.verb.passive) return null;
  return /^(?:join|unite|succeed|follow|cooperate)$/.test(above.verb.lemma) ? above : null;
}

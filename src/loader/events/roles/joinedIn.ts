// Whose a gerund is: "Peru joined Chile in condemning the raid" is both's, "the base came under fire, injuring two" nobody's.

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

/** "The base came under rocket fire, injuring two soldiers": not the base's deed. */
export function isUnderFire(
  { clauses, tokens }: SentenceView,
  { link, parent, verb }: Clause,
): boolean {
  const above = parent === null ? undefined : clauses[parent];
  if (!above || link !== "participle" || verb.form !== "gerund") return false;
  const { lemma, last } = above.verb;
  return (
    lemma.startsWith("come") && (lemma.endsWith("under") || tokens[last + 1]?.lower === "under")
  );
}

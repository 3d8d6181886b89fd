// "is on a visit to Lima that ends tomorrow": the end of a visit that is told is no second visit.

import type { Clause } from "../clauses/clauses.ts";
import { isOnVisit } from "../clauses/hereToday.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";

/** True where the clause behind the noun tells the end of the visit that somebody is on, or its beginning. */
export function isEndOfVisit(view: SentenceView, { clause }: NounPlace, behind: Clause): boolean {
  return (
    clause?.verb.form === "present" &&
    isOnVisit(view, clause) &&
    /^(?:end|conclude|finish|close|wrap up|last|run)$/.test(behind.verb.lemma)
  );
}

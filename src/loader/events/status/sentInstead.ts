// What somebody who stays away does in its place.

import type { Clause } from "../clauses/clauses.ts";
import { isKeptAway } from "../nouns/stayAway.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Roca did not attend the summit, sending his deputy instead": he was sent, whoever stayed away. */
export function isSentInstead(view: SentenceView, parent: Clause, { link, verb }: Clause): boolean {
  return (
    link === "participle" &&
    /^(?:send|dispatch|delegate)$/.test(verb.lemma) &&
    parent.verb.form === "past" &&
    isKeptAway(view, parent)
  );
}

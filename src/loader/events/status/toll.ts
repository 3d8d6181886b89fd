// Lives that an event of force cost.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "clashes left two people dead", "fighting claimed ten lives" */
export function leavesDead(view: SentenceView, { verb, end }: Clause): boolean {
  const toll = verb.lemma === "leave" ? /^(?:dead|wounded|injured|homeless)$/ : /^(?:lives|life)$/;
  return (
    /^(?:leave|claim|cost)$/.test(verb.lemma) &&
    view.tokens.slice(verb.last + 1, end + 1).some(({ lower }) => toll.test(lower))
  );
}

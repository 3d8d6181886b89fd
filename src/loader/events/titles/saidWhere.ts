// "announced in Lima on Monday that it would pay": what is announced says more than where.

import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The token "that" behind a verb of saying, past where and when it was said; null where nothing like that stands between. */
export function thatPastPlace(
  { tokens, places, timexes }: SentenceView,
  { verb }: Clause,
): number | null {
  if (!reportVerbs.has(verb.lemma) || verb.passive) return null;
  let at = verb.last + 1;
  for (;;) {
    const first = tokens[at]?.pos === "ADP" ? at + 1 : at;
    const told =
      places.find((place) => place.first === first || place.first === at) ??
      timexes.find((time) => time.first === first || time.first === at);
    if (!told) break;
    at = told.last + 1;
  }
  return at > verb.last + 1 && tokens[at]?.lower === "that" ? at : null;
}

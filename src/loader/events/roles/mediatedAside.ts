// "Talks between Peru and Chile, brokered by Norway, collapsed": how they came about, and no deed of that day.

import type { Clause } from "../clauses/clauses.ts";
import { isEventNoun } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

const mediating =
  /^(?:broker|mediate|facilitate|moderate|sponsor|host|convene|organi[sz]e|chair|oversee|supervise|back|support)$/;

/** What goes on for a while; an accord is brokered on a day. */
const gatherings: ReadonlySet<string> = new Set(
  "talks negotiations discussions consultations dialogue conference meeting meetings summit session round rounds".split(
    " ",
  ),
);

/** A participle between two commas, behind the phrase of an event noun, with no day of its own. */
export function isMediatedAside(
  { tokens, clauses, timexes }: SentenceView,
  { verb, end }: Clause,
): boolean {
  if (!mediating.test(verb.lemma) || verb.form !== "past" || verb.first !== verb.main) return false;
  if (tokens[verb.first - 1]?.text !== "," || tokens[verb.last + 1]?.lower !== "by") return false;
  if (tokens[end]?.text !== "," && tokens[end - 1]?.text !== ",") return false;
  if (timexes.some(({ first, edtf }) => edtf !== null && first > verb.last && first < end))
    return false;
  for (let at = verb.first - 2; at >= 0; at--) {
    if (clauses.some((one) => one.verb.last === at)) return false;
    if (isEventNoun(tokens, at)) return gatherings.has(tokens[at]?.lower ?? "");
  }
  return false;
}

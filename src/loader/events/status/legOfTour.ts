// "ended her tour with a visit to Peru": the visit tells where she was, and the tour is no second one.

import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** A tour that is begun or ended with a leg of its own, and has no place before that. */
export function isTourWithLeg({ tokens, places, mentions }: SentenceView, place: NounPlace) {
  const { noun, clause } = place;
  if (!tours.test(tokens[noun]?.lower ?? "") || !clause || !bounding.test(clause.verb.lemma))
    return false;
  const { last, passive } = clause.verb;
  const isObject =
    noun > last &&
    noun < last + 7 &&
    tokens.slice(last + 1, noun).every(({ pos }) => /^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(pos));
  if (passive || !isObject) return false;
  const link = tokens.findIndex(({ lower }, at) => at > noun && lower === "with");
  if (link < 0 || link >= clause.end) return false;
  const isBetween = ({ first }: { readonly first: number }) => first > noun && first < link;
  if (places.some(isBetween) || mentions.some(isBetween)) return false;
  return tokens.slice(link + 1, link + 6).some(({ lower }) => legs.test(lower));
}

const tours = /^(?:tour|trip|visit|journey|swing)$/;
const bounding = /^(?:begin|start|open|kick off|end|conclude|close|wrap up|finish|complete|cap)$/;
const legs = /^(?:visit|trip|stop|stopover|talks|meetings?|audience)$/;

// "Roca spoke in Lima on Monday": to whoever listened, and with nobody; "spoke with Vik", "the two spoke" is a talk.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

export const speech: Sense = { kind: "STATEMENT", mode: null, act: "speak-to", frame: "report" };

/** One person who spoke somewhere on a day, be it to those who listen for a living. */
export function isSpeechGiven(view: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "speak" || verb.passive || !isOnePerson(view, verb.first)) return false;
  const after = view.tokens.slice(verb.last + 1, end);
  if (after.some(({ lower }) => partners.test(lower))) return false;
  const [first] = after;
  // "Roca, speaking to reporters, said": what is said there counts
  if (!view.timexes.some((time) => time.first > verb.last && time.last < end)) return false;
  const isPlaced = view.places.some((place) => place.first > verb.last && place.last < end);
  return /^(?:in|at|before|from)$/.test(first?.lower ?? "") || (isPlaced && isToListeners(after));
}

/** "to reporters", "to a crowd of supporters" */
function isToListeners(after: SentenceView["tokens"]): boolean {
  return after[0]?.lower === "to" && after.slice(1, 4).some(({ lower }) => listeners.test(lower));
}

/** "Roca spoke", "Roca, speaking in Lima, said": one, and no "Roca and Vik". */
function isOnePerson({ mentions, tokens }: SentenceView, at: number): boolean {
  const last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  const subject = mentions.find((mention) => mention.last === last);
  return (
    subject?.sort === "person" &&
    subject.entities.length === 1 &&
    !/^(?:and|,)$/.test(tokens[subject.first - 1]?.lower ?? "")
  );
}

const partners = /^(?:with|together|phone|telephone|video|privately|bilaterally|separately)$/;
const listeners =
  /^(?:reporters?|journalists|press|media|newsmen|correspondents|crowds?|supporters|audience|students|nation|lawmakers|parliament|assembly|council|conference|forum|television|radio|AFP|AP|Reuters)$/i;

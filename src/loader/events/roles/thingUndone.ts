// "Peru seized a ship in May; it was released on Monday": the ship was, and by Peru.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What can be reopened, lifted, ratified or set free without anybody's name. */
export const things =
  /^(?:borders?|crossings?|embassy|consulate|mission|bridge|road|airport|ports?|strait|offices?|talks|negotiations|dialogue|sanctions|embargo|bans?|tariffs|restrictions|truce|ceasefire|treaty|accords?|pact|agreements?|deal|convention|protocol|flights?|ties|relations|curfew|blockade|trial|ships?|vessels?|trawlers?|tankers?|planes?|aircraft|boats?|resolution|bill|law|motion|draft|decree|measures?|mandate|emergency|elections?|vote|referendum|summit|conference|visas?|assets|funds|shipments?|deliveries|aid)$/;

/** What becomes of a thing that somebody has shut, seized or broken off. */
const undoing =
  /^(?:release|free|return|hand back|hand over|reopen|open|close|shut|restore|re-establish|reestablish|resume|renew|lift|ease|repeal|rescind|revoke|extend|ratify|sign|approve|postpone|cancel|call off|put off|suspend|impound|tow|refloat|unfreeze|withdraw)$/;

export interface Undone {
  /** The index of its noun. */
  readonly noun: number;
  /** Where it is told who had it in hand. */
  readonly above: Clause;
}

/** The thing that a pronoun means within its sentence; null where the subject is no such pronoun, or nothing fits it. */
export function thingUndone(view: SentenceView, clause: Clause): Undone | null {
  return clause.verb.passive && undoing.test(clause.verb.lemma) ? thingMeant(view, clause) : null;
}

/** "signed a truce in May, but it collapsed": the noun of what fell; null where nothing is told to have. */
export function thingFallen(view: SentenceView, clause: Clause): Undone | null {
  const { passive, lemma, last } = clause.verb;
  const isAlone = !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB)$/.test(view.tokens[last + 1]?.pos ?? "");
  const isMeant = falling.test(lemma) || (isAlone && goingOn.test(lemma));
  return !passive && isMeant ? thingMeant(view, clause) : null;
}

/** "suspended a dialogue in May; it resumed in June": the dialogue, where nobody resumes something. */
const goingOn = /^(?:resume|restart|reopen)$/;

/** "Vik, who brokered the deal, said it would be signed": the index of that noun; null where the pronoun is of no such report. */
export function thingSaidOf(view: SentenceView, { verb, link, parent }: Clause): number | null {
  const { tokens, clauses } = view;
  const report = parent === null ? undefined : clauses[parent];
  const pronoun = verb.first - 1;
  const word = tokens[pronoun]?.lower ?? "";
  if (link !== "that" || !report || !verb.passive || !/^(?:it|they)$/.test(word)) return null;
  if (!/^(?:sign|initial|ratify|extend|renew)$/.test(verb.lemma)) return null;
  const aside = clauses[report.index - 1];
  if (aside?.link !== "relative" || tokens[report.verb.first - 1]?.text !== ",") return null;
  const noun = tokens.findLastIndex(
    ({ pos, lower }, at) =>
      at > aside.verb.last &&
      at < report.verb.first &&
      pos === "NOUN" &&
      things.test(lower) &&
      /[^s]s$/.test(lower) === (word === "they"),
  );
  return noun < 0 ? null : noun;
}

const falling = /^(?:collapse|expire|lapse|fail|fall apart|break down|unravel|hold|end|founder)$/;

function thingMeant(view: SentenceView, { verb, index }: Clause): Undone | null {
  const { tokens, clauses } = view;
  const pronoun = verb.first - 1;
  const word = tokens[pronoun]?.lower ?? "";
  if (!/^(?:it|they)$/.test(word)) return null;
  if (!/^(?:;|and|but)$/.test(tokens[pronoun - 1]?.lower ?? "")) return null;
  const above = clauses.findLast((one) => one.index < index && /^(?:main|and)$/.test(one.link));
  if (!above || above.verb.passive || above.verb.form !== "past") return null;
  const noun = tokens.findIndex(
    ({ pos, lower }, at) =>
      at > above.verb.last &&
      at < pronoun &&
      pos === "NOUN" &&
      things.test(lower) &&
      /[^s]s$/.test(lower) === (word === "they"),
  );
  return noun < 0 ? null : { noun, above };
}

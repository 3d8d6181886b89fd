// "The envoy is in Lima today": where somebody is on the day of the news, told in the present.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "./clauses.ts";
import { lengthOf } from "./dating.ts";
import type { SentenceView } from "./view.ts";

/** "is on a three-day visit to Chile", "was on an official tour of Europe" */
export function isOnVisit({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "be") return false;
  let at = verb.last + 1;
  while (/^(?:currently|also|now|presently)$/.test(tokens[at]?.lower ?? "")) at++;
  // "is on travel to Peru from May 3 to 5"
  if (tokens[at]?.lower === "on" && tokens[at + 1]?.lower === "travel")
    return tokens[at + 2]?.lower === "to";
  if (tokens[at]?.lower !== "on" || !/^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? "")) return false;
  for (let noun = at + 2; noun < Math.min(end, at + 9); noun++) {
    if (visits.has(tokens[noun]?.lower ?? "") && tokens[noun]?.pos !== "VERB")
      return /^(?:to|of|in|through)$/.test(tokens[noun + 1]?.lower ?? "");
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT|VERB|ADV)$/.test(tokens[noun]?.pos ?? "")) return false;
  }
  return false;
}

const visits: ReadonlySet<string> = new Set(["visit", "tour", "trip"]);

export function isHereToday(view: SentenceView, clause: Clause): boolean {
  const { verb, start, end } = clause;
  if (verb.lemma !== "be" || verb.form !== "present" || verb.negated) return false;
  if (isOnVisit(view, clause)) return true;
  let at = verb.last + 1;
  while (/^(?:currently|now|presently|also)$/.test(view.tokens[at]?.lower ?? "")) at++;
  const town = view.places.find(
    ({ first, preposition }) => first === at + 1 && preposition === "in",
  );
  if (!town) return false;
  return (
    isOfToday(view, start, end) || isThisWeek(view, clause) || isThereFor(view, clause, town.last)
  );
}

/** "is in Lima this week": there already, though the week is not over. */
export function isThisWeek({ tokens, places }: SentenceView, { verb }: Clause): boolean {
  if (verb.lemma !== "be" || tokens[verb.last + 1]?.lower !== "in") return false;
  const at = (places.find(({ first }) => first === verb.last + 2)?.last ?? tokens.length) + 1;
  return tokens[at]?.lower === "this" && tokens[at + 1]?.lower === "week";
}

/** "is in Lima for talks with Roca", "on his first foreign visit": no ambassador, who always is. */
function isThereFor({ tokens }: SentenceView, { link }: Clause, town: number): boolean {
  const why = tokens[town + 1]?.lower;
  if (why === "on")
    // "Roca, who is there on a private visit": in passing
    return (
      link !== "relative" && tokens.slice(town + 2, town + 8).some(({ lower }) => visits.has(lower))
    );
  if (why !== "for") return false;
  return tokens
    .slice(town + 2, town + 7)
    .some(({ lower }) =>
      /^(?:talks|meetings?|visit|consultations|negotiations|discussions|summit|conference)$/.test(
        lower,
      ),
    );
}

const turns: ReadonlySet<string> = new Set(
  "meet visit arrive travel fly leave depart return begin start open head resume attend hold host receive address deliver join chair lead".split(
    " ",
  ),
);

/** "The envoy begins talks in Oslo later Monday", told on that Monday: a step of the day, in the present. */
export function isTurnToday(view: SentenceView, { verb, start, end, link }: Clause): boolean {
  if (verb.form !== "present" || !turns.has(verb.lemma)) return false;
  if (verb.passive || verb.perfect || link === "if" || link === "relative") return false;
  return isOfToday(view, start, end);
}

/** A time of the clause that is the day of publication. */
function isOfToday({ published, timexes }: SentenceView, start: number, end: number): boolean {
  return timexes.some(
    ({ first, edtf }) =>
      first >= start &&
      first < end &&
      edtf !== null &&
      published !== null &&
      lengthOf(edtf) === 1 &&
      bounds(edtf).earliest === published,
  );
}

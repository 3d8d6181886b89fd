// What a verb says of its noun and no more: "an election is due on July 24", "fighting was reported".

import { bounds } from "#model/edtf.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "./deeds.ts";
import { type NounPlace, phraseStart, wordAt } from "../nouns/nounPlace.ts";
import { isDate } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isPutOffBehind } from "./offBehind.ts";

/** "is due in Lima on July 3"; not "is due to leave", nor "was due on Friday", which may not have been. */
export function isDue(view: SentenceView, { verb, end }: Clause): boolean {
  const { tokens, timexes } = view;
  if (verb.lemma !== "be" || verb.form === "past" || tokens[verb.last + 1]?.lower !== "due")
    return false;
  if (tokens[verb.last + 2]?.lower === "to") return false;
  return timexes.some((t) => isDate(t) && t.first > verb.last && t.last < end);
}

/** "whether an election due on July 24 would take place": the words keep a day for it, come what may. */
export function isKeptFor(view: SentenceView, noun: number): boolean {
  const { tokens } = view;
  return (
    (/^(?:due|set|scheduled|slated|planned|booked)$/.test(tokens[noun + 1]?.lower ?? "") &&
      /^(?:for|on|in|at|next|this|tomorrow)$/.test(tokens[noun + 2]?.lower ?? "")) ||
    isSetGathering(view, noun)
  );
}

/** "no word on whether they would boycott a conference in Lima on June 20": a day and a place, whoever comes. */
function isSetGathering(view: SentenceView, noun: number): boolean {
  const { tokens, places, timexes, published } = view;
  if (published === null || nounSenses.get(wordAt(view, noun))?.act !== "gather") return false;
  // "would attend a conference in Lima on June 20 if Chile did"
  const verb = tokens.slice(Math.max(0, noun - 6), noun).findLast(({ pos }) => pos === "VERB");
  const head = tokens.slice(Math.max(0, noun - 3), noun);
  // "If the summit in Lima on June 20 fails"
  if (head.some(({ lower }) => /^(?:if|unless|should)$/.test(lower))) return false;
  if (/^(?:attend|host|hold|join|convene|call|stage)$/.test(verb?.lemma ?? "")) return false;
  return places.some(
    (place) =>
      place.first > noun &&
      place.first < noun + 6 &&
      /^(?:in|at)$/.test(place.preposition ?? "") &&
      timexes.some(
        (t) =>
          t.first > place.last &&
          t.first <= place.last + 2 &&
          t.type === "DATE" &&
          t.edtf !== null &&
          bounds(t.edtf).earliest > published,
      ),
  );
}

/** "the trip is on hold", "the talks were off": no longer to come. */
export function isOnHold({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (!/^(?:be|remain)$/.test(verb.lemma) || verb.negated || !/^(?:past|present)$/.test(verb.form))
    return false;
  const words = tokens
    .slice(verb.last + 1, verb.last + 5)
    .filter(({ text }) => !/^["“”]$/.test(text));
  const [first, second] = words.map(({ lower }) => lower);
  if (first === "on") return /^(?:hold|ice)$/.test(second ?? "");
  return (
    first === "off" &&
    /^(?:|[.,;:]|for|after|because|until|indefinitely|again|and|but|said)$/.test(second ?? "")
  );
}

/** "The meeting has been moved to Lima", "brought forward to July 3": it is still to come. */
export function isMoved(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  const at = pastOldDay(view, behindMove(view, verb));
  const { tokens } = view;
  const isFor = /^(?:reschedule|rearrange)$/.test(verb.lemma) && tokens[at]?.lower === "for";
  if (at < 0 || !(isFor || tokens[at]?.lower === "to") || at + 1 >= end) return false;
  const isPlace = view.places.some(({ first }) => first === at + 1);
  const ahead = view.timexes.find(({ first }) => first === at + 1);
  if (isPlace) return !isOverBefore(view, verb.first) && !isMovedLongAgo(view, clause);
  const { published } = view;
  return ahead?.edtf != null && published !== null && bounds(ahead.edtf).latest > published;
}

/** "had been moved to Lima", "was moved to Lima last year": by now it may be over. */
function isMovedLongAgo({ tokens, timexes, published }: SentenceView, { verb, end }: Clause) {
  if (tokens[verb.first]?.lower === "had") return true;
  return timexes.some(
    ({ edtf, first }) =>
      edtf !== null &&
      published !== null &&
      first > verb.last &&
      first < end &&
      bounds(edtf).latest < published - daysBack,
  );
}

/** Days within which what was moved is news. */
const daysBack = 14;

/** "a summit planned for Lima in May was moved to Oslo", told in June: there it was held. */
export function isMovedThen(view: SentenceView, { verb }: Clause): boolean {
  const at = behindMove(view, verb);
  const isTo = at >= 0 && view.tokens[at]?.lower === "to";
  return (
    isTo &&
    view.places.some(({ first }) => first === at + 1) &&
    verb.form === "past" &&
    isOverBefore(view, verb.first)
  );
}

function isOverBefore({ timexes, published }: SentenceView, at: number): boolean {
  return timexes.some(
    ({ last, edtf }) =>
      last < at && edtf !== null && published !== null && bounds(edtf).latest < published,
  );
}

/** Behind the "from July 4" of "brought forward from July 4 to June 27", and the "from Lima" of "moved from Lima to Oslo"; `at` elsewhere. */
function pastOldDay({ tokens, timexes, places }: SentenceView, at: number): number {
  if (tokens[at]?.lower !== "from") return at;
  return ([...timexes, ...places].find(({ first }) => first === at + 1)?.last ?? at - 1) + 1;
}

/** "has been moved from Monday to Friday": from the old day to the new. */
export function isMovedFrom(view: SentenceView, { verb }: Clause): boolean {
  const at = behindMove(view, verb);
  return (
    at >= 0 && view.timexes.some(({ first, edtf }) => first === at && edtf?.kind === "interval")
  );
}

/** The token behind "was moved", "was brought forward"; -1 for other verbs. */
function behindMove({ tokens }: SentenceView, verb: Clause["verb"]): number {
  if (!verb.passive || verb.negated || !moves.test(verb.lemma)) return -1;
  const isOn = tokens[verb.last + 1]?.lower === "forward";
  if (!isOn && /^(?:bring|advance)$/.test(verb.lemma)) return -1;
  return verb.last + (isOn ? 2 : 1);
}

const moves = /^(?:move|bring|shift|relocate|transfer|reschedule|rearrange|bring forward)$/;

/** "had been due to meet", "was to have met", "was due to meet, but put it off": it was to be and was not. */
export function wasToBe(view: SentenceView, { index, verb }: Clause, parent: Clause): boolean {
  const { lemma, form, perfect } = parent.verb;
  if (form !== "past") return false;
  const waiting = /^(?:expected|scheduled|set|due|slated|supposed|planned|meant)$/.test(
    view.tokens[verb.first - 1]?.lower ?? "",
  );
  if (verb.perfect && lemma === "be") return true;
  // "was originally due to meet him on Friday": and then it came otherwise
  const before = view.tokens.slice(Math.max(0, parent.verb.first - 1), verb.first);
  if (waiting && before.some(({ lower }) => lower === "originally" || lower === "initially"))
    return true;
  // "who was to fly to Lima, put off the trip"
  if (lemma === "be" && parent.link === "relative" && isPutOffBehind(view, index)) return true;
  // "was to be admitted in May, but its entry was put off", "were supposed to meet, but Lima backed out"
  if ((lemma === "be" || waiting) && isButUndone(view, index)) return true;
  if (perfect && (waiting || /^(?:plan|schedule|intend|slate|expect)$/.test(lemma))) return true;
  return (
    waiting &&
    view.clauses.some((c) => c.index > index && c.link === "and" && cancelVerbs.has(c.verb.lemma))
  );
}

/** "were to meet on Monday, and they did" */
export function isAndSo({ tokens, clauses }: SentenceView, clause: Clause, parent: Clause) {
  if (isHadDone(clause, parent)) return true;
  const next = clauses[clause.index + 1];
  if (!next || parent.verb.form !== "past" || next.verb.negated || next.joint === null)
    return false;
  const { joint, verb } = next;
  return (
    tokens[joint]?.lower === "and" &&
    /^(?:it|they|he|she)$/.test(tokens[joint + 1]?.lower ?? "") &&
    verb.first === joint + 2 &&
    /^(?:was|were|did)$/.test(tokens[verb.last]?.lower ?? "") &&
    /^[.,;]$/.test(tokens[verb.last + 1]?.text ?? "")
  );
}

/** "had his envoy, Bo Vik, expelled": the name between commas was; but "will have him, Bo Vik, expelled". */
function isHadDone({ link, verb: { first, main, passive } }: Clause, { verb: above }: Clause) {
  const isBare = above.first === above.main && above.form === "past" && !above.negated;
  return above.lemma === "have" && isBare && passive && first === main && link === "main";
}

/** "was expected in Lima on Monday, but his plane was diverted"; of "but the trip was put off" the trip is told. */
export function isKeptFromIt(view: SentenceView, { index }: Clause): boolean {
  const next = view.clauses[index + 1];
  return next !== undefined && isBut(view, next) && !cancelVerbs.has(next.verb.lemma);
}

/** "was to meet him, but the trip was put off": the next clause takes it back. */
function isButUndone(view: SentenceView, index: number): boolean {
  // "was willing to mediate, but had withdrawn its envoy": nothing was planned
  const before = view.tokens[(view.clauses[index]?.verb.first ?? 0) - 1]?.lower ?? "";
  if (/^(?:willing|ready|able|keen|eager|prepared|free|happy)$/.test(before)) return false;
  return view.clauses.some((c) => c.index === index + 1 && isBut(view, c));
}

function isBut({ tokens }: SentenceView, { joint, start, link, verb }: Clause): boolean {
  const [first, second] = [tokens[joint ?? start]?.lower, tokens[start + 1]?.lower];
  if (link === "relative" || (first !== "but" && second !== "but")) return false;
  return (
    verb.negated ||
    cancelVerbs.has(verb.lemma) ||
    /^(?:block|fail|prevent|keep|stop|collapse|back out|pull out|balk|refuse|decline|withdraw|renege|divert|turn back|ground|walk out|drop out|fall ill|stay away|boycott|skip)$/.test(
      verb.lemma,
    )
  );
}

/** "The next meeting will be in Lima on June 3", "The previous session was in Lima on March 15" */
export function isToBeIn(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (isOfRow(view, clause)) return hasDate(view, clause);
  const ahead = verb.form === "future" || /^(?:would|.d)$/.test(verb.modal ?? "");
  return (
    ahead && hasDate(view, clause) && /^(?:in|at|on)$/.test(view.tokens[verb.last + 1]?.lower ?? "")
  );
}

/** "The previous session was in Lima", "Their last meeting was in Oslo": one of a row, told by where it was. */
function isOfRow({ tokens, places }: SentenceView, { verb, start }: Clause): boolean {
  const subject = tokens.slice(start, verb.first);
  return (
    verb.form === "past" &&
    !verb.negated &&
    subject.some(({ lower }) => inRow.test(lower)) &&
    /^(?:session|round|meeting|talks|summit)$/.test(subject.at(-1)?.lower ?? "") &&
    places.some(
      ({ first, preposition }) => first === verb.last + 2 && /^(?:in|at)$/.test(preposition ?? ""),
    )
  );
}

const inRow = /^(?:previous|last|first|second|third|fourth|fifth|earlier)$/;

/** "It will be her third trip to Lima": still to come, whatever else is told of it. */
export function isToBe({ role }: NounPlace, { verb }: Clause): boolean {
  return role === "object" && verb.lemma === "be" && verb.form === "future" && !verb.negated;
}

/** "Roca's visit to Chile will be the first in years": it is to be. */
export function isVisitAhead(view: SentenceView, { verb }: Clause, noun: number): boolean {
  return (
    // "will strengthen ties", "will focus on trade": whatever it will do, it is to come
    verb.form === "future" &&
    nounSenses.get(wordAt(view, noun))?.act === "visit" &&
    view.tokens[noun + 1]?.lower === "to" &&
    /^['’]s?$/.test(view.tokens[phraseStart(view.tokens, noun) - 1]?.text ?? "’")
  );
}

/** "After the accord was reached, …": the one that has been told, and no other. */
export function isKnownDeal(view: SentenceView, { link, verb }: Clause, noun: number): boolean {
  if (!verb.passive || !/^(?:after|when|since)$/.test(link)) return false;
  const { tokens } = view;
  if (nounSenses.get(wordAt(view, noun))?.kind !== "AGREE") return false;
  return /^(?:the|this|that)$/.test(tokens[phraseStart(tokens, noun)]?.lower ?? "");
}

/** "Fighting was reported near Lima": so it was. */
export function isReported(view: SentenceView, { verb }: Clause, noun: number): boolean {
  return (
    verb.passive &&
    verb.lemma === "report" &&
    nounSenses.get(wordAt(view, noun))?.kind === "ASSAULT"
  );
}

/** "The talks are under way in Lima", "have entered their third day". */
export function isUnderWay({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (verb.negated || !/^(?:past|present)$/.test(verb.form)) return false;
  const [next, second, third] = tokens.slice(verb.last + 1).filter(({ pos }) => pos !== "ADV");
  const spell = /^(?:day|week|month|round|session|hour|phase|stage)$/;
  const isNth = [third, tokens[verb.last + 4], tokens[verb.last + 5]].some((one) =>
    spell.test(one?.lower ?? ""),
  );
  if (verb.lemma === "enter") return /^(?:its|their|the|a)$/.test(next?.lower ?? "") && isNth;
  if (verb.lemma !== "be") return false;
  if (tokens[verb.last + 1]?.lower === "underway") return true;
  if (next?.lower === "under") return second?.lower === "way";
  return next?.lower === "in" && /^(?:its|their)$/.test(second?.lower ?? "") && isNth;
}

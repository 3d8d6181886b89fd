// Days that stand behind an event noun and are no day of it: what is done to the accord is done then.

import { bounds, type Edtf } from "#model/edtf.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import { placeNoun } from "./nounPlace.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** Behind a noun, the day of what is said of it. */
export function isDayOfTelling(view: SentenceView, noun: number, found: Placed): boolean {
  return (
    isMindedDeal(view, noun, found) ||
    isReportedOn(view, noun, found) ||
    isMindedDeed(view, noun, found) ||
    isAdjourned(view, noun, found)
  );
}

/** "adjourned the negotiations on 26 May": talks go on for days, and what is done to them is of one. */
function isAdjourned(view: SentenceView, noun: number, { first }: Placed): boolean {
  if (
    !/^(?:talks|negotiations|discussions|consultations|proceedings)$/.test(
      view.tokens[noun]?.lower ?? "",
    )
  )
    return false;
  // "adjourned the talks to Thursday": then they go on
  if (!/^(?:on|in)$/.test(view.tokens[first - 1]?.lower ?? "")) return false;
  // "announced an end to the talks on Monday"
  const isEnd = view.tokens
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) => /^(?:conclusion|completion|end)$/.test(lower));
  const { clause, role } = placeNoun(view, noun);
  if ((role !== "object" && !isEnd) || clause?.verb.form !== "past" || first < noun) return false;
  return (isEnd ? /^announce$/ : done).test(clause.verb.lemma);
}

const done = /^(?:adjourn|suspend|break off|halt|interrupt|resume)$/;

/** "condemned the attack on 3 June", "protested against the arrest on 5 June": a bare noun is known, and its day with it. */
function isMindedDeed(view: SentenceView, noun: number, found: Placed): boolean {
  const { tokens, clauses } = view;
  if (found.first !== noun + 2 || tokens[noun + 1]?.lower !== "on") return false;
  // "condemned the killing on 3 June of two nurses"
  const isMore = /^(?:of|by|against|in|at|near|from|that|which)$/.test(
    tokens[found.last + 1]?.lower ?? "",
  );
  if (isMore || edtfOf(view, found) === null) return false;
  if (tokens[noun - 1]?.lower !== "the" || occasions.test(tokens[noun]?.lower ?? "")) return false;
  const beside = tokens[noun - 2];
  const isLinked = /^(?:against|on|over|about|at|for|to)$/.test(beside?.lower ?? "");
  const verb = clauses.find(
    ({ verb: { last } }) => last === noun - 2 || (isLinked && last === noun - 3),
  )?.verb;
  return (
    verb?.form === "past" &&
    !verb.perfect &&
    (mindVerbs.has(verb.lemma) || /^(?:react|respond|protest against)$/.test(verb.lemma))
  );
}

/** What has a day that is set. */
const occasions =
  /^(?:elections?|votes?|polls?|ballot|referendum|summit|meetings?|talks|visit|trip|tour|conference|ceremony|session|truce|ceasefire|cease-fire|exercises?|drills?|inauguration|hearing|funeral)$/;

/** "will brief the council on his trip to Peru on 24 June": the day of the briefing, and not of the trip. */
function isReportedOn(view: SentenceView, noun: number, { first }: Placed): boolean {
  const { tokens } = view;
  // "on his meeting yesterday with Roca"
  if (first < noun + 2 || !ofThem.test(tokens[noun]?.lower ?? "")) return false;
  const { preposition, first: start, clause } = placeNoun(view, noun);
  if (!clause || !/^(?:on|about|regarding|concerning)$/.test(preposition ?? "")) return false;
  const isDay =
    tokens[first - 1]?.lower === "on" || /^(?:tomorrow|next)$/.test(tokens[first]?.lower ?? "");
  return (
    isDay &&
    clause.verb.last < start - 1 &&
    // "briefed him on his visit to Peru on 3 May": either may have been then
    /^(?:future|infinitive|modal)$/.test(clause.verb.form) &&
    telling.test(clause.verb.lemma) &&
    /^(?:his|her|their|its)$/.test(tokens[start]?.lower ?? "")
  );
}

const ofThem = /^(?:visit|trip|tour|mission|journey|meetings?|talks|discussions|negotiations)$/;
const telling = /^(?:brief|debrief|report|report to|report back|inform|update|testify|speak|talk)$/;

/** "denounced the accord with Chile on Monday": the day of the words, and not of the accord. */
function isMindedDeal(view: SentenceView, noun: number, found: Placed): boolean {
  const { tokens, published } = view;
  if (isMindedCall(view, noun)) return true;
  if (!deals.test(tokens[noun]?.lower ?? "") || tokens[noun + 1]?.lower !== "with") return false;
  const edtf = edtfOf(view, found);
  // "condemned the accord with Chile on 3 April", told in May
  if (edtf === null || published === null || published - bounds(edtf).latest > newsReach)
    return false;
  let verb = noun - 1;
  while (/^(?:DET|ADJ|PRON|NOUN|NUM)$/.test(tokens[verb]?.pos ?? "")) verb--;
  const { pos = "", lemma = "" } = tokens[verb] ?? {};
  return pos === "VERB" && mindVerbs.has(lemma);
}

/** "rejected calls from Chile on Monday": the day of the verb; who calls for something does so over weeks. */
function isMindedCall({ tokens }: SentenceView, noun: number): boolean {
  if (tokens[noun]?.lower !== "calls" || !/^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? ""))
    return false;
  return /^(?:reject|dismiss|ignore|resist|rebuff|defy|back|support|echo|spurn|oppose)$/.test(
    tokens[noun - 1]?.lemma ?? "",
  );
}

const deals = /^(?:accord|agreement|deal|treaty|pact|arrangement|settlement)$/;

/** Days within which news is told. */
const newsReach = 7;

/** The "bombing" of "talks over the 1994 bombing on July 3": it has its year, and no day of another. */
export function isOfItsYear(view: SentenceView, at: number, found: Placed): boolean {
  const own = view.timexes.find(({ last, text }) => last === at - 1 && /^\d{4}$/.test(text))?.edtf;
  const other = edtfOf(view, found);
  if (own == null || other === null) return false;
  const [year, day] = [bounds(own), bounds(other)];
  return day.earliest > year.latest || day.latest < year.earliest;
}

/** "A suspect in the raid was arrested on Monday": behind the verb stands no day of what its subject is of. */
export function isBehindVerb(view: SentenceView, at: number, { first }: Placed): boolean {
  return (
    isMinding(view, at, first) ||
    (placeNoun(view, at).preposition !== null &&
      view.clauses.some(({ verb, start }) => start <= at && verb.first > at && verb.last < first))
  );
}

/** "The summit denounced Chile on Friday": the words tell of it, and the summit is whose they are. */
function isMinding(view: SentenceView, at: number, first: number): boolean {
  const { role, predicate } = placeNoun(view, at);
  if (role !== "subject" || !predicate || predicate.verb.last >= first) return false;
  return mindVerbs.has(predicate.verb.lemma);
}

/** "The council, meeting in Lima, on Monday condemned it": behind the comma the day is of the verb. */
export function isOfVerbBehind(
  { tokens, clauses }: SentenceView,
  { first, last }: Placed,
): boolean {
  const comma = tokens[first - 1]?.lower === "on" ? first - 2 : first - 1;
  return (
    tokens[comma]?.text === "," &&
    clauses.some(({ verb }) => verb.first === last + 1 && verb.form === "past")
  );
}

function edtfOf({ timexes }: SentenceView, { first }: Placed): Edtf | null {
  return timexes.find((time) => time.first === first)?.edtf ?? null;
}

/** "vetoed a resolution on Friday", "stalled the accord in May": acts of a day of their own. */
export const ofItsOwnDay =
  /^(?:block|veto|boycott|adjourn|suspend|break off|halt|interrupt|stall|derail|torpedo|scuttle|obstruct|hold up|(?:walk|storm|stalk) (?:out|off|away))$/;

/** "rejected an offer of talks from Chile on Monday", "approved plans for a new mission on Friday": there have been none. */
export function isOffered({ tokens }: SentenceView, noun: number): boolean {
  let of = noun - 1;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[of]?.pos ?? "")) of--;
  return (
    /^(?:of|for|to)$/.test(tokens[of]?.lower ?? "") &&
    /^(?:offer|proposal|invitation|request|call|demand|appeal|plea|plan)s?$/.test(
      tokens[of - 1]?.lower ?? "",
    )
  );
}

/** The "protests" of "Peru and Chile exchanged protests in January": told by the verb, whose day it is. */
export function isExchanged({ tokens }: SentenceView, at: number): boolean {
  let verb = at - 1;
  while (/^(?:ADJ|NOUN|DET)$/.test(tokens[verb]?.pos ?? "")) verb -= 1;
  return (
    tokens[verb]?.pos === "VERB" &&
    /^(?:exchange|trade|swap)$/.test(tokens[verb]?.lemma ?? "") &&
    /^(?:protests|accusations|threats|allegations|charges)$/.test(tokens[at]?.lower ?? "")
  );
}

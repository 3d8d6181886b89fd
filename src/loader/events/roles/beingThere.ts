// "was in Manila for talks with the president", "is due in Oslo on Monday": being somewhere, told as a visit.

import type { Edtf } from "#model/edtf.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { isHereToday, isOnVisit } from "../clauses/hereToday.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { objectOf } from "./object.ts";
import { behind } from "./behind.ts";
import { subjectOf } from "./roles.ts";
import { isNotThere } from "../nouns/stayAway.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The sense of a "be" that says so. */
export function beingThere(view: SentenceView, clause: Clause): Sense | undefined {
  if (isDueIn(view, clause)) return verbSenses.get("visit");
  if (clause.verb.lemma !== "be") return undefined;
  if (isOnWay(view, clause) || (isOnVisit(view, clause) && isTraveller(view, clause)))
    return verbSenses.get("visit");
  if (isGuestThen(view, clause)) return guest;
  if (isOnBusiness(view, clause)) return senseOfStay(view, clause);
  return isThereThen(view, clause) ? verbSenses.get("visit") : undefined;
}

/** "are expected in the course of the day", "in two weeks": when, and not where; "in Lima next month" is where. */
const soon =
  /^(?:the (?:course|coming|next|near)|(?:coming|due) .*|\S+ (?:days|weeks|hours|months))$/;

/** "is due in Oslo on Monday" */
export function isDueIn({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  // "is expected in Oslo at the weekend", "is awaited in Lima"
  if (
    verb.passive &&
    /^(?:expect|await)$/.test(verb.lemma) &&
    /^(?:present|past)$/.test(verb.form)
  ) {
    const back = /^(?:back|home)$/.test(tokens[verb.last + 1]?.lower ?? "") ? 1 : 0;
    const at = verb.last + 1 + back;
    const where = `${tokens[at + 1]?.lower ?? ""} ${tokens[at + 2]?.lower ?? ""}`;
    return tokens[at]?.lower === "in" && at < end && !soon.test(where);
  }
  const due = tokens[verb.last + 1];
  // "is due back in Lima"
  const back = /^(?:back|home)$/.test(tokens[verb.last + 2]?.lower ?? "") ? 1 : 0;
  const where = tokens[verb.last + 2 + back];
  return (
    verb.lemma === "be" &&
    due?.lower === "due" &&
    /^(?:in|at)$/.test(where?.lower ?? "") &&
    verb.last + 2 + back < end
  );
}

/** "was on his way to P on Tuesday", "should be on her way back to P", "is en route to P" */
export function isOnWay(view: SentenceView, clause: Clause): boolean {
  const { tokens, places } = view;
  const { verb, end } = clause;
  const word = (at: number) => tokens[at]?.lower;
  if (verb.lemma !== "be" || verb.negated) return false;
  const on = verb.last + 1;
  const isPersons = word(on) === "on" && word(on + 2) === "way";
  if (!isPersons && !(word(on) === "en" && word(on + 1) === "route")) return false;
  const to = on + (isPersons ? 3 : 2) + (/^(?:back|home)$/.test(word(on + 3) ?? "") ? 1 : 0);
  return (
    word(to) === "to" &&
    places.some(({ first }) => first === to + 1 && first < end) &&
    isTraveller(view, clause)
  );
}

function isTraveller(view: SentenceView, clause: Clause): boolean {
  return (
    !clause.verb.negated &&
    subjectOf(view, clause).some(({ sort }) => sort === "person" || sort === "group")
  );
}

/** "was in P on Wednesday for talks": someone, somewhere, for or on a meeting or a visit. */
function isOnBusiness(view: SentenceView, clause: Clause): boolean {
  const { verb, end } = clause;
  const place = view.places.find(({ first }) => first > verb.last && first <= verb.last + 4);
  if (verb.negated || place?.preposition !== "in" || place.last >= end) return false;
  if (
    !view.tokens.slice(verb.last + 1, place.first).every(({ pos }) => /^(?:ADP|ADV|DET)$/.test(pos))
  )
    return false;
  return errandOf(view, place.last + 1, end) !== null && subjectOf(view, clause).length > 0;
}

/** "was the guest of Roca on June 8" */
function isGuestThen(view: SentenceView, { verb, start, end }: Clause): boolean {
  const { tokens, mentions, timexes } = view;
  const at = verb.last + (/^(?:the|a)$/.test(tokens[verb.last + 1]?.lower ?? "") ? 2 : 1);
  return (
    tokens[at]?.lower === "guest" &&
    tokens[at + 1]?.lower === "of" &&
    /^(?:past|future)$/.test(verb.form) &&
    !verb.negated &&
    mentions.some(({ first, sort }) => first >= at + 2 && first <= at + 4 && sort === "person") &&
    timexes.some(({ first, edtf }) => first >= start && first < end && edtf !== null)
  );
}

const guest: Sense = { kind: "CONSULT", mode: "visit", act: "meet", frame: "toward" };

/** "was in P on Friday", "will be in P on Monday", "will be here on Monday": someone, somewhere, on a day that is told. */
function isThereThen(view: SentenceView, clause: Clause): boolean {
  const { verb, end, link, start } = clause;
  const isAbsent = isNotThere(view, clause);
  const isNow = isHereToday(view, clause);
  if (
    !isAbsent &&
    (!(isNow || /^(?:past|future)$/.test(verb.form) || isReported(view, clause)) ||
      verb.negated ||
      verb.perfect)
  )
    return false;
  if (!/^(?:main|and|resume|relative|that|when)$/.test(link)) return false;
  // "will be back in Lima"
  const back = /^(?:back|home|again|also)$/.test(view.tokens[verb.last + 1]?.lower ?? "") ? 1 : 0;
  const place = view.places.find(({ first }) => first === verb.last + 2 + back);
  const isThere = place
    ? /^(?:in|at)$/.test(place.preposition ?? "")
    : isInRegion(view, verb.last + 1 + back) ||
      ((isAbsent || verb.form === "future") &&
        /^(?:here|there)$/.test(view.tokens[verb.last + 1]?.lower ?? ""));
  const day = view.timexes.find(
    ({ first, edtf }) =>
      first >= start &&
      first < end &&
      edtf !== null &&
      lengthOf(edtf) <= (isFromTo(edtf) ? longestMission : longestStay),
  );
  if (!isThere || !day) return false;
  return subjectOf(view, clause).some(
    (one) =>
      one.sort === "person" ||
      // "A delegation will be in Lima on Friday"
      (one.sort !== "state" && sentOut.test(view.text.slice(one.start, one.end))),
  );
}

/** "was in the region from 4 to 18 July" */
function isInRegion({ tokens }: SentenceView, at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  return (
    first?.lower === "in" &&
    second?.lower === "the" &&
    /^(?:region|country|capital|city|area|territory)$/.test(third?.lower ?? "")
  );
}

const isFromTo = (edtf: Edtf) =>
  edtf.kind === "interval" && edtf.from?.kind === "day" && edtf.to?.kind === "day";

const sentOut =
  /\b(?:delegations?|teams?|missions?|envoys|ministers|officials|negotiators|inspectors|experts|mediators|leaders)$/i;

/** "would be in P on Monday, the ministry said" */
function isReported({ clauses }: SentenceView, { verb }: Clause): boolean {
  return verb.modal === "would" && clauses.some((one) => reportVerbs.has(one.verb.lemma));
}

/** Days: who was somewhere "three weeks ago" or "next week" came there. */
const longestStay = 10;
/** Days from one that is told to another. */
const longestMission = 31;

/** The event noun behind "for" or "on", or "to attend": what one came for. */
function errandOf({ tokens }: SentenceView, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end + 4, tokens.length); at++) {
    if (!/^(?:for|on|attending|attend)$/.test(tokens[at]?.lower ?? "")) continue;
    for (let next = at + 1; next < Math.min(at + 7, tokens.length); next++) {
      const token = tokens[next];
      // "on his first foreign visit"
      if (!token || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT|VERB|PRON|ADV)$/.test(token.pos)) break;
      if (/^CONSULT$/.test(nounSenses.get(nounLemma(token))?.kind ?? "")) return next;
    }
  }
  return null;
}

/** With someone at hand a meeting, else a visit. */
function senseOfStay(view: SentenceView, { verb, end }: Clause): Sense | undefined {
  const talks = view.tokens[errandOf(view, verb.last + 1, end) ?? -1];
  const act = talks && nounSenses.get(nounLemma(talks))?.act;
  const isMet = verb.form === "past" && behind(view, verb.last, end, /^with$/).length > 0;
  return verbSenses.get(act === "meet" && isMet ? "meet" : "visit");
}

/** "will travel to P to meet X": whom the visit is for. */
export function metThere(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  // "visited Roca in jail"
  if (clause.verb.lemma === "visit" && !clause.verb.passive) {
    const visited = objectOf(view, clause).filter(({ sort }) => sort === "person");
    if (visited.length > 0) return visited;
  }
  const next = view.clauses[clause.index + 1];
  if (next?.link !== "infinitive" || !/^(?:meet|see|confer)$/.test(next.verb.lemma)) return [];
  return [...objectOf(view, next), ...behind(view, next.verb.last + 1, next.end, /^with$/)];
}

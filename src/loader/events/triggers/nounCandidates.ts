// The events that a sentence's event nouns name: "held talks", "at a meeting", "the incident".

import type { Span } from "#model/span.ts";
import { nounCompounds, nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Names } from "../../names/name.ts";
import { hasOwnDay, isWayBack } from "./aroundVerb.ts";
import { endedBy, withAskers } from "../roles/atRequest.ts";
import type { Candidate } from "../candidate.ts";
import { partiesOfAnswer } from "../roles/drawn.ts";
import { isSameAsVerb } from "./sameOne.ts";
import { isMoved } from "../status/due.ts";
import { type Finding, leave } from "./left.ts";
import { makeCandidate } from "./makeCandidate.ts";
import { isDemand } from "./demand.ts";
import { guardedSense } from "./guards.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { isInAudience, type NounPlace, placeNoun } from "../nouns/nounPlace.ts";
import { readNoun } from "../status/nouns.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { qualifierOf } from "../nouns/qualifier.ts";
import { exchangeOf } from "../nouns/knownNoun.ts";
import { isLabourStrike } from "../nouns/labour.ts";
import { isNounTrigger } from "../nouns/nounTrigger.ts";
import { isCausesPlace, isTopicsPlace } from "../roles/topicPlace.ts";
import { clauseAt, type Placed, type SentenceView, spanOf } from "../clauses/view.ts";
import { isAsked } from "../status/questions.ts";
import { objectPlace } from "../roles/goalWords.ts";
import { placeIn, withMates } from "../roles/placeIn.ts";
import { isWhereTheyMet } from "../clauses/sinceItBegan.ts";
import { namedPlace, plannedIn, toldIn, tailPlace } from "./placeOfNoun.ts";
import { isPutToEnd, isToldByVerb } from "./endOf.ts";
import { isEndedByDeal, peaceFor, senseByParties } from "./warEnded.ts";
import { phraseEnd } from "../roles/phraseEnd.ts";
import { denied } from "../roles/denied.ts";
import { withCompanions } from "../roles/companions.ts";
import { partiesOfNoun } from "../roles/whoWhere.ts";
import { whyNot } from "./worth.ts";
import { gather, indicesOf } from "../../gather.ts";
import { isReferredTo } from "../nouns/referredTo.ts";

export function nounCandidates(view: SentenceView, names: Names): readonly Finding[] {
  const nouns = indicesOf(view.tokens.length, (at) => isNounTrigger(view, at));
  return gather(nouns, (at) => nounCandidate(view, names, at) ?? []);
}

function nounCandidate(view: SentenceView, names: Names, at: number): Finding | null {
  const found = senseOfNoun(view, at);
  if (!found) return null;
  const { qualifier, word } = found;
  const stands = placeNoun(view, at);
  if (isPutToEnd(view.tokens, at)) return null;
  if (
    isAside(view, at) ||
    isCountedAgain(view, at) ||
    isReferredTo(view, at, found.sense) ||
    isToldByVerb(view, at, stands, found.sense)
  )
    return leave(view, stands.clause, spanOf(view.tokens, at, at), found.sense.act, "part");
  // "When did you last have a meeting with them?"
  const isQuestion = stands.predicate !== null && isAsked(view, stands.predicate);
  const reading = isQuestion ? "unclear" : readNoun(view, stands);
  const place = (typeof reading === "string" ? null : reading.place) ?? stands;
  const clause = place.predicate ?? place.clause ?? clauseAt(view, at);
  if (typeof reading === "string") {
    const trigger = triggerOf(view, place, place.role === "object");
    return leave(view, clause, trigger, found.sense.act, reading);
  }
  const guard = clause ? guardedSense(view, clause, names) : null;
  // "Ethiopia's withdrawal was completed": whose it is, the noun says
  const isNouns = clause?.verb.passive === true && guard?.sense.act === "withdraw";
  if (guard?.head === at && !isNouns)
    return leave(view, clause, spanOf(view.tokens, at, at), found.sense.act, "again");
  // "will not recognise the elections": the verb tells it
  if (reading.outcome.status === "declined" && /^recogni[sz]e$/.test(clause?.verb.lemma ?? ""))
    return leave(view, clause, spanOf(view.tokens, at, at), found.sense.act, "again");
  if (isCarried(view, place, reading.asserted) || isEndedByDeal(view, place))
    return leave(view, clause, spanOf(view.tokens, at, at), found.sense.act, "part");
  const end = phraseEnd(view, place);
  const told =
    partiesOfAnswer(view, place) ??
    denied(view, place, found.sense, partiesOfNoun(view, place, found.sense, reading.asserted));
  const sense =
    peaceFor(view, place, told) ?? senseByParties(view, place, word, told) ?? found.sense;
  const parties =
    reading.outcome.status === "cancelled"
      ? (endedBy(view, place.first, at) ?? withAskers(view, at, place.predicate, told))
      : withCompanions(view, place.predicate, sense, told);
  // "postponed the meeting after a bombing in Lima": why, and not where
  const kind = reading.outcome.status === "cancelled" ? "REJECT" : sense.kind;
  const own = view.places.filter(isOwn(view, at, kind, reading.asserted));
  // "cut short a visit to Brazil after a bombing in Oslo"
  const goal =
    sense.frame === "visit"
      ? own.find(({ first, preposition }) => first === at + 2 && preposition === "to")
      : undefined;
  const where =
    (goal && withMates(view, goal)) ??
    placeIn(
      view,
      at + 1,
      end,
      at,
      sense.frame === "visit"
        ? // "the visit of the Prime Minister of Peru to Chile"
          word === "tour"
          ? /^(?:to|in|at|of)$/
          : word === "departure"
            ? /^(?:to|in|at|for)$/
            : /^(?:to|in|at)$/
        : /^(?:CONSULT|AGREE|STATEMENT)$/.test(sense.kind)
          ? /^(?:in|at|over|on|near|inside|outside)$/
          : /^(?:in|at|over|on|near|off|around|along|outside|of|inside)$/,
      own,
    ) ??
    namedPlace(view, place.first, at, sense.frame === "visit") ??
    (reading.asserted && clause
      ? placeIn(
          view,
          clause.start,
          clause.end,
          at,
          // "has been moved to Lima"
          isMoved(view, clause) ? /^to$/ : /^(?:in|at|on|over|near|around)$/,
          own,
        )
      : null) ??
    (reading.asserted && clause
      ? (tailPlace(view, clause, at, own) ?? plannedIn(view, at, clause))
      : null) ??
    // "A blast rocked Beirut"
    (reading.asserted && clause && shaking.test(clause.verb.lemma)
      ? objectPlace(view, clause, sense)
      : null) ??
    (reading.asserted ? toldIn(view, stands) : null);
  const candidate = makeCandidate(view, names, {
    sense,
    word,
    qualifier,
    at,
    from: place.first,
    clause,
    outcome: reading.outcome,
    parties,
    place: where,
    echo: !reading.asserted,
    trigger: triggerOf(view, place, reading.asserted && !reading.place),
  });
  const why = whyNot(view, clause, candidate, names);
  return why ? leave(view, clause, candidate.trigger, sense.act, why) : candidate;
}

const shaking = /^(?:rock|shake|strike|hit|jolt|rip through|target|devastate)$/;

/** A place that may be the noun’s: not that of a matter it is about, and near where it is told in passing. */
function isOwn(
  view: SentenceView,
  at: number,
  kind: Candidate["kind"],
  asserted: boolean,
): (place: Placed) => boolean {
  const near = isNear(view, at);
  // "talks on the war in Peru in Oslo": the war was in Peru
  const [next] = asserted
    ? []
    : view.places.filter(
        ({ first, preposition }) =>
          first > at && first <= at + 3 && /^(?:in|at)$/.test(preposition ?? ""),
      );
  return (place) =>
    (asserted || (near(place) && (!next || next === place || place.first < at))) &&
    !isTopicsPlace(view, place, at) &&
    !isCausesPlace(view, place, at, kind) &&
    !isWayBack(view.tokens, place.first) &&
    !isWhereTheyMet(view, place.first);
}

/** A place that hangs on a noun told in passing, or stands right behind it. */
function isNear(view: SentenceView, at: number): (place: Placed) => boolean {
  return (place) => place.last < at + 6 || nounOf(view, place) === at;
}

/** "on the sidelines of a summit", "detained on arrival", "a transcript of the briefing": where or when something else was. */
function isAside(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  // "pulled out in 2007 in protest at the raid": why
  if (tokens[at]?.lower === "protest" && tokens[at - 1]?.lower === "in") return true;
  // "received her in audience", "in private audience": how
  if (isInAudience(tokens, at)) return true;
  // "welcomes the announcement by Chad that it will attend": what it announced is told
  if (tokens[at]?.lower === "announcement" && tellsThat(tokens, at)) return true;
  if (isSameAsVerb(view, at)) return true;
  const isOn = /^(?:on|upon)$/.test(tokens[at - 1]?.lower ?? "");
  if (isOn && /^(?:arrival|departure)$/.test(tokens[at]?.lower ?? "")) return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:sidelines?|margins?|fringes?|transcript)$/.test(lower));
}

function tellsThat(tokens: SentenceView["tokens"], at: number): boolean {
  for (let n = at + 1; n < at + 12; n++) {
    const token = tokens[n];
    if (!token || token.pos === "PUNCT" || token.pos === "VERB") return false;
    if (token.lower === "that") return true;
  }
  return false;
}

/** "will attend the summit in Oslo, the 24th annual meeting of the leaders": the same one, counted. */
function isCountedAgain(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const from = Math.max(2, at - 3);
  const count = tokens.findIndex(
    ({ lower }, n) =>
      n >= from &&
      n < at &&
      tokens[n - 2]?.text === "," &&
      /^(?:the|their|its)$/.test(tokens[n - 1]?.lower ?? "") &&
      /^(?:\d+(?:st|nd|rd|th)|first|latest|(?:second|third|four|fif|six|seven|eigh|nin|ten)(?:th)?)$/.test(
        lower,
      ),
  );
  if (count <= 0) return false;
  // "received Roca in Lima, the first such visit": told by the verb
  const verb = clauseAt(view, at)?.verb;
  const isTold = tokens[at - 1]?.lower === "such" && verb !== undefined && verb.last < count - 2;
  return isTold || tokens.some((_, n) => n < count - 2 && isNounTrigger(view, n));
}

/** "agreed to begin negotiations": the agreement carries it, unless it has a date of its own. */
function isCarried(
  view: SentenceView,
  { predicate: ruling, clause }: NounPlace,
  asserted: boolean,
): boolean {
  // "promised to leave at a summit in 1999"
  const predicate = ruling ?? clause;
  if (!asserted || predicate?.link !== "infinitive" || predicate.parent === null) return false;
  if (
    !/^(?:agree|decide|commit|pledge|promise|vow)$/.test(
      view.clauses[predicate.parent]?.verb.lemma ?? "",
    )
  )
    return false;
  return !hasOwnDay(view, predicate);
}

function senseOfNoun(
  view: SentenceView,
  at: number,
): { sense: Sense; word: string; qualifier: string | null } | null {
  const noun = view.tokens[at];
  const before = view.tokens[at - 1];
  if (!noun) return null;
  const lemma = nounLemma(noun);
  const compound = before && nounCompounds.get(`${before.lower} ${lemma}`);
  if (lemma === "call" && !compound && isDemand(view, at)) return null;
  // "announced in a press release": nobody is freed
  if (lemma === "release" && /^(?:press|news|media)$/.test(before?.lower ?? "")) return null;
  const sense =
    compound ??
    (lemma === "departure" && isGoingTo(view, at) ? verbSenses.get("leave for") : undefined) ??
    // "signed a declaration of intent"
    (lemma === "declaration" && isSigned(view, at)
      ? nounCompounds.get("joint declaration")
      : lemma === "exchange"
        ? (exchangeOf(view.tokens, at) ?? nounSenses.get(lemma))
        : lemma === "strike" && isLabourStrike(view, at)
          ? nounSenses.get("protest")
          : nounSenses.get(lemma));
  if (!sense) return null;
  return { sense, word: lemma, qualifier: qualifierOf(view, at) };
}

/** "his departure for Lima", "the departure of an envoy to Lima" */
function isGoingTo({ places }: SentenceView, at: number): boolean {
  return places.some(
    ({ first, preposition }) =>
      first > at && first <= at + 9 && (preposition === "for" || preposition === "to"),
  );
}

function isSigned({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:sign|signs|signed|signing|initialled|initialed|adopt|adopted)$/.test(lower),
    );
}

/** "rejected a meeting", "trip", "series of meetings": the noun, with its verb where that asserts it. */
function triggerOf(view: SentenceView, place: NounPlace, asserted: boolean): Span {
  const { predicate, noun, role } = place;
  if (asserted && role === "object" && predicate && noun - predicate.verb.first < 12)
    return spanOf(view.tokens, predicate.verb.first, noun);
  if (asserted && role === "subject" && predicate)
    return spanOf(view.tokens, predicate.verb.first, predicate.verb.last);
  return spanOf(view.tokens, noun, noun);
}

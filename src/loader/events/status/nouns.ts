// What a noun's governing verb makes of the event that it names: held, planned, cancelled, or none.

import type { Kind } from "#model/event.ts";
import type { HappeningReason } from "#model/coverage.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import {
  askVerbs,
  cancelVerbs,
  collapseVerbs,
  lightVerbs,
  occurVerbs,
  planVerbs,
  refuseVerbs,
  foilVerbs,
} from "../../lexicon/verbs.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import { adjectiveOutcome, isEndAnnounced } from "./adjectives.ts";
import {
  isCalledFor,
  isCalledTo,
  isSetFor,
  isToCome,
  isTravelledFor,
  isUrgent,
} from "./awaited.ts";
import { announcedOutcome, comingBehind, isAnnounced } from "./announced.ts";
import { isNoMore, isOff } from "../clauses/callOff.ts";
import { isShortOf } from "./collapsed.ts";
import { isToEnd, mindedFor } from "./hoped.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isSaidToCome } from "./comesAfter.ts";
import { hasDate } from "./deeds.ts";
import { isRuledOut } from "../nouns/handedPaper.ts";
import { isOnlyNear, isStirring } from "../nouns/nearWar.ts";
import { leavesDead } from "./toll.ts";
import { isDoneThen, isMindedSince, isOver } from "./doneThen.ts";
import { emptyOf } from "./contentless.ts";
import { endsAccord } from "./endsAccord.ts";
import { isThere } from "./thereIs.ts";
import { occasionOutcome } from "./newOccasion.ts";
import { fateOf, isAdjourned, isAskedFor, isNotOff, isOfVisits, isUndone } from "./undone.ts";
import { isApposedVisit } from "../nouns/nounOwner.ts";
import { fateAside, isOffBehind, isStillOn } from "./offBehind.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { isDrawn, isInvitation } from "../roles/drawn.ts";
import { backgroundOutcome } from "./background.ts";
import { isEndOfVisit } from "./endOfVisit.ts";
import { hasSat } from "./endOfPlan.ts";
import {
  isDue,
  isKeptFor,
  isKnownDeal,
  isMoved,
  isMovedThen,
  isOnHold,
  isReported,
  isToBe,
  isToBeIn,
  isUnderWay,
  isVisitAhead,
} from "./due.ts";
import { type NounPlace, phraseStart, wordAt } from "../nouns/nounPlace.ts";
import { isFaced, isOfNoDate, isOfRejected, isOnlyThought, isPushedInto } from "./wished.ts";
import { isNoPlan, planOutcome } from "./planOutcome.ts";
import { isKeptAway, staysFrom } from "../nouns/stayAway.ts";
import { isMadeBehind, toldBehind } from "../nouns/toldBehind.ts";
import { cancelled, declined, held, type Outcome, planned } from "../outcome.ts";
import { outcomeOf, readOutcome, complementOutcome } from "./status.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isWouldHaveBeen } from "./wouldHaveBeen.ts";
import { asOblique } from "../nouns/standingAs.ts";

export interface NounReading {
  readonly outcome: Outcome;
  /** True where the verb itself says that it took place or will: not only mentioned. */
  readonly asserted: boolean;
  /** Where a clause behind the noun says so: the noun's place in that. */
  readonly place?: NounPlace;
}

/** What became of the event that a noun names, or why it is none. */
export function readNoun(view: SentenceView, place: NounPlace): NounReading | HappeningReason {
  const reading = readFate(view, place);
  if (reading === "purpose" && isTravelledFor(view, place))
    return { outcome: planned("expected"), asserted: true };
  // "travelled to prepare a summit set for July 3": whatever for, the summit has a day
  const isOpen =
    reading === "purpose" ||
    reading === "general" ||
    (reading === "condition" && isKeptFor(view, place.noun));
  // "offered to host a summit in May": nobody has accepted
  const above = place.predicate?.parent == null ? undefined : view.clauses[place.predicate.parent];
  const certainty = above?.verb.lemma === "offer" ? "possible" : "expected";
  return isOpen && isToCome(view, place) && !isOfRejected(view, place)
    ? { outcome: planned(certainty), asserted: false }
    : reading;
}

function readFate(view: SentenceView, place: NounPlace): NounReading | HappeningReason {
  const determiner = view.tokens[place.first]?.lower ?? "";
  if (determiner === "no" || isOnlyNear(view, place) || isOfNoDate(view, place)) return "negated";
  if (/^(?:any|every|each)$/.test(determiner)) return "any";
  if (isWouldHaveBeen(place) || isFaced(place) || isPushedInto(place)) return "hypothetical";
  const empty = emptyOf(view, place) ?? fateAside(view, place);
  if (empty) return empty;
  if (isOver(view, place)) return { outcome: held, asserted: true };
  const adjective = adjectiveOutcome(view, place);
  const { predicate, role } = place;
  if (isOffBehind(view, place) || isEndAnnounced(view, place))
    return { outcome: cancelled, asserted: true };
  if (isStillOn(view, place)) return { outcome: planned("expected"), asserted: true };
  if (role === "object" && predicate) {
    if (endsAccord(view, place.noun, predicate)) return { outcome: cancelled, asserted: true };
    if (isDrawn(view, place.noun, predicate)) return { outcome: held, asserted: true };
    const sent = isInvitation(view, place) ? outcomeOf(view, predicate) : null;
    if (sent) return { outcome: sent, asserted: true };
    const read = objectOutcome(view, predicate, place.noun);
    if (typeof read === "string") return comingBehind(view, place) ?? read;
    if (read)
      return { outcome: read.status === "held" ? (adjective ?? read) : read, asserted: true };
  }
  const isMade = predicate?.verb.first === place.noun + 1 && isMadeBehind(view, predicate);
  if (isMade && place.preposition !== "by")
    return { outcome: held, asserted: true, place: asOblique(place) };
  if (predicate && isToBe(place, predicate))
    return { outcome: planned("expected"), asserted: false };
  if (role === "subject" && predicate) {
    const read = subjectOutcome(view, predicate, place.noun);
    // "A planned visit was called off": what became of it counts
    if (read)
      return { outcome: read.status === "held" ? (adjective ?? read) : read, asserted: true };
  }
  const told = toldBehind(view, place);
  if (told?.predicate && isEndOfVisit(view, place, told.predicate)) return "again";
  const aside = told?.predicate ? asideOutcome(view, told, told.predicate) : undefined;
  if (told && aside) return { outcome: adjective ?? aside, asserted: true, place: told };
  if (isApposedVisit(view, place)) return { outcome: held, asserted: true };
  const occasion = occasionOutcome(view, place);
  if (occasion) return { outcome: adjective ?? occasion, asserted: true };
  if (adjective)
    return {
      outcome: adjective,
      asserted: adjective.status === "cancelled" || isAnnounced(view, place),
    };
  if (isToCome(view, place)) return { outcome: planned("expected"), asserted: false };
  // "The decision follows the adoption by the council yesterday of …"
  const isDay = view.timexes.some((t) => t.edtf !== null && nounOf(view, t) === place.noun);
  if (isDay && predicate?.verb.lemma === "follow") return { outcome: held, asserted: false };
  const background = backgroundOutcome(view, place);
  return typeof background === "string" ? background : { outcome: background, asserted: false };
}

/** "the truce which they had concluded", "the meeting, to be held in July": what the clause behind it says. */
function asideOutcome(view: SentenceView, place: NounPlace, clause: Clause): Outcome | undefined {
  if (clause.link === "infinitive") return planned("expected");
  // "bound by an accord signed in 1990": a reason, no news
  if (isMadeBehind(view, clause)) return place.preposition === "by" ? undefined : held;
  if (place.role === "subject") return subjectOutcome(view, clause, place.noun);
  const read = objectOutcome(view, clause, place.noun);
  return typeof read === "string" ? undefined : read;
}

const isFoiled = (clause: Clause, kind: Kind | undefined) =>
  (foilVerbs.has(clause.verb.lemma) || isToEnd(clause)) && /^(?:ASSAULT|COERCE)$/.test(kind ?? "");

const goingOn =
  /^(?:move|move on|proceed|go|head|lead|return|come|emerge|respond|retaliate|answer|react|reply|hit back)$/;

/** undefined: the verb says nothing of the event; a reason: it says that there is none. */
function objectOutcome(
  view: SentenceView,
  clause: Clause,
  noun: number,
): Outcome | HappeningReason | undefined {
  const { lemma, negated } = clause.verb;
  const kind = nounSenses.get(wordAt(view, noun))?.kind;
  const own = readOutcome(view, clause);
  const none = typeof own === "string";
  // "had been due to attend a summit but cancelled": it was held
  const isUnmet = !none && own.status === "cancelled" && lemma === "attend";
  if (isUnmet || staysFrom(view, clause, phraseStart(view.tokens, noun)))
    return none && !clause.verb.negated ? own : declined;
  // "foiled an attack on its embassy": no attack of its own
  if (isFoiled(clause, kind)) return "negated";
  // "banned rallies in Lima", "declined to confirm a meeting with Peru"
  const isBarred = /^(?:ban|prohibit|outlaw|forbid)$/.test(lemma) && !negated;
  if (isBarred && /^(?:PROTEST|CONSULT)$/.test(kind ?? "")) return "negated";
  if (/^(?:confirm|discuss)$/.test(lemma) && !none && own.status === "declined") return "negated";
  const isCancelling = cancelVerbs.has(lemma) || lemma === "rule out";
  if (isCancelling && isNotOff(view, clause)) return "thought";
  if (cancelVerbs.has(lemma) && isAskedFor(view, clause)) return "purpose";
  if (isOfVisits(view, clause, noun)) return "in-passing";
  if (cancelVerbs.has(lemma)) return clause.verb.form === "gerund" || !none ? cancelled : own;
  // "denied the accusation", "struck down the pact": that is what was done
  if (kind === "ACCUSE" ? refuseVerbs.has(lemma) : isRuledOut(view, clause, kind))
    return "in-passing";
  // "might boycott it"
  if (refuseVerbs.has(lemma))
    return none ? own : own.certainty === "possible" ? "thought" : declined;
  if (kind === "PROTEST" && isStirring(lemma))
    return none || own.status === "held" ? own : "thought";
  // "will not recognise the annexation": the verb has it
  const isOfVerb = kind !== "CONSULT" && verbSenses.has(lemma);
  if (isKeptAway(view, clause)) return isOfVerb && !lightVerbs.has(lemma) ? "negated" : own;
  // "left without setting a date for the talks"
  if (negated || view.tokens[clause.verb.first - 1]?.lower === "without") return "negated";
  if (goingOn.test(lemma)) return own;
  // "I have one announcement"
  if (lemma === "have" && /^(?:announcement|remark|statement)$/.test(wordAt(view, noun)))
    return undefined;
  if (lemma === "have" && none && clause.verb.form === "present")
    return kind === "CONSULT" ? planned("expected") : undefined;
  // "announced a visit" tells one to come, "announced a deal" one that is made.
  if (lemma === "announce" && kind === "CONSULT") return none ? own : announcedOutcome(view, noun);
  const isCallable = /^(?:CONSULT|PROTEST)$/.test(kind ?? "") || wordAt(view, noun) === "strike";
  if (
    /^(?:call|convene|summon|announce)$/.test(lemma) &&
    isCallable &&
    isSetFor(view, clause, noun)
  )
    return none ? own : planned("expected");
  if (lemma === "call" && isCallable && isUrgent(view, clause, noun)) return own;
  if (lemma === "offer" && kind === "CONSULT") return none ? own : planned("possible");
  // "has proposed a deal": the proposal is what was done
  if (lemma === "propose" && !none && own.status === "held" && !hasDate(view, clause))
    return "purpose";
  // "would propose its expulsion"
  if (/^(?:propose|push for)$/.test(lemma) && kind === "SANCTION") return "purpose";
  if (kind === "CONSULT" && isCalledFor(view, clause)) return planned("expected");
  // "There will be a dinner for Roca on Friday"
  if (lemma === "be" && isThere(view, clause)) return own;
  if (lightVerbs.has(lemma) || lemma === "receive") return own;
  if (clause.verb.form === "infinitive" && none && !isMindedSince(view, lemma, noun)) return own;
  const minded = mindedFor(clause, kind);
  if (minded) return minded;
  // "we expect elections": a wish, without a day.
  if (lemma === "expect" && !clause.verb.passive && !hasDate(view, clause)) return "thought";
  // "arranged a visit on 14 April", told in May
  if (/^(?:arrange|organi[sz]e|set up)$/.test(lemma) && !none && isDoneThen(view, clause))
    return own;
  // "Peru and Chile agree gas deal", at the head of an article; "arranged a truce"
  if (/^(?:agree|arrange)$/.test(lemma) && kind === "AGREE" && !none) return own;
  // "remains committed to a peace accord"
  if (lemma === "commit" && own === "general") return own;
  // "was promised an accord": the promise is told
  const isPromised = /^(?:promise|pledge)$/.test(lemma);
  if (isPromised && (kind === "AGREE" || !hasDate(view, clause))) return "in-passing";
  if (none && isOnlyThought(lemma, own)) return own;
  if (planVerbs.has(lemma)) return planOutcome(view, clause);
  if (lemma === "approve" && kind === "AGREE") return own; // "approved the convention"
  return askVerbs.has(lemma) ? "purpose" : undefined;
}

function subjectOutcome(view: SentenceView, clause: Clause, noun: number): Outcome | undefined {
  const { lemma, passive, negated } = clause.verb;
  const word = wordAt(view, noun);
  if (isFoiled(clause, nounSenses.get(word)?.kind)) return undefined;
  if (isNoMore(view, clause)) return cancelled;
  if (negated) return isOff(view, clause) ? cancelled : undefined;
  if (clause.link === "if" || isKnownDeal(view, clause, noun)) return undefined;
  if (isUndone(view, clause)) return cancelled;
  // "The war could continue for years"
  if (lemma === "continue" && /^(?:could|may|might)$/.test(clause.verb.modal ?? ""))
    return undefined;
  // A summit that collapses was held; talks that collapse are broken off.
  if (isShortOf(view, clause)) return outcomeOf(view, clause) ?? undefined;
  if (complementOutcome(view, clause) === "thought") return undefined;
  if (collapseVerbs.has(lemma)) return hasSat(view, clause, noun, word) ? held : cancelled;
  if (leavesDead(view, clause)) return outcomeOf(view, clause) ?? undefined;
  if (isAdjourned(view, clause, noun)) return fateOf(clause);
  if (isVisitAhead(view, clause, noun)) return planned("expected");
  if (lemma === "be" && isToBeIn(view, clause)) return outcomeOf(view, clause) ?? undefined;
  if (isUnderWay(view, clause) && nounSenses.get(word)?.kind === "CONSULT") return held;
  if (isDue(view, clause) || isMoved(view, clause)) return planned("expected");
  if (isMovedThen(view, clause)) return held;
  if (isOnHold(view, clause)) return cancelled;
  if (passive && lemma === "announce" && nounSenses.get(word)?.kind !== "CONSULT")
    return outcomeOf(view, clause) ?? undefined;
  if ((cancelVerbs.has(lemma) || lemma === "stall") && passive) return fateOf(clause);
  if (isCalledTo(view, clause, nounSenses.get(word)?.kind)) return planned("expected");
  const agreed = passive && lemma === "agree" ? nounSenses.get(word)?.kind : undefined;
  if (agreed === "AGREE") return outcomeOf(view, clause) ?? undefined;
  if (agreed === "CONCEDE") return undefined; // "The swap was agreed in May": the verb has it
  const isReduced = passive || (clause.verb.first <= clause.start + 1 && lemma !== "continue");
  // "the strike was intended for rebels": whom it was to hit
  if (isReduced && planVerbs.has(lemma))
    return isNoPlan(view, clause) ? undefined : planned("expected");
  // "The appointment ran into resistance": what it met with
  if (lemma === "run" && view.tokens[clause.verb.last + 1]?.lower === "into") return undefined;
  // "The announcement followed talks in Oslo": those were there, and it came later
  const next = view.tokens.slice(clause.verb.last + 1).find(({ pos }) => pos !== "ADV");
  const isBehind = lemma === "follow" || (lemma === "end" && clause.verb.form === "modal");
  if (isBehind && !passive && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next?.pos ?? ""))
    return undefined;
  // "The truce came a day after": that it was made is told before
  if (lemma === "come" && isSaidToCome(view, clause)) return undefined;
  if (occurVerbs.has(lemma) || isReported(view, clause, noun) || (passive && lightVerbs.has(lemma)))
    return outcomeOf(view, clause) ?? undefined;
  return undefined;
}

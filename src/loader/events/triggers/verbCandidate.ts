// The event that a clause's verb says happened.

import { triggerOfVerb } from "./triggerOfVerb.ts";
import { overlaps } from "#model/span.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { cancelVerbs, lightVerbs, refuseVerbs, yieldingVerbs } from "../../lexicon/verbs.ts";
import type { Names } from "../../names/name.ts";
import { isDescription } from "../roles/backed.ts";
import { hasDate } from "../status/deeds.ts";
import { hasOwnDay, isFronted, isPlanOfNoun, withOwner } from "./aroundVerb.ts";
import { isAftermath } from "./aftermath.ts";
import { isKeptFromIt } from "../status/due.ts";
import { isDueIn } from "../roles/beingThere.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { plainSense } from "./fallback.ts";
import { guardedSense } from "./guards.ts";
import { endOf } from "./endOf.ts";
import { type Finding, leave } from "./left.ts";
import { makeCandidate } from "./makeCandidate.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import { isOfNote } from "./ofNote.ts";
import { isPlanPutOff } from "./putOff.ts";
import { isDueBehind, plannedSense } from "./plannedAct.ts";
import { staysFrom } from "../nouns/stayAway.ts";
import { isOfDraft, isOfPaper, isOfTold, isSaidByPaper } from "../roles/ofThing.ts";
import { isOfThing } from "../roles/subjectElse.ts";
import { isReasonsInfinitive } from "../clauses/reasonBehind.ts";
import { refusedRequest } from "../roles/requests.ts";
import { withSummoner } from "../roles/summonedTo.ts";
import { isUnknownVoice } from "../roles/unknownVoice.ts";
import { cancelled, declined, planned } from "../outcome.ts";
import { outcomeOf, readOutcome } from "../status/status.ts";
import { type SentenceView, spanOf } from "../clauses/view.ts";
import { placeOfVerb } from "./placeOfVerb.ts";
import { atTheirSummit } from "../roles/atTheirSummit.ts";
import { withCompanions } from "../roles/companions.ts";
import { type Parties, partiesOfVerb } from "../roles/whoWhere.ts";
import { isNoMore } from "../clauses/callOff.ts";
import { decidedOn, votedFor } from "./decidedOn.ts";
import { senseOfVerb } from "./verbSense.ts";
import { isDeadly } from "./attacker.ts";
import { isFirstTo, isRefusalTold } from "../status/worded.ts";
import { addressed } from "./addressed.ts";
import { isFightOfDead, isJoinedToAct } from "./sameOne.ts";
import { isAfterIt } from "./afterOccasion.ts";
import { whyNot } from "./worth.ts";

/** `nouns` are the candidates that event nouns of the sentence gave. null: the verb names nothing. */
export function verbCandidate(
  view: SentenceView,
  names: Names,
  clause: Clause,
  nouns: readonly Candidate[],
): Finding | null {
  const { verb } = clause;
  if (verb.elided && isPerhapsOther(view, clause)) return null;
  const named =
    senseOfVerb(view, clause, names) ??
    plainSense(view, clause, names, nouns) ??
    plannedSense(view, clause, nouns);
  if (!named || isDueBehind(view, clause)) return null;
  const voted =
    named.act === "vote"
      ? votedFor(view, clause, names)
      : named.act === "decide" && verb.lemma === "decide"
        ? decidedOn(view, clause, names)
        : null;
  const sense = voted ? voted.sense : named;
  const own = nouns.filter(
    (noun) => noun.clause === clause.index && !noun.echo && !isFronted(view, noun, clause),
  );
  // "took part in the talks": the talks
  const isPart = sense.act === "gather" && /^(?:take|participate)$/.test(verb.lemma);
  const yielding =
    isPart ||
    verb.lemma === "adjourn" ||
    [yieldingVerbs, lightVerbs, refuseVerbs, cancelVerbs].some((set) => set.has(verb.lemma));
  // A noun or an infinitive names what this verb brings about: one happening, seen there.
  const isSame = (noun: Candidate) =>
    noun.sense.act === sense.act &&
    // "met for the first time since the collapse of talks in May"
    noun.outcome.status !== "cancelled" &&
    !(isDeadly(verb.lemma) && noun.at > verb.last);
  // "was rejected by Greek Cypriots in a referendum", "pledged aid at a conference": how or where, and not what
  const isHow = ({ at, word }: Candidate) =>
    // "was suspended from the group at a meeting": the meeting was not
    ((verb.passive &&
      (refuseVerbs.has(verb.lemma) || (cancelVerbs.has(verb.lemma) && at > verb.last))) ||
      giving.test(verb.lemma) ||
      // "rejected a plan in a referendum": the plan, and by the vote
      (refuseVerbs.has(verb.lemma) &&
        /^(?:referendum|plebiscite)$/.test(word) &&
        at > verb.last + 3)) &&
    /^(?:in|at|during)$/.test(view.tokens[phraseStart(view.tokens, at) - 1]?.lower ?? "");
  const isIt = (noun: Candidate) => yielding && !isHow(noun) && !isAfterIt(view, clause, noun);
  const isTaken = (noun: Candidate) => isIt(noun) || isSame(noun);
  // "hit back with raids on Lima": the raids
  const isAnswer = (noun: Candidate) =>
    answering.test(verb.lemma) &&
    noun.at > verb.last &&
    view.tokens[phraseStart(view.tokens, noun.at) - 1]?.lower === "with";
  if (own.some((noun) => isTaken(noun) || isAnswer(noun) || isAway(view, noun, clause)))
    return null;
  // "The sanctions will come into force in May", "A treaty entered into force": the noun has it
  const comesIn = sense.act === "sign" && /^(?:come|enter|go)/.test(verb.lemma);
  const hasIt = ({ sense: { act }, echo }: Candidate) =>
    act === "sanction" || (!echo && clause.link !== "relative" && /^(?:agree|truce)$/.test(act));
  if (comesIn && own.some(hasIt)) return null;
  // "to attend the summit to be held in May": what it attends is told behind
  const isTold = (noun: Candidate) =>
    !noun.echo && noun.at > verb.last && noun.at < clause.end && !isAfterIt(view, clause, noun);
  if (yieldingVerbs.has(verb.lemma) && nouns.some(isTold)) return null;
  // "Talks, broken off in June": the noun has it
  if (
    sense.act === "break-off" &&
    verb.first === verb.main &&
    nouns.some(
      ({ echo, trigger }) => !echo && overlaps(trigger, spanOf(view.tokens, verb.first, verb.last)),
    )
  )
    return null;
  if (isPlanOfNoun(view, clause, nouns)) return null;
  if (governsEvent(view, clause, names, nouns)) return null;
  if (
    isCarried(view, clause, sense) ||
    isOfPaper(view, clause) ||
    isSaidByPaper(view, clause) ||
    isOfTold(view, clause) ||
    isFightOfDead(view, clause) ||
    isJoinedToAct(view, clause, names) ||
    isDescription(view, clause) ||
    isAftermath(view, names, clause)
  )
    return leave(view, clause, spanOf(view.tokens, verb.first, verb.last), sense.act, "part");
  // "had been expected in Oslo": and did not come
  const isOff = verb.form === "past" && (verb.perfect || isKeptFromIt(view, clause));
  const due = isOff ? cancelled : planned("expected");
  const found = isNoMore(view, clause)
    ? cancelled
    : isDueIn(view, clause)
      ? due
      : readOutcome(view, clause);
  if (typeof found === "string")
    return leave(view, clause, spanOf(view.tokens, verb.first, verb.last), sense.act, found);
  // "failed to adopt a resolution calling for calm": nobody called for it, nor refused to
  if (found.status === "declined" && isOfDraft(view, clause))
    return leave(view, clause, spanOf(view.tokens, verb.first, verb.last), sense.act, "part");
  const request = sense.act === "reject" ? refusedRequest(view, clause) : null;
  const outcome =
    found.status === "held"
      ? request
        ? declined
        : voted && !voted.clause.verb.negated
          ? found
          : endOf(view, clause, sense)
      : // "will now stay at home"
        found.status === "planned" && (sense.act === "absent" || isRefusalTold(view, clause))
        ? declined
        : found;
  const there = atTheirSummit(view, clause, sense, partiesOfVerb(view, clause, sense));
  const isNobodys =
    sense.frame === "mutual" && there.others.length > 1 && isUnknownVoice(view, clause);
  const told = isNobodys ? nobody : withCompanions(view, clause, sense, there);
  const acting = request
    ? {
        actors: clause.verb.passive ? told.actors : subjectOnly(told, request.owner),
        others: request.owner,
      }
    : told;
  const parties = voted
    ? { ...acting, others: partiesOfVerb(view, voted.clause, voted.sense).others }
    : guardedSense(view, clause, names)?.undergone && !clause.verb.passive
      ? { actors: [], others: [...acting.actors, ...acting.others] }
      : withSummoner(view, clause, sense, withOwner(view, clause, sense, acting));
  const candidate = makeCandidate(view, names, {
    sense: addressed(view, clause, sense, parties, names),
    word: verb.lemma,
    qualifier: null,
    at: verb.elided ? verb.first : verb.main,
    from: verb.first,
    clause,
    outcome,
    parties,
    place: placeOfVerb(view, clause, sense),
    echo: false,
    trigger: triggerOfVerb(view, clause, outcome),
  });
  const why = isOperativeLine(view, clause, candidate)
    ? "nobody"
    : whyNot(view, clause, candidate, names);
  return why ? leave(view, clause, candidate.trigger, sense.act, why) : candidate;
}

const nobody: Parties = { actors: [], others: [] };

/** "recognised Chad on Monday and Chile on Tuesday": which may be what Chile did; but "in 2008 and Chile in 2011" */
function isPerhapsOther({ tokens }: SentenceView, { verb, start, end }: Clause): boolean {
  if (!/^recogni[sz]e$/.test(verb.lemma)) return false;
  return tokens.slice(start, end).some(({ text }) => /^\p{Lu}\p{Ll}+day$/u.test(text));
}

const giving = /^(?:pledge|offer|provide|grant)$/;
const answering = /^(?:retaliate|respond|answer|react|reply|hit back|strike back|counter)$/;

/** "Decides to extend the mandate until 31 December;": a line of a text, which names nobody who does. */
function isOperativeLine(
  { tokens }: SentenceView,
  { verb }: Clause,
  { outcome, actors, others }: Candidate,
): boolean {
  return (
    /^(?:decides|resolves|agrees|undertakes|commits|pledges)$/.test(tokens[0]?.lower ?? "") &&
    verb.first <= 1 &&
    outcome.status === "planned" &&
    actors.length + others.length === 0
  );
}

/** "Oslo refused a request by Peru": Peru asked. */
function subjectOnly({ actors }: Parties, owner: Parties["others"]): Parties["actors"] {
  return actors.filter((m) => !owner.includes(m));
}

/** "pulled out of the summit": the noun says what from. */
function isAway(view: SentenceView, { at, outcome }: Candidate, clause: Clause): boolean {
  if (outcome.status !== "declined") return false;
  return staysFrom(view, clause, phraseStart(view.tokens, at)) || clause.verb.lemma.endsWith(" up");
}

/** "agreed to reopen embassies": the agreement carries it, unless it has a day of its own. */
function isCarried(view: SentenceView, clause: Clause, { act }: Sense): boolean {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (clause.link !== "infinitive" || !parent) return false;
  // "forced a ship to withdraw": one deed, and his who forced it
  if (/^(?:force|compel|oblige)$/.test(parent.verb.lemma) && isOfThing(view, parent, clause))
    return true;
  if (isOccasion(act)) return false;
  if (!/^(?:agree|decide|commit|pledge|promise|vow|offer)$/.test(parent.verb.lemma))
    return isPlanPutOff(view, parent, clause);
  return !hasOwnDay(view, clause);
}

/** Acts that stand on a timeline by themselves, however they came about. */
function isOccasion(act: Sense["act"]): boolean {
  return /^(?:visit|meet|host|call|arrive|return|gather|dine)$/.test(act);
}

/** "refused to meet", "agreed to visit": the infinitive is the event, its verb only colours it. */
function governsEvent(
  view: SentenceView,
  clause: Clause,
  names: Names,
  nouns: readonly Candidate[],
): boolean {
  const next = view.clauses[clause.index + 1];
  if (!next || next.parent !== clause.index) return false;
  const sense = senseOfVerb(view, next, names);
  // "voted on Friday to convene a meeting on 3 July": of two days, and two events
  if (clause.verb.lemma === "vote" && hasDate(view, clause) && hasDate(view, next)) return false;
  if (next.link === "that")
    return (
      /^(?:agree|decide|announce)$/.test(clause.verb.lemma) &&
      sense !== undefined &&
      next.verb.form === "future"
    );
  // "retaliated by expelling two diplomats": how it did.
  if (
    next.verb.form === "gerund" &&
    // "struck a base, killing two": the blow is told
    /^(?:retaliate|respond|react|answer|reply|hit back|strike back|counter)$/.test(
      clause.verb.lemma,
    )
  )
    return sense !== undefined && outcomeOf(view, next) !== null;
  // "suspended aid over its refusal to talk": why
  if (next.link !== "infinitive" || isReasonsInfinitive(view, next)) return false;
  if (
    /^(?:agree|decide)$/.test(clause.verb.lemma) &&
    nouns.some((noun) => noun.clause === next.index && !noun.echo)
  )
    return true;
  if (!sense || !outcomeOf(view, next)) return false;
  const isDecision = () =>
    /^(?:decision|move)$/.test(governingNoun(view, next.verb.first)?.lower ?? "");
  // "announced on Friday a decision to close its border"
  if (/^(?:announce|confirm)$/.test(clause.verb.lemma)) return isDecision();
  // "rejected Chile's decision to expel two": it has been taken, and is rejected
  if (clause.verb.lemma === "reject" && isDecision()) return false;
  if (isFirstTo(view, clause, next)) return true;
  // "blocked a road to protest": why, not what was refused
  const refuses = refuseVerbs.has(clause.verb.lemma) && clause.verb.lemma !== "block";
  // "refused to receive a note": no guest, so the refusal itself is told
  if (refuses && sense.act === "host" && isOfNote(view, next)) return false;
  // "forced an airliner to land": that is what was done to it
  if (/^(?:force|compel|oblige)$/.test(clause.verb.lemma)) return false;
  return refuses || isOccasion(sense.act);
}

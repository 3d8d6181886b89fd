// Whether two candidates tell one happening: the same act and outcome, people who go together,
// dates that overlap, no clash of place.

import { type Bounds, bounds } from "#model/edtf.ts";
import type { Entity, Names } from "../../names/name.ts";
import type { Dated } from "../dates/bindDates.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import { areApart } from "./apart.ts";
import { isSameDeed, isWitnessed } from "./sameDeed.ts";
import { isOtherBlow, isOtherHold } from "./sameForce.ts";
import { isSameName } from "./sameName.ts";
import { isOtherPair } from "./otherPair.ts";
import { isSameOutcome } from "./sameOutcome.ts";
import { clash } from "./placesClash.ts";
import { isDoneToo } from "./doneToo.ts";
import { isDaylessHead, isOldNews } from "./oldNews.ts";
import { areFoes, isAmong, isHolding, isSame } from "../roles/sameWho.ts";
import { isTalkTold } from "./toldAgain.ts";
import { isTurned } from "./turned.ts";
import { isTwoVerbs } from "./twoVerbs.ts";

/** Two that share no family (`familiesOf`) are never one. */
export function isSameEvent(a: Dated, b: Dated, names: Names): boolean {
  return (
    isAkin(a.candidate, b.candidate) &&
    isSameOutcome(a.candidate, b.candidate) &&
    !isOtherRefusal(a.candidate, b.candidate) &&
    !isOtherVerb(a.candidate, b.candidate) &&
    !isTwoVerbs(a.candidate, b.candidate) &&
    !isOtherFight(a.candidate, b.candidate) &&
    !isDoneToo(a.candidate, b.candidate) &&
    !clash(a.candidate.place, b.candidate.place) &&
    isOneTelling(a.candidate, b.candidate, names) &&
    overlap(a, b) &&
    !areApart(a, b)
  );
}

function isOneTelling(a: Candidate, b: Candidate, names: Names): boolean {
  if (isSameDeed(a, b, names)) return true;
  if (isWitnessed(a, b) || isWitnessed(b, a)) return false;
  return (
    isSameAct(a, b) &&
    isSameName(a, b) &&
    (isTheOneCalledOff(a, b) || isTheOneCalledOff(b, a) || goTogether(a, b, names))
  );
}

/** "cancelled a meeting with Chile", then "The meeting, set for Monday, was called off". */
function isTheOneCalledOff(first: Candidate, again: Candidate): boolean {
  const away = again.sentence - first.sentence;
  return (
    [first, again].every(({ outcome }) => outcome.status === "cancelled") &&
    again.definite &&
    isOfThem(first, again) &&
    (away > 0 || (away === 0 && again.at > first.at)) &&
    away <= 3
  );
}

/** Nobody, or some of those whose meeting it was: "A and B were to meet, but B put off the meeting". */
function isOfThem(first: Candidate, again: Candidate): boolean {
  const all = entitiesOf(first);
  return entitiesOf(again).every((id) => all.includes(id));
}

/** "denied the charge", "boycotted the hearing": where neither says towards whom, two verbs refuse two things. */
function isOtherRefusal(a: Candidate, b: Candidate): boolean {
  const isOpen = (one: Candidate) =>
    one.kind === "REJECT" && one.others.length === 0 && !one.echo && one.zone !== "headline";
  return a.word !== b.word && a.outcome.status === "held" && isOpen(a) && isOpen(b);
}

/** "Drivers blocked a bridge because guards turned them back": two verbs of one sentence do two things. */
function isOtherVerb(a: Candidate, b: Candidate): boolean {
  return (
    a.sentence === b.sentence &&
    a.clause !== b.clause &&
    a.word !== b.word &&
    !a.echo &&
    !b.echo &&
    /^(?:COERCE|REQUEST|MOBILIZE|SANCTION|SUPPORT|ACCUSE)$/.test(a.kind) &&
    a.outcome.status === "held" &&
    a.actors.length + b.actors.length > 0 &&
    !a.actors.some((id) => b.actors.includes(id))
  );
}

/** "a shootout on Friday" is no "civil war" of which the article tells in passing. */
function isOtherFight(a: Candidate, b: Candidate): boolean {
  if (a.sense.act !== "clash" || !(a.echo || b.echo)) return false;
  return (long.test(a.word) && short.test(b.word)) || (short.test(a.word) && long.test(b.word));
}

const short = /^(?:shoot-?out|skirmish|firefight|gunfight|gun_battle|ambush)$/;

const long = /^(?:war|conflict|violence|hostility|insurgency|rebellion)$/;

/** "spoke by phone. They exchanged views": what the two did in it. */
const told = new Set(["exchange", "discuss"]);
const speech = new Set(["speak", "talk", "call", "phone", "telephone", "conversation"]);

/** A "courtesy call" is paid in person, and "called the talks a success" reaches nobody. */
const isBySpeech = ({ word, kind, qualifier, sense: { frame } }: Candidate) =>
  (speech.has(word) || (kind === "CONSULT" && told.has(word))) &&
  frame !== "toward" &&
  qualifier?.toLowerCase() !== "courtesy";

/** Acts that may be told as another one: a deal agreed and signed, leaders who meet for a summit. */
const families: ReadonlyMap<string, string> = new Map([
  ["sign", "agree"],
  ["greet", "meet"],
  ["gather", "meet"],
  ["host", "meet"],
  ["take", "blockade"],
]);

/** What an act counts as where tellings are compared. */
export const familyOf = ({ sense: { act } }: Candidate) => families.get(act) ?? act;

/** Names under which to look for what tells the same: one, and one more for those who speak to each other. */
export function familiesOf(candidate: Candidate): readonly string[] {
  const family = familyOf(candidate);
  return isBySpeech(candidate) ? [family, "by speech"] : [family];
}

function isAkin(a: Candidate, b: Candidate): boolean {
  return familyOf(a) === familyOf(b) || (isBySpeech(a) && isBySpeech(b));
}

function isSameAct(a: Candidate, b: Candidate): boolean {
  // To be arrested is one thing, to be sentenced another.
  if (a.sense.act === "detain" && (a.kind !== b.kind || isOtherHold(a, b))) return false;
  // Two acts of no table are one only by the same verb.
  if (a.sense.act === b.sense.act) return a.sense.act !== "do" || a.word === b.word;
  return isBySpeech(a) && isBySpeech(b);
}

function overlap(a: Dated, b: Dated): boolean {
  if (!a.dating || !b.dating) return true;
  if (isDaylessHead(a) || isDaylessHead(b)) return !isOldNews(a, b) && !isOldNews(b, a);
  if (isOffThere(a, b) || isOffThere(b, a)) return true;
  if (isOffAgain(a, b) || isOffAgain(b, a) || isTheDealsDay(a, b) || isTheDealsDay(b, a))
    return true;
  const x = bounds(a.dating.edtf);
  const y = bounds(b.dating.edtf);
  if (isOpenApart(a, x, y) && isOpenApart(b, y, x)) return false;
  const slack = isCancelled(a) && isCancelled(b) ? slackOfCancelled : 0;
  return x.earliest <= y.latest + slack && y.earliest <= x.latest + slack;
}

/** "was due to meet Vik on June 24, but the meeting was cancelled": however far off the day is. */
function isOffThere({ candidate: first }: Dated, { candidate: again, dating }: Dated): boolean {
  return (
    first.sentence === again.sentence && dating?.strength === 0 && isTheOneCalledOff(first, again)
  );
}

/** "before 1985" and "before May 1986": two blows of other tales, though each may be as old as the other. */
function isOpenApart({ candidate }: Dated, one: Bounds, other: Bounds): boolean {
  return (
    candidate.kind === "ASSAULT" &&
    !candidate.echo &&
    !Number.isFinite(one.earliest) &&
    Number.isFinite(one.latest) &&
    Math.abs(one.latest - other.latest) > 31
  );
}

/** Days between the one on which a meeting was called off and the one on which it was to be. */
const slackOfCancelled = 14;

const isCancelled = ({ candidate }: Dated) => candidate.outcome.status === "cancelled";

/** "cancelled a trip planned for May", then "the visit was called off because …": again, with no day of its own. */
function isOffAgain(first: Dated, again: Dated): boolean {
  const away = again.candidate.sentence - first.candidate.sentence;
  return (
    isCancelled(again) &&
    isCancelled(first) &&
    again.candidate.definite &&
    (again.dating?.strength ?? 0) === 0 &&
    away > 0 &&
    away <= 3
  );
}

/** "have agreed on fish", says the lede, and the next sentence: "The accord was reached on Tuesday": that was the day. */
function isTheDealsDay(lede: Dated, deal: Dated): boolean {
  if (lede.dating?.rule !== "lede-is-the-news" || (deal.dating?.strength ?? 0) < 3) return false;
  const away = deal.candidate.sentence - lede.candidate.sentence;
  const isIt =
    (lede.candidate.kind === "AGREE" && deal.candidate.definite) ||
    isTalkTold(lede.candidate, deal.candidate);
  const back =
    bounds(lede.dating.edtf).latest - (deal.dating ? bounds(deal.dating.edtf).latest : 0);
  return isIt && away > 0 && away <= 3 && back >= 0 && back <= slackOfCancelled;
}

/** "had been killed", then "troops overran the town": two verbs of force that share nobody are two deeds. */
function isOtherForce(a: Candidate, b: Candidate, { entities }: Names): boolean {
  if (
    !/^(?:ASSAULT|COERCE|SANCTION|REQUEST|REJECT|THREATEN|ACCUSE)$/.test(a.kind) ||
    // "was called in", "called it a mistake"
    (a.word === b.word && a.word !== "call") ||
    a.echo ||
    b.echo
  )
    return false;
  if (a.zone === "headline" || b.zone === "headline") return false;
  const theirs = entitiesOf(b);
  if (isItsNoun(a, b) || isItsNoun(b, a)) return false;
  if (a.sentence === b.sentence) return false;
  return !entitiesOf(a).some((id) =>
    theirs.some((other) => id === other || isHolding(entities[id], entities[other])),
  );
}

/** "suspended the aid", then "The suspension lasted for three weeks": the noun of the verb just told. */
function isItsNoun(verb: Candidate, noun: Candidate): boolean {
  const away = noun.sentence - verb.sentence;
  return noun.definite && away > 0 && away <= 2 && entitiesOf(noun).length === 0;
}

function goTogether(a: Candidate, b: Candidate, names: Names): boolean {
  if (a.sense.act === "say")
    return a.actors.some((id) => b.actors.includes(id)) && a.passage.start === b.passage.start;
  // "called on Roca", "the two met": a call on somebody and a meeting of two others have only one in common
  if (/^(?:toward|report)$/.test(a.sense.frame) && b.sense.frame !== "mutual")
    return (
      !isOtherForce(a, b, names) &&
      !isOtherBlow(a, b) &&
      !isOtherBlow(b, a) &&
      !isTurned(a, b, names) &&
      !isOtherPair(a, b, names) &&
      !isOtherPair(b, a, names) &&
      fits(a.actors, b.actors, names) &&
      !areFoes(a.actors, b.actors, names) &&
      fits(a.others, b.others, names)
    );
  const mine = [...a.actors, ...a.others];
  const theirs = [...b.actors, ...b.others];
  // "tensions flared up in early 2008", "the 2008 conflict": nobody's fight is one in its time
  const isFight = a.sense.act === "clash" && mine.length + theirs.length === 0;
  // "A treaty entered into force": the noun and its own verb
  const isOwnVerb =
    mine.length + theirs.length === 0 && a.sentence === b.sentence && a.clause === b.clause;
  if (mine.length === 0 || theirs.length === 0)
    return a.echo || b.echo || isFight || isOwnVerb || isHead(a, b) || isHead(b, a);
  if (
    Math.min(mine.length, theirs.length) === 1 &&
    mine.length !== theirs.length &&
    !a.echo &&
    !b.echo &&
    a.zone !== "headline" &&
    b.zone !== "headline" &&
    a.sense.frame === "mutual"
  )
    return false;
  const headed = a.zone === "headline" || b.zone === "headline";
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return few.every((id) => {
    const one = names.entities[id];
    return many.some((other) => isOne(one, names.entities[other], headed));
  });
}

function isOne(a: Entity | undefined, b: Entity | undefined, headed: boolean): boolean {
  if (a === undefined || b === undefined) return false;
  return isSame(a, b) || isHolding(a, b) || isAmong(a, b) || (headed && actsFor(a, b));
}

/** How far down a story its headline's verb is that of the news, in sentences. */
const lede = 3;

/** "Peru rivals agree to recount" over "The two parties agreed last night": the verb of the headline opens the story. */
function isHead(head: Candidate, story: Candidate): boolean {
  return (
    head.zone === "headline" &&
    story.zone === "body" &&
    story.sentence - head.sentence <= lede &&
    head.word === story.word &&
    !head.echo &&
    !story.echo
  );
}

/** "Peru scraps visit": a headline's state is the minister whom the story names. */
function actsFor(a: Entity, b: Entity): boolean {
  if (a.country === null || a.country !== b.country) return false;
  const sorts = [a.sort, b.sort];
  return sorts.includes("state") && sorts.includes("person");
}

/** Sides that can be one: either is not given, or one of the first is one of the second. */
function fits(a: readonly number[], b: readonly number[], { entities }: Names): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((id) => b.some((other) => isOne(entities[id], entities[other], false)));
}

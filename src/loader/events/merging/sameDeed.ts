// One deed under two names: a deal agreed and signed, leaders who meet and hold a summit.

import type { Entity, Names } from "../../names/name.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import { isSameForce } from "./sameForce.ts";
import { isDeal, isToldAgain } from "./toldAgain.ts";
import { gather } from "../../gather.ts";

/** "agreed to …" and then "the agreement was signed by …"; "held a summit" and "met for an hour". */
export function isSameDeed(a: Candidate, b: Candidate, names: Names): boolean {
  return (
    isSignedNoun(a, b) ||
    isSignedNoun(b, a) ||
    isDealSigned(a, b, names) ||
    isDealSigned(b, a, names) ||
    isDealOfHead(a, b, names) ||
    isSummitMet(a, b, names) ||
    isExpelledByName(a, b, names) ||
    isReceivedAndTold(a, b) ||
    isReceivedAndTold(b, a) ||
    isToldAgain(a, b, names) ||
    isToldAgain(b, a, names) ||
    isSameForce(a, b)
  );
}

/** "Holm received Roca. They discussed the border": what the two did at it. */
function isReceivedAndTold(host: Candidate, talk: Candidate): boolean {
  const away = talk.sentence - host.sentence;
  return (
    /^(?:host|call)$/.test(host.sense.act) &&
    talk.sense.act === "meet" &&
    away > 0 &&
    away <= 2 &&
    /^(?:discuss|exchange|talk)$/.test(talk.word) &&
    talk.place === null &&
    isEqual(entitiesOf(host), entitiesOf(talk))
  );
}

/** "An accord signed in Lima in May ended the war": the participle right behind the noun. */
function isSignedNoun(accord: Candidate, signed: Candidate): boolean {
  return (
    accord.sentence === signed.sentence &&
    accord.sense.act === "agree" &&
    signed.sense.act === "sign" &&
    signed.at - accord.at === 1
  );
}

const theDeal =
  /\b(?:the|this|that) (?:[\p{L}-]+ )?(?:(?:agreement|accord|deal|pact|document|protocol|text)s?|treat(?:y|ies)|memorandum)\b/iu;

/** The deal that is signed is the one told before, by those who sign for the same states. */
function isDealSigned(agreed: Candidate, signed: Candidate, names: Names): boolean {
  if (!isDeal(agreed) || !isDeal(signed)) return false;
  if (agreed.sentence > signed.sentence || !theDeal.test(signed.passageText)) return false;
  if (!isMaking(signed)) return false;
  const [few, many] = [entitiesOf(agreed), entitiesOf(signed)].map((ids) => countries(ids, names));
  return few !== undefined && many !== undefined && few.length > 1 && isEqual(few, many);
}

const making = /\b(?:sign|initial|seal|conclude|ink|reach|struck)/i;
const naming = /\bput (?:their|his|her|its) names? to\b/i;

/** "was signed"; "the accord signed in Lima" */
const isMaking = ({ trigger, passageText, definite }: Candidate) =>
  making.test(trigger.text) ||
  naming.test(passageText) ||
  (definite &&
    /^(?:the|this) (?:\p{L}+ )?\p{L}+ (?:signed|reached|struck|inked)\b/iu.test(passageText));

/** How far down a story its headline's deal is the one that is told, in sentences. */
const lede = 3;

/** "India, Bangladesh sign gas deal" over "India and Bangladesh inked an agreement": one deal. */
function isDealOfHead(head: Candidate, story: Candidate, names: Names): boolean {
  if (head.zone !== "headline" || story.zone !== "body" || story.sentence - head.sentence > lede)
    return false;
  if (!isDeal(head) || !isDeal(story)) return false;
  const [few, many] = [head, story].map((one) => countries(entitiesOf(one), names));
  return few !== undefined && many !== undefined && few.length > 1 && isEqual(few, many);
}

/** How far behind an expulsion its people are named, in sentences. */
const nameReach = 4;

/** "expelled a Chilean attaché", then "Colonel Bo Vik was given until Friday to leave": his name, and no state of his own. */
function isExpelledByName(first: Candidate, again: Candidate, { entities }: Names): boolean {
  if (first.sense.act !== "expel" || again.sense.act !== "expel") return false;
  const away = again.sentence - first.sentence;
  if (away <= 0 || away > nameReach || again.actors.length > 0 || again.echo) return false;
  const isName = (id: number) => {
    const one = entities[id];
    return one?.sort === "person" && one.named && one.country === null;
  };
  return (
    first.others.length > 0 &&
    again.others.length > 0 &&
    again.others.every(isName) &&
    first.others.every((id) => entities[id]?.named === false)
  );
}

/** A summit of no name and the same people is their meeting; the one that others hold is its occasion. */
function isSummitMet(a: Candidate, b: Candidate, names: Names): boolean {
  const [summit, met] = a.sense.act === "gather" ? [a, b] : [b, a];
  if (
    summit.word !== "summit" ||
    !/^(?:meet|greet)$/.test(met.sense.act) ||
    isNamed(summit.qualifier)
  )
    return false;
  if (/\b(?:sidelines?|margins?|ahead of|before|after)\b/.test(met.passageText)) return false;
  const [ours, theirs] = [summit, met].map(entitiesOf);
  if (!ours || !theirs || ours.length < 2) return false;
  return isEqual(ours, theirs) && ours.every((id) => isLeading(names.entities[id]));
}

const isNamed = (qualifier: string | null) => qualifier !== null && /\p{Lu}|\d/u.test(qualifier);

function isLeading(entity: Entity | undefined): boolean {
  return entity !== undefined && /^(?:person|state)$/.test(entity.sort);
}

/** The countries of all; none where one of them has none. */
function countries(ids: readonly number[], names: Names): readonly string[] {
  const found = ids.map((id) => names.entities[id]?.country ?? null);
  return found.some((one) => one === null) ? [] : [...new Set(gather(found, (one) => one ?? []))];
}

function isEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** "witnessed the signing of a pact" is none of what they "agreed to". */
export function isWitnessed(signing: Candidate, agreed: Candidate): boolean {
  return agreed.word === "agree" && signing.trigger.text.startsWith("witness");
}

/** "signed an accord and a protocol": two papers, one signing. */
export function isSignedToo(a: Candidate, b: Candidate): boolean {
  return [a, b].every(({ sense, echo }) => !echo && /^(?:agree|sign)$/.test(sense.act));
}

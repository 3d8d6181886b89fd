// Which tellings are of one happening: the same family of acts and status, people that fit, dates that
// overlap, no other place.

import { type Bounds, bounds } from "#model/edtf.ts";
import type { Place } from "#model/event.ts";
import { attendedCases } from "../lexicon/cases.ts";
import { type Deed, occasions } from "../lexicon/sense.ts";
import { harmVerbs } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { doerOf, isPassive } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childBy, isRelation, subtreeOf } from "../tree/walk.ts";
import { type Candidate, isSomebody } from "./candidate.ts";
import { customReach } from "./customs.ts";
import { isPastPlan } from "./dates.ts";
import { type DatedCandidate, type Dating, lengthOf } from "./dating.ts";
import { isHeadline } from "./status.ts";

export interface Merged {
  /** The telling that names it best. */
  readonly primary: Candidate;
  /** All, the primary first. */
  readonly tellings: readonly DatedCandidate[];
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
  readonly dating: Dating | null;
  readonly place: Place | null;
  /** Other places that tellings give. */
  readonly otherPlaces: readonly Place[];
}

/** Acts that another telling may call by the name of the first. */
const families: Partial<Readonly<Record<Deed, string>>> = {
  gather: "meet",
  mediate: "meet",
  "speak-to": "meet",
  arrive: "visit",
  host: "visit",
  "leave-for": "visit",
  clash: "attack",
  truce: "agree",
  sign: "agree",
  commit: "agree",
  "break-off": "suspend",
  "call-off": "suspend",
  restrict: "sanction",
  close: "sanction",
  suspend: "sanction",
  announce: "say",
  brief: "say",
  reveal: "accuse",
};

/** Whoever receives somebody meets them. */
export const familyOf = ({ sense, others }: Candidate): string =>
  sense.act === "host" && others.length > 0 ? "meet" : (families[sense.act] ?? sense.act);

const peopleOf = ({ actors, others }: Candidate): readonly Entity[] => [...actors, ...others];

export function merge(dated: readonly DatedCandidate[]): readonly Merged[] {
  const groups: DatedCandidate[][] = [];
  const head = dated.filter(({ candidate }) => isHeadline(candidate.trigger));
  const body = dated.filter((one) => !head.includes(one));
  for (const one of [...body, ...head]) {
    const same =
      groups.find((group) => group.some((other) => isBound(other, one) || isBound(one, other))) ??
      groups.find((group) => group.every((other) => isSame(other, one)));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => !isEcho(group, body)).map(join);
}

/** A headline that matches no telling, though the lede tells of the same people or the same kind. */
function isEcho(group: readonly DatedCandidate[], body: readonly DatedCandidate[]): boolean {
  if (!group.every(({ candidate }) => isHeadline(candidate.trigger))) return false;
  const [first] = group;
  if (!first) return true;
  const { candidate } = first;
  return body.some(
    ({ candidate: other }) =>
      other.tree.paragraph <= candidate.tree.paragraph + 3 &&
      (other.kind === candidate.kind || sharedBy(peopleOf(other), peopleOf(candidate)) > 0),
  );
}

/** Two names of one, or somebody and whoever acts for the same state without a name. */
function isSameEntity(a: Entity, b: Entity): boolean {
  if (a === b || a.name === b.name) return true;
  if (a.country === null || a.country !== b.country) return false;
  return !a.named || !b.named || a.sort === "state" || b.sort === "state";
}

const sharedBy = (some: readonly Entity[], others: readonly Entity[]): number =>
  some.filter((one) => others.some((other) => isSameEntity(one, other))).length;

/** Told as one by the words between them. */
function isBound(one: DatedCandidate, other: DatedCandidate): boolean {
  const [a, b] = [one.candidate, other.candidate];
  if (a.tree === b.tree) {
    if (isPlanOf(one, other)) return peopleFit(a, b, false);
    if (isSaidAt(a, b)) return peopleFit(a, b, false) && datesFit(one, other);
  }
  // what a deed led to stands in its own sentence, and what is retold in an earlier one
  if (!isRetold(a, b) && (a.tree !== b.tree || !isResult(a, b))) return false;
  return datesFit(one, other) && placesFit(a.place, b.place);
}

function isSame(one: DatedCandidate, other: DatedCandidate): boolean {
  const [a, b] = [one.candidate, other.candidate];
  const hasHead = isHeadline(a.trigger) || isHeadline(b.trigger);
  const isFate = !hasHead && (tellsFateOf(one, other) || tellsFateOf(other, one));
  if (a.outcome.status !== b.outcome.status && !isFate && !(hasHead && a.kind === b.kind))
    return false;
  if (familyOf(a) !== familyOf(b) && !(hasHead && a.sense.kind === b.sense.kind)) return false;
  // two verbs of one sentence tell two things
  if (a.tree === b.tree && !a.noun && !b.noun && a.trigger !== b.trigger) return false;
  const isCalled = a.trigger.head === b.trigger || b.trigger.head === a.trigger;
  if (!hasHead && !isCalled && a.noun && b.noun && isMany(a.noun) !== isMany(b.noun)) return false;
  if (!peopleFit(a, b, hasHead) || !placesFit(a.place, b.place)) return false;
  if (!isFate && !datesFit(one, other)) return false;
  return hasHead || occasions.has(a.sense.act) || a.tree === b.tree || shareWords(a, b);
}

/** "was to meet Holm on Friday, but the meeting was put off": the plan and what became of it. */
const isRetold = (a: Candidate, b: Candidate): boolean =>
  b.retells === a &&
  (a.outcome.status === b.outcome.status ||
    (a.outcome.status === "planned" && b.outcome.status === "cancelled"));

/** "postponed a trip to Peru": what became of the visit that "was due" there, whose day comes after that of the words. */
function tellsFateOf(one: DatedCandidate, plan: DatedCandidate): boolean {
  const [a, b] = [one.candidate, plan.candidate];
  if (a.outcome.status !== "cancelled" || a.tree === b.tree || !isPastPlan(b)) return false;
  if (sharedBy(peopleOf(a), peopleOf(b)) === 0) return false;
  const isNear = Math.abs(a.tree.paragraph - b.tree.paragraph) <= 2;
  return datesFit(one, plan) || (isNear && isAfter(plan, one));
}

function isAfter({ dating: a }: DatedCandidate, { dating: b }: DatedCandidate): boolean {
  return a !== null && b !== null && bounds(a.edtf).earliest > bounds(b.edtf).latest;
}

/** "suspended the talks in a televised address", and not "in remarks made after his trip" */
const isSaidAt = ({ verb }: Candidate, { noun, sense }: Candidate): boolean =>
  noun !== null &&
  sense.frame === "report" &&
  verb !== null &&
  noun.head === verb &&
  isRelation(noun.relation, ["obl"]) &&
  attendedCases.has(caseOf(noun)) &&
  childBy(noun, "acl") === null;

/** "agreed to set up a panel", "rejected a plan to meet": one, unless each has a time of its own. */
function isPlanOf({ candidate: a, dating: own }: DatedCandidate, plan: DatedCandidate): boolean {
  const { outcome, verb } = plan.candidate;
  const above = verb?.head;
  if (!verb || !above) return false;
  // a parser may take what is agreed for a purpose
  const isPurpose = verb.relation === "advcl" && childBy(a.trigger, "obj", "xcomp") !== null;
  const isGoverned =
    above === a.trigger
      ? isRelation(verb.relation, ["xcomp", "ccomp", "advcl"]) && !isPurpose
      : verb.relation === "acl" && above.relation === "obj" && above.head === a.trigger;
  const isAgreed = a.outcome.status === "held" && outcome.status === "planned";
  const isRefused = a.outcome.status === "declined" && outcome.status === "declined";
  return (
    isGoverned &&
    ((isRefused && a.sense.act === "reject") ||
      (isAgreed && /^(?:agree|decide|commit)$/.test(a.sense.act))) &&
    !(hasOwnTime(own) && hasOwnTime(plan.dating))
  );
}

const hasOwnTime = (dating: Dating | null): boolean => dating?.strength === 4;

/** "shelled the port, killing four", "an ambush in which four were killed": whom a deed harmed. */
function isResult({ kind, trigger }: Candidate, { trigger: harm }: Candidate): boolean {
  const all = [harm, ...ancestorsOf(harm)];
  const below = all.slice(0, Math.max(0, all.indexOf(trigger)));
  return (
    /^(?:ASSAULT|COERCE|PROTEST)$/.test(kind) &&
    harmVerbs.has(harm.lemma) &&
    below.some(isConsequence) &&
    !below.some(({ relation }) => isRelation(relation, ["ccomp", "parataxis"]))
  );
}

/** "…, killing four", "in which four died", ", and four were killed" */
function isConsequence(clause: Node): boolean {
  const isOfNobody = isPassive(clause) ? doerOf(clause) === null : clause.lemma === "die";
  if (clause.relation === "acl:relcl")
    return clause.children.some(({ lower }) => lower === "which" || lower === "that");
  if (isRelation(clause.relation, ["conj"])) return isOfNobody || !childBy(clause, "nsubj");
  return isRelation(clause.relation, ["advcl"]) && clause.xpos === "VBG";
}

/** "a series of meetings" is not "a meeting"; "talks" may be. */
const isMany = ({ xpos, lemma }: Node): boolean =>
  xpos === "NNS" &&
  !/^(?:talk|negotiation|discussion|consultation|hostility|election)$/.test(lemma);

/** What a deed is about, without who and when. */
function contentOf({ verb, trigger }: Candidate): ReadonlySet<string> {
  const words = subtreeOf(verb ?? trigger).filter(
    (node) => node !== trigger && /^(?:NOUN|VERB|ADJ|NUM)$/.test(node.upos),
  );
  return new Set(words.map(({ lemma }) => lemma));
}

function shareWords(a: Candidate, b: Candidate): boolean {
  const [some, others] = [contentOf(a), contentOf(b)];
  return some.size === 0 || others.size === 0 || [...some].some((word) => others.has(word));
}

function peopleFit(a: Candidate, b: Candidate, hasHead: boolean): boolean {
  const [some, others] = [peopleOf(a), peopleOf(b)];
  const shared = sharedBy(some, others);
  const fewer = Math.min(some.length, others.length);
  if (fewer === 0) return hasHead || Math.abs(a.tree.paragraph - b.tree.paragraph) <= 1;
  return hasHead ? shared > 0 : shared >= fewer;
}

function datesFit({ dating: a }: DatedCandidate, { dating: b }: DatedCandidate): boolean {
  if (!a || !b || a.strength === 0 || b.strength === 0) return true;
  const [x, y] = [reachOf(a), reachOf(b)];
  return x.earliest <= y.latest && y.earliest <= x.latest;
}

/** A day that only custom gives is no other day than one that words give a while before. */
function reachOf({ edtf, strength }: Dating): Bounds {
  const { earliest, latest } = bounds(edtf);
  return strength === 1
    ? { earliest: Math.min(earliest, latest - customReach), latest }
    : { earliest, latest };
}

export function placesFit(a: Place | null, b: Place | null): boolean {
  if (!a || !b || a.name === b.name) return true;
  return a.country === null || b.country === null || a.country === b.country;
}

function join(group: readonly DatedCandidate[]): Merged {
  const rank = ({ candidate, dating }: DatedCandidate) =>
    (isHeadline(candidate.trigger) ? -10 : 0) +
    // the fate of a plan before the plan
    (candidate.outcome.status === "cancelled" ? 6 : 0) +
    (dating?.strength ?? 0) -
    // "a speech" names less than what was said there
    (candidate.noun && candidate.sense.frame === "report" ? 1 : 0) +
    (peopleOf(candidate).filter(isSomebody).length > 1 ? 1 : 0);
  const tellings = group.toSorted((a, b) => rank(b) - rank(a));
  const [first] = tellings;
  if (!first) throw new Error("An event that nothing tells.");
  const { candidate: primary } = first;
  const dating = tellings
    .flatMap((one) => one.dating ?? [])
    .toSorted(
      (a, b) =>
        b.strength - a.strength || (a.strength === 1 ? 0 : lengthOf(a.edtf) - lengthOf(b.edtf)),
    )[0];
  // whom the primary meets is not one who meets, whatever another telling joins by "and"
  const isMet = (one: Entity) => primary.others.some((other) => isSameEntity(one, other));
  // a headline may have the office of whom the text names
  const told = tellings.filter(
    ({ candidate }) => candidate === primary || !isHeadline(candidate.trigger),
  );
  const ofHeadlines = tellings
    .filter((one) => !told.includes(one))
    .flatMap(({ candidate }) => candidate.actors.filter(({ named }) => named));
  const isHarm = ({ candidate }: DatedCandidate) =>
    tellings.some((other) => isResult(other.candidate, candidate));
  const doing = told.filter((one) => !isHarm(one));
  const actorsTold = [...doing.flatMap(({ candidate }) => candidate.actors), ...ofHeadlines];
  const actors = united(actorsTold).filter((one) => primary.actors.includes(one) || !isMet(one));
  const harmed = tellings.filter(isHarm).flatMap(({ candidate }) => candidate.actors);
  const others = united([...tellings.flatMap(({ candidate }) => candidate.others), ...harmed]);
  // a headline of another deed ("Roca arrives in Asia") may speak of another place
  const family = familyOf(primary);
  const placed = tellings.filter((one) => told.includes(one) || familyOf(one.candidate) === family);
  const places = placed.flatMap(({ candidate }) => candidate.place ?? []);
  return {
    primary,
    tellings,
    actors,
    others: others.filter((one) => !actors.some((actor) => isSameEntity(actor, one))),
    dating: dating ?? null,
    place: places[0] ?? null,
    otherPlaces: places.filter(
      ({ name }, n) => n > 0 && places.findIndex((one) => one.name === name) === n,
    ),
  };
}

/** Each once; somebody with a name in place of whoever acts for the state. */
function united(entities: readonly Entity[]): readonly Entity[] {
  const kept: Entity[] = [];
  for (const one of entities) {
    const rival = kept.findIndex((other) => isSameEntity(one, other));
    if (rival < 0) kept.push(one);
    else if (one.sort === "person" && kept[rival]?.sort !== "person") kept[rival] = one;
  }
  return kept;
}

// One happening is one event, however often it is told.

import { fightsItsState } from "../../lexicon/bodies.ts";
import type { Entity, Names } from "../../names/name.ts";
import type { Dated } from "../dates/bindDates.ts";
import { type Candidate, entitiesOf, isNamed, revised } from "../candidate.ts";
import type { Dating } from "../clauses/dating.ts";
import { bestDating } from "./bestDating.ts";
import { type Group, type Groups, newGroups } from "./groups.ts";
import { type Left, leaveCandidate } from "../triggers/left.ts";
import { type Places, placesOf } from "./mergePlaces.ts";
import { isSuchBlow } from "./sameForce.ts";
import { isSameDeed, isSignedToo } from "./sameDeed.ts";
import { isOfNoneTold, saidOfBefore } from "./sameOne.ts";
import { actingIn } from "./actingIn.ts";
import { hostApart } from "./hostApart.ts";
import { isPlacedDeed } from "../placedDeed.ts";
import { addsNobody } from "./addsNobody.ts";
import { isOver } from "./isOver.ts";
import { isSameEvent } from "./sameEvent.ts";
import { isHolding, isSame, isTerser, spokenFor } from "../roles/sameWho.ts";
import { withoutHeads } from "./underHead.ts";
import { distinct, gather, joinLists } from "../../gather.ts";

export interface Merged extends Places {
  /** In order of telling; never empty. */
  readonly tellings: Readonly<Group>;
  readonly primary: Candidate;
  readonly dating: Dating | null;
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
}

export interface Merging {
  readonly merged: readonly Merged[];
  /** Echoes that found no event. */
  readonly left: readonly Left[];
}

export function merge(dated: readonly Dated[], names: Names): Merging {
  const groups = newGroups();
  const echoes: Dated[] = [];
  const lost: Left[] = [];
  for (const one of dated) {
    if (one.candidate.echo && !standsAlone(one, names)) {
      echoes.push(one);
      continue;
    }
    const before = saidOfBefore(groups, one);
    if (before) {
      groups.add(before, one);
      continue;
    }
    if (isOfNoneTold(one)) {
      lost.push(leaveCandidate(one.candidate, "nobody"));
      continue;
    }
    const group = groups
      .akin(one.candidate)
      .find(
        (others) =>
          someOf(others).every((other) => isSameEvent(other, one, names)) &&
          agrees(others, one, names),
      );
    if (group) groups.add(group, one);
    else groups.open(one);
  }
  const alone = echoes.filter((echo) => !join(groups, echo, names));
  return {
    merged: withoutHeads(groups.all, names).map((group) => toMerged(group, names)),
    left: [...lost, ...alone.map(({ candidate }) => leaveCandidate(candidate, "in-passing"))],
  };
}

/** All but of a happening told a hundred times: then the first tellings and the last, so that time does not grow with the square. */
function someOf(group: Group): readonly Dated[] {
  return group.length <= 2 * enough ? group : [...group.slice(0, enough), ...group.slice(-enough)];
}

const enough = 32;

/** Told in passing, but with a date of its own and someone or somewhere to know it by. */
function standsAlone({ candidate, dating }: Dated, names: Names): boolean {
  // "left the Weapons Convention": a treaty of no day is not told of
  if (isNamed(candidate)) return candidate.sense.act === "gather" || (dating?.strength ?? 0) >= 3;
  if (!dating || dating.strength < 4)
    return isPlacedDeed(candidate) && entitiesOf(candidate).some((id) => names.entities[id]?.named);
  const known = entitiesOf(candidate).some(
    (id) =>
      names.entities[id]?.country != null ||
      names.entities[id]?.named ||
      // "the Secretary-General of the League"
      / of (?:the )?\p{Lu}/u.test(names.entities[id]?.name ?? ""),
  );
  const named = candidate.qualifier !== null && /^\p{Lu}/u.test(candidate.qualifier);
  // "the killings of March 1981", "the elections of 5 May": with a date of the calendar, known by that alone
  const bloody =
    (/^(?:ASSAULT|COERCE|SANCTION|CONCEDE|RETREAT|MOBILIZE|PROTEST)$/.test(candidate.kind) ||
      /^(?:gather|elect|truce|arrive|cooperate|appoint)$/.test(candidate.sense.act)) &&
    candidate.definite &&
    (candidate.word === "election" || dating.words.some(({ text }) => /\d/.test(text))) &&
    !/^(?:war|conflict|violence|hostility|forum|convention)$/.test(candidate.word);
  // "for the meeting of Andean leaders on July 2": readers may look out for it
  const awaited =
    candidate.outcome.status === "planned" &&
    /^(?:gather|meet|elect|visit)$/.test(candidate.sense.act);
  // "the release of three sailors by the rebels on Monday": who did it, and when
  const isWhole = candidate.actors.length > 0 && candidate.sense.frame === "toward";
  return (
    known ||
    named ||
    bloody ||
    awaited ||
    isWhole ||
    candidate.place !== null ||
    candidate.word === "announcement"
  );
}

/** Two tellings in one clause that differ in their noun ("talks", "dinner") are two happenings. */
function agrees(group: readonly Dated[], one: Dated, names: Names): boolean {
  return group.every(
    ({ candidate }) =>
      candidate.sentence !== one.candidate.sentence ||
      candidate.clause !== one.candidate.clause ||
      candidate.word === one.candidate.word ||
      isSignedToo(candidate, one.candidate) ||
      isSameDeed(candidate, one.candidate, names),
  );
}

/** An echo joins the last event of its act that shares someone with it, dated or not. */
function join(groups: Groups, echo: Dated, names: Names): boolean {
  if (entitiesOf(echo.candidate).length === 0) return joinDefinite(groups, echo);
  const fits = ([first]: Group) => isKnown(first) && isEchoOf(first, echo, names);
  const isLost = ([first]: Group) => first.candidate.outcome.status === "cancelled";
  const akin = groups.akin(echo.candidate);
  const isTold = ([first]: Group) => first.candidate.sentence <= echo.candidate.sentence;
  const group =
    akin.findLast((one) => isTold(one) && !isLost(one) && fits(one)) ??
    akin.findLast((one) => !isLost(one) && fits(one)) ??
    akin.findLast((one) => isLost(one) && fits(one));
  if (group) groups.add(group, echo);
  return group !== undefined;
}

/** What is told in passing has no outcome of its own. */
function isEchoOf(told: Dated, echo: Dated, names: Names): boolean {
  const candidate = revised(echo.candidate, { outcome: told.candidate.outcome });
  const again = { candidate, dating: echo.dating, refused: echo.refused };
  return !isOver(echo.candidate, told.candidate) && isSameEvent(told, again, names);
}

/** "the trip" may mean one that is under way or to come only where the article dates it. */
function isKnown({ candidate, dating }: Dated): boolean {
  if (candidate.outcome.status !== "planned") return true;
  return dating !== null && dating.strength >= 3 && candidate.sense.act === "visit";
}

/** "The meeting, which lasted two hours": the last one told, if that is not far back. */
function joinDefinite(groups: Groups, echo: Dated): boolean {
  const { definite, sentence, sense } = echo.candidate;
  if (!definite || sense.act === "clash") return false;
  const fits = ([{ candidate }]: Group) => candidate.sense.act === sense.act;
  const near = groups.toldIn([sentence - 2, sentence - 1]);
  const group =
    (sense.act === "attack" ? blowOf(groups, echo.candidate) : undefined) ?? near.findLast(fits);
  if (group) groups.add(group, echo);
  return group !== undefined;
}

/** "fired rockets … The air raid destroyed a house": the last blow of that sort, which may be told further up. */
function blowOf(groups: Groups, { sentence, word }: Candidate): Group | undefined {
  const before = Array.from({ length: blowReach }, (_, n) => sentence - blowReach + n);
  return groups
    .toldIn(before)
    .findLast((group) => group.some(({ candidate }) => isSuchBlow(word, candidate)));
}

const blowReach = 6;

function toMerged(tellings: Group, names: Names): Merged {
  const ranked = tellings.toSorted(
    (a, b) => rank(b) - rank(a) || a.candidate.passage.start - b.candidate.passage.start,
  );
  const primary = asCall((ranked[0] ?? tellings[0]).candidate, tellings);
  const telling =
    tellings.length < 2
      ? tellings
      : tellings.filter(({ candidate }) => !addsNobody(candidate, primary));
  const actors = people(
    telling.map((t) => actingIn(t, "actors", tellings, names)),
    names,
    // "signed a treaty with Peru", and elsewhere "Peru and Chile signed"
  ).filter(({ id }) => primary.actors.length === 0 || !primary.others.includes(id));
  const others = people(
    telling.map((t) => actingIn(t, "others", tellings, names)),
    names,
  ).filter((o) => !actors.some((a) => a.id === o.id));
  const places = placesOf(tellings);
  const sides = withoutDoubles(actors, others, tellings, primary.sense.frame === "mutual");
  return {
    tellings,
    primary,
    dating: bestDating(tellings, primary),
    ...hostApart(sides, primary.sense.act, places.place),
    ...places,
  };
}

/** "spoke" in the lede and "phone call" in the headline: a call. */
function asCall(primary: Candidate, tellings: readonly Dated[]): Candidate {
  const call = tellings.find(({ candidate }) => candidate.sense.act === "call")?.candidate;
  if (!call || primary.sense.act !== "meet") return primary;
  const mode = primary.kind === "CONSULT" ? "phone" : primary.mode;
  return revised(primary, { sense: call.sense, mode });
}

/** The telling that shows an event best: the body's, with its own date, and with people. */
function rank({ candidate, dating }: Dated): number {
  return (
    (candidate.echo ? -20 : 0) +
    (candidate.zone === "headline" || candidate.zone === "promo" ? -10 : 0) +
    (dating?.strength ?? 0) * 2 +
    (/^[a-z]/.test(candidate.word) ? 1 : 0) +
    entitiesOf(candidate).length
  );
}

function people(lists: readonly (readonly number[])[], names: Names): readonly Entity[] {
  return gather(distinct(joinLists(lists)), (id) => names.entities[id] ?? []);
}

/** "his Chinese counterpart" goes where the text names one of that country; a state where its body acts. */
function withoutDoubles(
  actors: readonly Entity[],
  others: readonly Entity[],
  tellings: Group,
  isMutual: boolean,
): Pick<Merged, "actors" | "others"> {
  const all = [...actors, ...others];
  const isSpokenFor = isMutual ? spokenFor(all) : () => false;
  const spare = (one: Entity) =>
    isSpokenFor(one) ||
    all.some(
      (other) =>
        other.id !== one.id &&
        !(isMutual && areOpposite(one, other, tellings)) &&
        (isSame(one, other) || isHolder(one, other, tellings)) &&
        ((!one.named && other.named) ||
          (!one.named && one.country === null && other.country !== null) ||
          isTerser(one, other) ||
          (one.sort === "state" && other.sort === "body" && !fightsItsState(other.name))),
    );
  return {
    actors: actors.filter((one) => !spare(one)),
    others: others.filter((one) => !spare(one)),
  };
}

/** "The secretary-general met the heads of UN agencies": whoever met them is none of them. */
function areOpposite(one: Entity, other: Entity, tellings: Group): boolean {
  return (
    one.sort === "person" &&
    tellings.some(
      ({ candidate: { actors, others } }) =>
        (actors.includes(one.id) && others.includes(other.id)) ||
        (others.includes(one.id) && actors.includes(other.id)),
    )
  );
}

/** "the consul", who has a name in another telling: not beside him in one. */
function isHolder(unnamed: Entity, named: Entity, tellings: Group): boolean {
  const isWith = ({ candidate }: Dated) =>
    [unnamed, named].every(({ id }) => entitiesOf(candidate).includes(id));
  return isHolding(unnamed, named) && !tellings.some(isWith);
}

// What speaks for and against two tellings being of one happening. A row has a weight and its reason in words,
// as the editor reads it; the score of a pair is the sum of the rows that hold.

import type { Day } from "#model/day.ts";
import type { Country, Kind, Status } from "#model/event.ts";
import { isOnePlace } from "./combine.ts";
import { breadth, gap, type ComparedTelling } from "./sides.ts";

export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly says: string;
}

interface FeatureRow extends Feature {
  readonly holds: (a: ComparedTelling, b: ComparedTelling) => boolean;
}

/** From this score on two tellings are one happening, unless something bars it. */
export const threshold = 6;

/**
 * Weights are set by hand on the open dossiers of test/dossiers and rounded to halves;
 * `npm run bench -- dossier` says what they give there, and on the closed ones.
 */
const rows: readonly FeatureRow[] = [
  // When
  {
    name: "same-day",
    weight: 4,
    says: "on the same day",
    holds: (a, b) => isDay(a) && isDay(b) && gap(a, b) === 0,
  },
  {
    name: "days-fit",
    weight: 2,
    says: "one date lies in the other",
    holds: (a, b) => !(isDay(a) && isDay(b)) && gap(a, b) === 0 && widthOf(a, b) <= 31,
  },
  {
    name: "years-fit",
    weight: 1,
    says: "one date lies in the other, which is long",
    holds: (a, b) => gap(a, b) === 0 && widthOf(a, b) > 31 && widthOf(a, b) <= 366,
  },
  {
    name: "old-year",
    weight: 1.5,
    says: "the same year, long before both articles",
    holds: (a, b) =>
      gap(a, b) === 0 &&
      widthOf(a, b) <= 366 &&
      [a, b].every(({ latest, published }) => published - latest > old),
  },
  {
    name: "long-before",
    weight: -3,
    says: "one only says that it was before or after, and the other is far from that",
    holds: (a, b) => gap(a, b) === 0 && widthOf(a, b) > 366,
  },
  { name: "day-beside", weight: 1, says: "a day apart", holds: (a, b) => gap(a, b) === 1 },
  { name: "days-apart", weight: -4, says: "several days apart", holds: (a, b) => gap(a, b) > 1 },
  // Who
  { name: "people", weight: 3, says: "the same people", holds: (a, b) => sharedPeople(a, b) > 1 },
  {
    name: "person",
    weight: 2,
    says: "somebody in both",
    holds: (a, b) => sharedPeople(a, b) === 1,
  },
  {
    name: "bodies",
    weight: 1.5,
    says: "the same body",
    holds: (a, b) => shared(a.bodies, b.bodies) > 0,
  },
  {
    name: "countries",
    weight: 1.5,
    says: "the same countries",
    holds: (a, b) => shared(a.countries, b.countries) > 1,
  },
  {
    name: "country",
    weight: 0.5,
    says: "one country in both",
    holds: (a, b) => shared(a.countries, b.countries) === 1,
  },
  {
    name: "names",
    weight: 2,
    says: "the same names beside it",
    holds: (a, b) => namesBeside(a, b) > 1,
  },
  {
    name: "name",
    weight: 1,
    says: "a name beside both",
    holds: (a, b) => namesBeside(a, b) === 1,
  },
  {
    name: "other-people",
    weight: -4,
    says: "other people",
    holds: (a, b) =>
      sharedPeople(a, b) === 0 &&
      [...a.people.values()].some((of) => [...b.people.values()].includes(of)),
  },
  {
    name: "other-countries",
    weight: -4,
    says: "other countries",
    holds: (a, b) => {
      const [own, others] = [guests(a, b), guests(b, a)];
      return own.size > 0 && others.size > 0 && shared(own, others) === 0;
    },
  },
  // What
  {
    name: "same-kind",
    weight: 1.5,
    says: "the same kind of event",
    holds: (a, b) => kindOf(a) === kindOf(b),
  },
  {
    name: "like-kind",
    weight: 0.5,
    says: "kinds that are told for each other",
    holds: (a, b) => kindOf(a) !== kindOf(b) && isLike(kindOf(a), kindOf(b)),
  },
  {
    name: "other-kind",
    weight: -3,
    says: "other kinds of event",
    holds: (a, b) =>
      !isLike(kindOf(a), kindOf(b)) &&
      !(isAnything(a) || isAnything(b) || shared(a.deed, b.deed) > 0),
  },
  {
    name: "unlike-kind",
    weight: -1,
    says: "perhaps other kinds of event",
    holds: (a, b) =>
      !isLike(kindOf(a), kindOf(b)) &&
      (isAnything(a) || isAnything(b) || shared(a.deed, b.deed) > 0),
  },
  {
    name: "same-mode",
    weight: 0.5,
    says: "the same way of doing it",
    holds: ({ telling: a }, { telling: b }) => a.mode !== null && a.mode === b.mode,
  },
  {
    name: "same-deed",
    weight: 2,
    says: "the same deed",
    holds: (a, b) => shared(a.deed, b.deed) > 0,
  },
  {
    name: "words",
    weight: 2,
    says: "the same words for it",
    holds: (a, b) => sharedWords(a, b) > 0,
  },
  {
    name: "other-words",
    weight: -1.5,
    says: "no word for it in both",
    holds: (a, b) => shared(a.deed, b.deed) + sharedWords(a, b) === 0,
  },
  {
    name: "same-of-series",
    weight: 1,
    says: "the same of a series",
    holds: (a, b) => a.nth !== null && a.nth === b.nth,
  },
  {
    name: "other-of-series",
    weight: -5,
    says: "others of a series",
    holds: (a, b) => a.nth !== null && b.nth !== null && a.nth !== b.nth,
  },
  {
    name: "nothing-shared",
    weight: -2.5,
    says: "nobody, no place and no thing in both",
    holds: (a, b) => !sharesWho(a, b) && namesBeside(a, b) + sharedWords(a, b) === 0,
  },
  // Where
  {
    name: "same-place",
    weight: 2,
    says: "in the same place",
    holds: (a, b) => shared(a.place, b.place) > 0,
  },
  { name: "other-place", weight: -2.5, says: "in other places", holds: isElsewhere },
  // What became of it
  {
    name: "other-status",
    weight: -1,
    says: "one says that it took place",
    holds: (a, b) => a.telling.status !== b.telling.status,
  },
];

/** Of a pair beside others, so it is in no row. */
const twoFit: Feature = { name: "two-fit", weight: -8, says: "another day's would fit as well" };

/** Kinds that sources use for one happening. The first of a pair stands before the second in the alphabet. */
const likeKinds: ReadonlySet<string> = new Set([
  "AGREE CONCEDE",
  "AGREE COOPERATE",
  "AID COOPERATE",
  "ACCUSE STATEMENT",
  "ASSAULT COERCE",
  "CONSULT COOPERATE",
  "CONSULT STATEMENT",
  "CONCEDE RETREAT",
  "REJECT STATEMENT",
  "REQUEST STATEMENT",
  "COERCE SANCTION",
  "RETREAT SANCTION",
  "REJECT RETREAT",
  "MOBILIZE THREATEN",
  "STATEMENT THREATEN",
  "STATEMENT SUPPORT",
]);

/** A plan to meet is told as an agreement to meet; it is compared as the meeting. */
export function kindOf({ telling: { kind, mode } }: ComparedTelling): Kind {
  return kind === "AGREE" && (mode === "meet" || mode === "visit") ? "CONSULT" : kind;
}

function isLike(a: Kind, b: Kind): boolean {
  return a === b || likeKinds.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}

/** What is of no other kind is a statement; of what is said that is not a guess. */
function isAnything({ telling: { kind, trigger } }: ComparedTelling): boolean {
  return kind === "STATEMENT" && !/^(?:said|says|told|tells|spoke|announce)/.test(trigger.text);
}

const isDay = (side: ComparedTelling): boolean => breadth(side) === 1;

/** Days before publication from which on a year is as telling as a day. */
const old = 730;

/** Days of the less exact date; of one that is open at an end, twice the days from its closed end to the other. */
function widthOf(a: ComparedTelling, b: ComparedTelling): number {
  const [exact, broad] = breadth(a) <= breadth(b) ? [a, b] : [b, a];
  if (Number.isFinite(breadth(broad))) return breadth(broad);
  const ends = [broad.latest - exact.latest, exact.earliest - broad.earliest].map(Math.abs);
  return Math.min(...ends.filter((days) => !Number.isNaN(days))) * 2;
}

function shared<T>(a: Iterable<T>, b: { readonly has: (one: T) => boolean }): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

const sharedPeople = (a: ComparedTelling, b: ComparedTelling): number =>
  shared(a.people.keys(), b.people);

function sharesWho(a: ComparedTelling, b: ComparedTelling): boolean {
  return (
    sharedPeople(a, b) > 0 ||
    shared(a.bodies, b.bodies) > 0 ||
    shared(a.countries, b.countries) > 0 ||
    shared(a.place, b.place) > 0
  );
}

/** How many names stand in what both say, besides those of who and where in both. */
const namesBeside = (a: ComparedTelling, b: ComparedTelling): number =>
  [...a.names].filter((name) => b.names.has(name) && !(a.own.has(name) && b.own.has(name))).length;

/** One may name it by what it is about in the other. */
function sharedWords(a: ComparedTelling, b: ComparedTelling): number {
  return shared(a.words, b.words) + shared(a.words, b.deed) + shared(a.deed, b.words);
}

/** Its countries but for that of the place: a host may be told of or not. */
function guests(of: ComparedTelling, other: ComparedTelling): ReadonlySet<Country> {
  const hosts = [of, other].flatMap(({ telling: { place } }) => place?.country ?? []);
  return new Set([...of.parties].filter((country) => !hosts.includes(country)));
}

function isElsewhere(
  { telling: { place: a } }: ComparedTelling,
  { telling: { place: b } }: ComparedTelling,
): boolean {
  return a !== null && b !== null && !isOnePlace(a, b);
}

/** What two sources may say of one happening, each after its day. */
const tellsOtherwise: ReadonlySet<string> = new Set([
  "cancelled held",
  "declined held",
  "cancelled declined",
]);

/** A plan and what became of it are two events, and so is what one source tells before the other's day. */
function isBarred(a: ComparedTelling, b: ComparedTelling): boolean {
  const statuses: readonly Status[] = [a.telling.status, b.telling.status];
  if (statuses[0] === statuses[1]) return false;
  if (!tellsOtherwise.has(statuses.toSorted().join(" "))) return true;
  const day: Day = Math.min(a.latest, b.latest);
  return a.published < day || b.published < day;
}

/** By how much one must be ahead of another, days away, that a vague telling may be as well. */
const lead = 1.5;

/** What fits two happenings on different days is neither, unless it fits one of them better. */
export function withoutRivals(scored: readonly Scored[]): readonly Scored[] {
  const likely = new Map<ComparedTelling, Scored[]>();
  for (const one of scored.filter((each) => each.score >= threshold))
    for (const side of [one.a, one.b]) likely.set(side, [...(likely.get(side) ?? []), one]);
  const torn = new Set<Scored>();
  for (const [side, all] of likely) {
    const best = Math.max(...all.map((one) => one.score));
    const near = all.filter((one) => one.score > best - lead);
    const others = near.map(({ a, b }) => (a === side ? b : a));
    if (others.some((x) => others.some((y) => gap(x, y) > 3)))
      for (const one of near) torn.add(one);
  }
  return scored.map((one) =>
    torn.has(one)
      ? { ...one, score: one.score + twoFit.weight, reasons: [...one.reasons, twoFit] }
      : one,
  );
}

export interface Scored {
  readonly a: ComparedTelling;
  readonly b: ComparedTelling;
  readonly score: number;
  readonly reasons: readonly Feature[];
}

/** A score of -Infinity is that of a pair that something bars. */
export function score(a: ComparedTelling, b: ComparedTelling): Scored {
  if (isBarred(a, b)) return { a, b, score: Number.NEGATIVE_INFINITY, reasons: [] };
  const reasons = rows.filter(({ holds }) => holds(a, b));
  return { a, b, score: total(reasons), reasons };
}

/** What speaks for one being the plan of the other, whatever their status and days. */
export function scorePlan(plan: ComparedTelling, outcome: ComparedTelling): Scored {
  // What is called off is told as the calling off.
  const isOff = outcome.telling.status !== "held";
  const reasons = rows.filter(
    ({ name, holds }) =>
      !aboutOutcome.has(name) && !(isOff && aboutKind.has(name)) && holds(plan, outcome),
  );
  const all = isOff ? [...reasons, calledOff] : reasons;
  return { a: plan, b: outcome, score: total(all), reasons: all };
}

/** A plan may be moved, and is another status. */
const aboutOutcome: ReadonlySet<string> = new Set(["other-status", "days-apart", "day-beside"]);
const aboutKind: ReadonlySet<string> = new Set([
  "same-kind",
  "like-kind",
  "unlike-kind",
  "other-kind",
]);
const calledOff: Feature = { name: "called-off", weight: 1.5, says: "it did not take place" };

const total = (reasons: readonly Feature[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

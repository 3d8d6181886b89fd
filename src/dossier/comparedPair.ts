// Two tellings beside each other: what they have in common, counted once for all rows of features.ts.

import type { Country, Kind } from "#model/event.ts";
import { isOnePlace } from "./combine.ts";
import { breadth, gap, type ComparedTelling } from "./sides.ts";

/** What two have in common, counted once for all rows. */
export interface ComparedPair {
  readonly a: ComparedTelling;
  readonly b: ComparedTelling;
  /** Whether both give a day. */
  readonly exact: boolean;
  /** Days between them. */
  readonly apart: number;
  /** Days of the less exact date; of one that is open at an end, twice the days from its closed end to the other. */
  readonly width: number;
  readonly people: number;
  readonly bodies: number;
  readonly countries: number;
  readonly places: number;
  /** Names that stand in what both say, besides those of who and where in both. */
  readonly names: number;
  readonly deeds: number;
  /** One may name it by what it is about in the other. */
  readonly words: number;
  /** Unsure where one is of a kind for whatever is of no other. */
  readonly kinds: "same" | "like" | "unsure" | "other";
}
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

function likeness(a: ComparedTelling, b: ComparedTelling): ComparedPair["kinds"] {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one === other) return "same";
  if (likeKinds.has(one < other ? `${one} ${other}` : `${other} ${one}`)) return "like";
  return isAnything(a) || isAnything(b) ? "unsure" : "other";
}

/** What is of no other kind is a statement; of what is said that is not a guess. */
function isAnything({ telling: { kind, trigger } }: ComparedTelling): boolean {
  return kind === "STATEMENT" && !/^(?:said|says|told|tells|spoke|announce)/.test(trigger.text);
}

function widthOf(a: ComparedTelling, b: ComparedTelling): number {
  const [exact, broad] = breadth(a) <= breadth(b) ? [a, b] : [b, a];
  if (Number.isFinite(breadth(broad))) return breadth(broad);
  const ends = [broad.latest - exact.latest, exact.earliest - broad.earliest].map(Math.abs);
  return Math.min(...ends.filter((days) => !Number.isNaN(days))) * 2;
}

export function shared<T>(a: Iterable<T>, b: { readonly has: (one: T) => boolean }): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

export function toPair(a: ComparedTelling, b: ComparedTelling): ComparedPair {
  return {
    a,
    b,
    exact: breadth(a) === 1 && breadth(b) === 1,
    apart: gap(a, b),
    width: widthOf(a, b),
    people: shared(a.people.keys(), b.people),
    bodies: shared(a.bodies, b.bodies),
    countries: shared(a.countries, b.countries),
    places: shared(a.place, b.place),
    names: namesBeside(a, b),
    deeds: shared(a.deed, b.deed),
    words: shared(a.words, b.words) + shared(a.words, b.deed) + shared(a.deed, b.words),
    kinds: likeness(a, b),
  };
}

function namesBeside(a: ComparedTelling, b: ComparedTelling): number {
  let count = 0;
  for (const name of a.names)
    if (b.names.has(name) && !(a.own.has(name) && b.own.has(name))) count++;
  return count;
}

/** Its countries but for that of the place: a host may be told of or not. */
export function guests(of: ComparedTelling, other: ComparedTelling): ReadonlySet<Country> {
  const hosts = [of, other].flatMap(({ telling: { place } }) => place?.country ?? []);
  return new Set([...of.parties].filter((country) => !hosts.includes(country)));
}

export function isElsewhere({ a, b }: ComparedPair): boolean {
  const [one, other] = [a.telling.place, b.telling.place];
  return one !== null && other !== null && !isOnePlace(one, other);
}

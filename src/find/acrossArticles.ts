// Who is one across articles, where names are not the same: a fuller form of a name, another spelling, a surname with
// its office. Of two who may be one it is not said where a third could be either, nor where one article names both.

import type { Country, Participant } from "#model/event.ts";
import { wordsOf } from "./fold.ts";

/** All participants that are one as far as their own article, and equal names, say. */
export interface NamedGroup {
  readonly key: string;
  readonly sort: Participant["sort"];
  /** The words of the name without honorifics, folded: the fewest that it is given with. */
  readonly words: readonly string[];
  /** Whether it is a person by first name and surname. */
  readonly full: boolean;
  readonly country: Country | null;
  readonly aliases: ReadonlySet<string>;
  /** Words of its offices, in all years. */
  readonly offices: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** For each key that stands for another's bearer, the key that the bearer has among all. */
export function joinAcross(groups: readonly NamedGroup[]): ReadonlyMap<string, string> {
  const people = groups.filter(({ sort }) => sort === "person");
  // What one article takes for a body by its name may be somebody in the others.
  const named = groups.filter(({ sort, full: isFull, words }) =>
    sort === "person" ? isFull : sort === "body" && words.length > 1,
  );
  const full = cliques(named, nameKeys, isOneName);
  const short = people.filter(({ full: isFull, words }) => !isFull && words.length === 1);
  const others = groups.filter(({ sort }) => sort !== "person");
  const all = [
    ...withShort(full, short),
    ...cliques(others, bodyKeys, isOneBody).filter((one) => one.length > 1),
  ];
  return new Map(
    all.flatMap((own) => {
      const [first] = own.toSorted(byName);
      return own.flatMap(({ key }) => (first && key !== first.key ? [[key, first.key]] : []));
    }),
  );
}

/** The shortest name has the key, so that a fuller one that comes later changes no address. */
function byName(a: NamedGroup, b: NamedGroup): number {
  return (
    Number(b.full) - Number(a.full) ||
    Number(a.country === null) - Number(b.country === null) ||
    a.words.length - b.words.length ||
    (a.key < b.key ? -1 : 1)
  );
}

/** Groups of which all pairs are one, where none of them could be one with somebody who is not. */
function cliques(
  all: readonly NamedGroup[],
  keysOf: (one: NamedGroup) => readonly string[],
  isOne: (a: NamedGroup, b: NamedGroup) => boolean,
): readonly (readonly NamedGroup[])[] {
  const index = byEach(all, keysOf);
  const near = new Map(
    all.map((one) => {
      const like = new Set(keysOf(one).flatMap((key) => index.get(key) ?? []));
      return [one, new Set([...like].filter((other) => other === one || isOne(one, other)))];
    }),
  );
  const taken = new Set<NamedGroup>();
  return all.flatMap((one) => {
    if (taken.has(one)) return [];
    const own = near.get(one) ?? new Set();
    const whole = [...own].every((other) => isSame(near.get(other) ?? new Set(), own));
    const found = whole ? [...own] : [one];
    for (const other of found) taken.add(other);
    return [found];
  });
}

/** Short forms of first names, after the long one; folded. */
const shortForms = `
alexander alex
anthony tony
benjamin ben
christopher chris
daniel dan
david dave
donald don
edward ed ted
james jim
joseph joe
kenneth ken
michael mike
nicholas nick
richard dick rick
robert bob
ronald ron
samuel sam
steven steve
thomas tom
timothy tim
william bill will
`;

const longForms: ReadonlyMap<string, string> = new Map(
  shortForms
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [long = "", ...short] = line.split(" ");
      return short.map((one) => [one, long] as const);
    }),
);

/** The words of a name as they sound, the first name in its long form. */
const soundsOf = ([first = "", ...rest]: readonly string[]): readonly string[] =>
  [longForms.get(first) ?? first, ...rest].map(sound);

/** A first name with each word that may be the surname, as they sound. */
function nameKeys({ words }: NamedGroup): readonly string[] {
  const [first, ...rest] = soundsOf(words);
  return rest.map((word) => `${first} ${word}`);
}

function isOneName(a: NamedGroup, b: NamedGroup): boolean {
  if (!mayMeet(a, b) || !(a.full || b.full)) return false;
  const [short, long] = [a, b]
    .map(({ words }) => soundsOf(words.filter((word) => !/^(?:jr|sr|i{2,3})$/.test(word))))
    .toSorted((x, y) => x.length - y.length);
  const last = short?.at(-1);
  const surname = long?.lastIndexOf(last ?? "") ?? -1;
  if (!short || !long || surname < 1) return false;
  const [middle, other] = [short.slice(0, -1), long.slice(0, surname)];
  // A second surname is left out in some papers; of others each is the other's, or its first letter.
  return (
    long.length - surname <= 2 &&
    middle.every((word, i) => word === other[i] || (i > 0 && isInitial(word, other[i] ?? "")))
  );
}

const isInitial = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) === 1 && a[0] === b[0];

/** Of no two countries; and an article that names both tells them apart. */
function mayMeet(a: NamedGroup, b: NamedGroup): boolean {
  return (
    isApart(a.articles, b.articles) &&
    (a.country === null || b.country === null || a.country === b.country)
  );
}

/** The same for spellings of one name: Etcheverry and Etcheverri, Namutosi and Namutossi. */
function sound(word: string): string {
  return word
    .replaceAll("y", "i")
    .replaceAll("ck", "k")
    .replaceAll("ph", "f")
    .replaceAll(/(.)\1+/gu, "$1");
}

/** A surname, a first name or an alias is that of the only one who has it, where office or country ties them. */
function withShort(
  full: readonly (readonly NamedGroup[])[],
  short: readonly NamedGroup[],
): readonly (readonly NamedGroup[])[] {
  const index = byEach(full, (own) =>
    own.flatMap(({ words, aliases }) => [...words, ...aliases].map(sound)),
  );
  const joined = new Map(full.map((own) => [own, [...own]]));
  for (const one of short) {
    const bearers = index.get(sound(one.words[0] ?? "")) ?? [];
    const tied = bearers.filter((own) => own.every((other) => mayMeet(one, other)) && isTied(own));
    const [only] = tied;
    // Another who has the name must be another by office, too.
    const apart = bearers.every((own) => own === only || (one.offices.size > 0 && isOther(own)));
    if (only && tied.length === 1 && apart) joined.get(only)?.push(one);

    function isTied(own: readonly NamedGroup[]): boolean {
      const offices = new Set(own.flatMap((other) => [...other.offices]));
      const byOffice = one.offices.size > 0 && isWithin(one.offices, offices);
      const known = own.find(({ country }) => country !== null)?.country ?? null;
      const byCountry = one.country !== null && one.country === known;
      return byOffice || (byCountry && (one.offices.size === 0 || offices.size === 0));
    }

    function isOther(own: readonly NamedGroup[]): boolean {
      const offices = own.flatMap((other) => [...other.offices]);
      return offices.length > 0 && isApart(one.offices, new Set(offices));
    }
  }
  return [...joined.values()].filter((own) => own.length > 1);
}

/** A state by its country; a body by its words in whichever order, and by their first letters. */
function bodyKeys({ sort, words, country, key }: NamedGroup): readonly string[] {
  if (sort === "state") return [country === null ? `state ${key}` : `state of ${country}`];
  const own = bodyWords(words);
  const initials = words.filter((word) => !small.has(word)).map((word) => word[0]);
  return sort === "body" ? [own.toSorted().join(" "), initials.join("")] : [key];
}

/** “Ministry of Foreign Affairs” and “Foreign Ministry” have the same. */
const bodyWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !small.has(word) && word !== "affairs");

const small: ReadonlySet<string> = new Set(["the", "of", "for", "and", "on"]);

function isOneBody(a: NamedGroup, b: NamedGroup): boolean {
  if (a.sort !== b.sort) return false;
  if (a.sort === "state") return a.country !== null && a.country === b.country;
  if (!mayMeet(a, b)) return false;
  if ([a, b].some(({ words, country }) => country === null && isOfEachState(words))) return false;
  const [short, long] = [a, b]
    .map(({ words }) => words)
    .toSorted((x, y) => x.length - y.length || (x.join(" ") < y.join(" ") ? -1 : 1));
  if (!short || !long) return false;
  const isSameName = isSame(new Set(bodyWords(short)), new Set(bodyWords(long)));
  return isSameName || (short.length === 1 && (short[0]?.length ?? 0) > 2 && long.length > 2);
}

/** Bodies that each state has one of: without a country they are somebody else's in the next article. Folded. */
const stateBodies =
  /^(?:the )?(?:(?:supreme|constitutional|high) court|parliament|senate|congress|cabinet|government|(?:national|general) assembly|central bank|army|navy|air force|police|coast ?guard|(?:\w+ )?ministry|ministry of \w+(?: affairs)?)$/;

export const isOfEachState = (words: readonly string[]): boolean =>
  stateBodies.test(words.join(" "));

/** Folded, without what every office has. */
export const officeWords = (office: string): readonly string[] =>
  wordsOf(office).filter((word) => !small.has(word));

function isWithin<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].every((one) => b.has(one));
}

function isSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && isWithin(a, b);
}

function isApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return ![...a].some((one) => b.has(one));
}

function byEach<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, T[]> {
  const index = new Map<string, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const own = index.get(key);
      if (own) own.push(one);
      else index.set(key, [one]);
    }
  return index;
}

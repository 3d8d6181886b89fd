// Who is who across articles: which participants are one value of the facet "who".
//
// One person is one value where full name and country agree, after accents and honorifics. A bare
// surname joins a person of its own article, other forms of a name only what ties them (acrossArticles.ts):
// a wrong join is worse than a missed one.

import type { Corpus } from "#model/corpus.ts";
import type { Country, NewsEvent, Participant } from "#model/event.ts";
import { isOfEachState, joinAcross, type NamedGroup, officeWords } from "./acrossArticles.ts";
import { fold, isProper, toKey, wordsOf } from "./fold.ts";

export interface Somebody {
  /** `bo-holm.dk`; with `@` and the article's id if it is the same only within that article. */
  readonly key: string;
  /** The fullest name of all its participants. */
  readonly name: string;
  readonly sort: Participant["sort"];
  readonly country: Country | null;
  /** The office it is given most often. */
  readonly office: string | null;
  /** Only for what is the same within one article: that article's id. */
  readonly article: string | null;
}

/** Forms of address before a name. Source: AP and Guardian style guides. Folded. */
const honorifics: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheikha rev hon".split(" "),
);

/** Each participant of the corpus with who it is. Participants are told apart by identity. */
export function toPeople({ events }: Pick<Corpus, "events">): ReadonlyMap<Participant, Somebody> {
  const said = events.flatMap(({ article, participants }) =>
    participants.map((participant) => ({
      article,
      participant,
      words: nameWords(participant.name),
    })),
  );
  // One of each: an article may tell of the same person thousands of times.
  const each = groupBy(said.filter(isFull), ({ article, participant: { country }, words }) =>
    [article, country, ...words].join(" "),
  );
  const named = toNamed([...each.values()].flatMap(([first]) => first ?? []));
  const keyed = withOthers(said.map((one) => ({ ...one, ...keyOf(one, named) })));
  const people = new Map<string, Somebody>();
  for (const [key, group] of groupBy(keyed, (one) => one.key)) people.set(key, toWho(key, group));
  return new Map(
    keyed.flatMap(({ key, participant }) => {
      const who = people.get(key);
      return who ? [[participant, who]] : [];
    }),
  );
}

interface ToldParticipant {
  readonly article: string;
  readonly participant: Participant;
  /** The words of the name without honorifics, folded. */
  readonly words: readonly string[];
}

interface KeyedPerson extends ToldParticipant {
  readonly key: string;
  /** Set where the key holds only within that article. */
  readonly within: string | null;
}

/** Those who are one across articles have one key; a single article stays as it is. */
function withOthers(keyed: readonly KeyedPerson[]): readonly KeyedPerson[] {
  if (new Set(keyed.map(({ article }) => article)).size < 2) return keyed;
  const keys = joinAcross([...groupBy(keyed, ({ key }) => key)].map(toNamedGroup));
  return keyed.map((one) => ({ ...one, key: keys.get(one.key) ?? one.key }));
}

function toNamedGroup([key, own]: readonly [string, readonly KeyedPerson[]]): NamedGroup {
  const all = own.map(({ participant }) => participant);
  const full = own.filter(isFull);
  const names = (full.length > 0 ? full : own).map(({ words }) => words);
  return {
    key,
    sort: all[0]?.sort ?? "group",
    words: names.reduce((least, words) => (words.length < least.length ? words : least)),
    full: full.length > 0,
    country: all.find(({ country }) => country !== null)?.country ?? null,
    aliases: new Set(all.flatMap(({ aliases }) => aliases.map((alias) => fold(alias)))),
    offices: new Set(all.flatMap(({ office }) => (office === null ? [] : officeWords(office)))),
    articles: new Set(own.map(({ article }) => article)),
  };
}

function nameWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const bare = words.filter((word) => !honorifics.has(word));
  return bare.length > 0 ? bare : words;
}

/** A person by name: "Bo Holm", not "Danish counterpart". */
export function isNamed({ sort, name }: Pick<Somebody, "sort" | "name">): boolean {
  return sort === "person" && isProper(name);
}

/** A person by first name and surname, in whichever order; an office alone is several persons'. */
function isFull({ participant: { sort, name, office }, words }: ToldParticipant): boolean {
  const isOffice = office !== null && fold(office).includes(fold(name));
  return (
    sort === "person" && words.length > 1 && isProper(name) && !isOffice && !/^the /i.test(name)
  );
}

/** Those with a full name, by their article with a space and the name, or one part or alias of it. */
interface PeopleByName {
  /** All who have it, in any article. */
  readonly everywhere: ReadonlyMap<string, readonly ToldParticipant[]>;
  readonly byName: ReadonlyMap<string, readonly ToldParticipant[]>;
  readonly byPart: ReadonlyMap<string, readonly ToldParticipant[]>;
}

function toNamed(full: readonly ToldParticipant[]): PeopleByName {
  const parts = full.flatMap((said) => {
    const { words, participant } = said;
    const aliases = participant.aliases.map((alias) => fold(alias));
    const own = new Set([words[0] ?? "", words.at(-1) ?? "", ...aliases]);
    return [...own].map((part) => ({ said, key: `${said.article} ${part}` }));
  });
  const byPart = groupBy(parts, ({ key }) => key);
  return {
    everywhere: groupBy(full, ({ words }) => words.join(" ")),
    byName: groupBy(full, ({ article, words }) => `${article} ${words.join(" ")}`),
    byPart: new Map([...byPart].map(([key, all]) => [key, all.map(({ said }) => said)])),
  };
}

function keyOf(said: ToldParticipant, named: PeopleByName): Pick<KeyedPerson, "key" | "within"> {
  const { article, participant } = said;
  const { sort, judged } = participant;
  if (judged !== undefined)
    return { key: judged, within: judged.endsWith(`@${article}`) ? article : null };
  if (isFull(said)) return { key: wide(agreeing(said, named)), within: null };
  if (sort === "body" && participant.country === null && isOfEachState(said.words))
    return { key: `${wide(said)}@${article}`, within: article };
  if (sort !== "person" && isProper(participant.name)) return { key: wide(said), within: null };
  const joined = sort === "person" ? theOne(said, named) : null;
  if (joined) return { key: wide(agreeing(joined, named)), within: null };
  return { key: `${wide(said)}@${article}`, within: article };
}

function wide({ participant: { country }, words }: ToldParticipant): string {
  const key = toKey(words.join(" "));
  return country === null ? key : `${key}.${country.toLowerCase()}`;
}

/** A full name without a country is that of the only one who bears it, in its article or else in any. */
function agreeing(said: ToldParticipant, { byName, everywhere }: PeopleByName): ToldParticipant {
  if (said.participant.country !== null) return said;
  const name = said.words.join(" ");
  const withCountry = (all: readonly ToldParticipant[] = []) =>
    oneCountry(all.filter(({ participant }) => participant.country !== null));
  return (
    withCountry(byName.get(`${said.article} ${name}`)) ?? withCountry(everywhere.get(name)) ?? said
  );
}

/** The only person of the article whose alias, first or last name this is. */
function theOne(
  { article, participant, words }: ToldParticipant,
  { byPart }: PeopleByName,
): ToldParticipant | null {
  const { name, country } = participant;
  if (!isProper(name)) return null;
  const fits = (byPart.get(`${article} ${words.join(" ")}`) ?? []).filter(
    (other) =>
      country === null ||
      other.participant.country === null ||
      country === other.participant.country,
  );
  const names = new Set(fits.map((other) => other.words.join(" ")));
  return names.size === 1 ? oneCountry(fits) : null;
}

function oneCountry(all: readonly ToldParticipant[]): ToldParticipant | null {
  const [first] = all.toSorted(
    (a, b) => Number(a.participant.country === null) - Number(b.participant.country === null),
  );
  const countries = new Set(all.flatMap(({ participant }) => participant.country ?? []));
  return first && countries.size < 2 ? first : null;
}

function toWho(key: string, group: readonly KeyedPerson[]): Somebody {
  const [first] = group;
  if (!first) throw new Error("people: a group has at least one participant");
  const isWide = group.some(({ within }) => within === null);
  const names = group.map(({ participant }) => participant.name);
  return {
    key,
    name: names.reduce((longest, name) => (name.length > longest.length ? name : longest)),
    sort: group.find(isFull)?.participant.sort ?? first.participant.sort,
    country: group.find(({ participant }) => participant.country)?.participant.country ?? null,
    office: mostFrequent(group.flatMap(({ participant }) => participant.office ?? [])),
    article: isWide ? null : first.within,
  };
}

function mostFrequent(all: readonly string[]): string | null {
  const groups = [...groupBy(all, (each) => each)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

export function groupBy<T, K>(all: readonly T[], toGroup: (one: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = toGroup(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The people of an event, in its order, none twice. */
export function peopleOf(
  { participants }: Pick<NewsEvent, "participants">,
  people: ReadonlyMap<Participant, Somebody>,
): readonly Somebody[] {
  return [...new Set(participants.flatMap((participant) => people.get(participant) ?? []))];
}

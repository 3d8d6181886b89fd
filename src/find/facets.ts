// The values that an event has in each facet, with the words a reader sees.

import { countryName, isCountryName } from "#format/country.ts";
import { capital } from "#format/number.ts";
import { kindWord } from "#format/kind.ts";
import { statusNames } from "#format/outcome.ts";
import { shortSource } from "#format/told.ts";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent, Participant, Place, Speaker } from "#model/event.ts";
import type { Facet } from "./filter.ts";
import { isProper, toKey } from "./fold.ts";
import { isNamed, peopleOf, toPeople, type Somebody } from "./people.ts";

export interface Value {
  readonly key: string;
  readonly label: string;
  /** The key of the country that it stands under; null stands alone. */
  readonly under: string | null;
}

/** Who and what is in the events of one corpus. */
export interface WhoAndWhat {
  readonly whoOf: (event: NewsEvent) => readonly Somebody[];
  /** The persons among them who have a name. */
  readonly personsOf: (event: NewsEvent) => readonly Value[];
  /** null for a participant of another corpus. */
  readonly whoIs: (participant: Participant) => Somebody | null;
  /** By key. */
  readonly people: ReadonlyMap<string, Somebody>;
  /** The events of a person, body or state, and those at a place, by their key, in their order. */
  readonly eventsWith: ReadonlyMap<string, readonly NewsEvent[]>;
  readonly eventsAt: ReadonlyMap<string, readonly NewsEvent[]>;
  /** In each facet none twice; a country comes before what is in it. */
  readonly valuesOf: (event: NewsEvent) => Readonly<Record<Facet, readonly Value[]>>;
}

export function toAsked(corpus: Corpus): WhoAndWhat {
  const people = toPeople(corpus);
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const sourceOf = (id: string) => {
    const article = articles.get(id);
    return article ? (shortSource(article, corpus.articles) ?? article.headline) : id;
  };
  const whoOf = (event: NewsEvent) => peopleOf(event, people);
  // The same few values come again and again.
  const whoValues = remembered(
    (who: Somebody) => [...underCountry(who.country), ofWho(who)],
    ({ key }) => key,
  );
  const placeValues = remembered(ofPlace, ({ name, country }) => `${country} ${name}`);
  const kindValues = remembered(
    (event: NewsEvent) => [ofKind(event)],
    ({ kind, mode }) => `${kind} ${mode}`,
  );
  const sourceValues = remembered(
    ({ saidBy, article }: NewsEvent) => [ofSource(saidBy, article, sourceOf)],
    ({ saidBy, article }) => (saidBy ? `${article} ${saidBy.name}` : ""),
  );
  return {
    whoOf,
    personsOf: (event) => whoOf(event).filter(isNamed).map(ofWho),
    whoIs: (participant) => people.get(participant) ?? null,
    people: new Map([...people.values()].map((who) => [who.key, who])),
    eventsWith: byKeys(corpus.events, (event) => whoOf(event).map(({ key }) => key)),
    eventsAt: byKeys(corpus.events, ({ place }) => (place ? [placeKey(place)] : [])),
    valuesOf: (event) => ({
      who: distinct(whoOf(event).flatMap(whoValues)),
      met: isMeeting(event) ? pairsOf(whoOf(event)) : [],
      where: event.place ? placeValues(event.place) : [],
      kind: kindValues(event),
      status: [{ key: event.status, label: statusNames[event.status], under: null }],
      by: sourceValues(event),
      sure: [ofDate(event)],
    }),
  };

  function ofWho({ key, name, sort, country, article }: Somebody): Value {
    const state = sort === "state" && country !== null ? countryName(country) : null;
    const label = state === null ? name : `${state} as a state`;
    const several = corpus.articles.length > 1 && article !== null;
    return {
      key,
      label: several ? `${label} (${sourceOf(article)})` : label,
      under: country,
    };
  }
}

/** The same results for inputs with the same key. */
function remembered<T>(
  toValues: (one: T) => readonly Value[],
  keyOf: (one: T) => string,
): (one: T) => readonly Value[] {
  const known = new Map<string, readonly Value[]>();
  return (one) => {
    const key = keyOf(one);
    const values = known.get(key) ?? toValues(one);
    known.set(key, values);
    return values;
  };
}

function byKeys(
  events: readonly NewsEvent[],
  keysOf: (event: NewsEvent) => readonly string[],
): ReadonlyMap<string, readonly NewsEvent[]> {
  const all = new Map<string, NewsEvent[]>();
  for (const event of events)
    for (const key of keysOf(event)) {
      const own = all.get(key);
      if (own) own.push(event);
      else all.set(key, [event]);
    }
  return all;
}

/**
 * Whether those who took part met each other: not where it was only wanted or refused, not on the
 * telephone, and not at a forum of several countries, where two may keep apart.
 */
function isMeeting({ kind, mode, status }: NewsEvent): boolean {
  return kind === "CONSULT" && status === "held" && mode !== "phone" && mode !== "multilateral";
}

/**
 * Who met whom, `ada-roca.pe+bo-holm.dk`: the same whoever is named first. Two persons of two
 * countries did. Two of one country, or of one that is not known, may be one side that met the
 * others; so they did only where nobody else takes part.
 */
function pairsOf(who: readonly Somebody[]): readonly Value[] {
  const persons = who.filter(isNamed).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const isApart = (a: Somebody, b: Somebody) =>
    who.length === 2 || (a.country !== null && b.country !== null && a.country !== b.country);
  return persons.flatMap((a, i) =>
    persons
      .slice(i + 1)
      .filter((b) => isApart(a, b))
      .map((b) => ({ key: `${a.key}+${b.key}`, label: `${a.name} and ${b.name}`, under: null })),
  );
}

function distinct(values: readonly Value[]): readonly Value[] {
  return values.filter((value, i) => values.findIndex(({ key }) => key === value.key) === i);
}

/** The country's own value: its code, in upper case, so that no name has the same key. */
function underCountry(country: string | null): readonly Value[] {
  if (country === null) return [];
  return [{ key: country, label: countryName(country) ?? country, under: null }];
}

/** The place and what it lies in: "Mombasa, Kenya" is also in Kenya. */
function ofPlace(place: Place): readonly Value[] {
  const countries = underCountry(place.country);
  if (place.country !== null && isCountryName(place.name, place.country)) return countries;
  return [...countries, { key: placeKey(place), label: placeName(place), under: place.country }];
}

/** "Mombasa" of "Mombasa, Kenya", since it stands under Kenya. */
function placeName({ name, country }: Pick<Place, "name" | "country">): string {
  const at = name.lastIndexOf(", ");
  const inCountry = country !== null && at > 0 && isCountryName(name.slice(at + 2), country);
  return inCountry ? name.slice(0, at) : name;
}

/** `vienna.at`; the country's code for a place that is a country. */
export function placeKey(place: Pick<Place, "name" | "country">): string {
  const { name, country } = place;
  if (country === null) return toKey(name);
  if (isCountryName(name, country)) return country;
  return `${toKey(placeName(place))}.${country.toLowerCase()}`;
}

function ofKind(event: NewsEvent): Value {
  const word = kindWord(event);
  return { key: toKey(word), label: capital(word), under: null };
}

export function kindKey(event: Pick<NewsEvent, "kind" | "mode">): string {
  return toKey(kindWord(event));
}

const itself = "article";

/** "A senior official" is somebody else in every article. */
export function sourceKey(source: Speaker | null, article: string): string {
  if (!source) return itself;
  const key = toKey(source.name);
  return isProper(source.name) ? key : `${key}@${article}`;
}

function ofSource(
  source: Speaker | null,
  article: Article["id"],
  nameOf: (id: string) => string,
): Value {
  const key = sourceKey(source, article);
  if (!source) return { key, label: "The article itself", under: null };
  const label = capital(source.name);
  const known = isProper(source.name);
  return { key, label: known ? label : `${label} (${nameOf(article)})`, under: null };
}

/** How sure the date is, from surest to least, as key and words. */
export const sureties = {
  day: "Day known",
  lasted: "All its days known",
  week: "Within a week",
  month: "Within a month",
  longer: "Within longer",
  open: "Before or after a day",
  none: "No date given",
} as const;
export type Surety = keyof typeof sureties;

function ofDate(event: NewsEvent): Value {
  const key = suretyOf(event);
  return { key, label: sureties[key], under: null };
}

export function suretyOf({ when }: Pick<NewsEvent, "when">): Surety {
  if (!when) return "none";
  const { earliest, latest, extent } = when;
  if (earliest === null || latest === null) return "open";
  if (earliest === latest) return "day";
  if (extent === "throughout") return "lasted";
  const days = (parseDay(latest) ?? 0) - (parseDay(earliest) ?? 0) + 1;
  if (days <= 7) return "week";
  return days <= 31 ? "month" : "longer";
}

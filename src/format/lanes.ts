// The lanes of the chart: how events are grouped and in which order the lanes come. Every event is
// in one lane, or in lanes by person in that of everyone who took part, by article of each that tells it.

import type { Article } from "#model/article.ts";
import type { Kind, NewsEvent } from "#model/event.ts";
import { countryName } from "./country.ts";
import { isToMeet } from "./kind.ts";
import { shorten } from "./shorten.ts";
import type { Sort } from "./sorts.ts";
import { tellersOf } from "#model/tellings.ts";
import { placeLine } from "./where.ts";

/** Letters, digits and hyphens: part of a class name. */
export type LaneId = string;

export interface Lane {
  readonly id: LaneId;
  readonly name: string;
}

export interface Lanes {
  /** Lanes with at least one event, top to bottom. */
  readonly all: readonly Lane[];
  /** The lanes of each of the events given: at least one, none twice, top to bottom. */
  readonly of: (event: NewsEvent) => readonly LaneId[];
}

/** What an event does not say itself. */
export interface KnownOfEvents {
  readonly articles: readonly Article[];
  /** Those who took part and have a name; the same person has the same key. */
  readonly personsOf: (event: NewsEvent) => readonly Person[];
}

export interface Person {
  readonly key: string;
  readonly label: string;
}

/** For lanes by what the event says itself. */
export const nobody: KnownOfEvents = { articles: [], personsOf: () => [] };

/** The column of lane names is narrow: a headline is cut to its first words. */
const longestName = 48;

/** More would make the chart scroll too far: the rest share one lane. */
const mostLanes = 12;

export function toLanes(
  events: readonly NewsEvent[],
  sort: Sort,
  { articles, personsOf }: KnownOfEvents,
): Lanes {
  switch (sort) {
    case "kind":
      return byKind(events);
    case "country":
      return byCount(events, countryOf, { others: "Other countries", none: "No country given" });
    case "place":
      return byCount(events, toPlaceName(events), {
        others: "Other places",
        none: "No place given",
      });
    case "person": {
      const persons = new Map(events.map((event) => [event, personsOf(event)]));
      const names = new Map([...persons.values()].flat().map(({ key, label }) => [key, label]));
      return byCount(events, (event) => persons.get(event)?.map(({ key }) => key) ?? [], {
        others: "Other people",
        none: "No person named",
        nameOf: (key) => shorten(names.get(key) ?? key, longestName),
      });
    }
    case "article":
      return byCount(events, tellersOf, {
        others: "Other articles",
        none: "",
        nameOf: (id) =>
          shorten(articles.find((each) => each.id === id)?.headline ?? id, longestName),
      });
  }
}

/** In chart order, top to bottom. */
const kindLanes = [
  { id: "meetings", name: "Meetings and visits" },
  { id: "measures", name: "Agreements and measures" },
  { id: "refusals", name: "Refusals, cancellations" },
  { id: "incidents", name: "Incidents and charges" },
  { id: "statements", name: "Statements" },
] as const satisfies readonly Lane[];

type KindLane = (typeof kindLanes)[number]["id"];

const laneOfKind: Readonly<Record<Kind, KindLane>> = {
  CONSULT: "meetings",
  AGREE: "measures",
  SUPPORT: "measures",
  CONCEDE: "measures",
  COOPERATE: "measures",
  AID: "measures",
  RETREAT: "measures",
  REQUEST: "measures",
  REJECT: "refusals",
  ACCUSE: "incidents",
  THREATEN: "incidents",
  PROTEST: "incidents",
  SANCTION: "incidents",
  MOBILIZE: "incidents",
  COERCE: "incidents",
  ASSAULT: "incidents",
  STATEMENT: "statements",
};

/** What did not take place is with the refusals; an agreement to meet is with the meetings. */
export function laneOf(event: Pick<NewsEvent, "kind" | "mode" | "status">): KindLane {
  if (event.status === "cancelled" || event.status === "declined") return "refusals";
  return laneOfKind[isToMeet(event) ? "CONSULT" : event.kind];
}

function byKind(events: readonly NewsEvent[]): Lanes {
  const used = new Set(events.map(laneOf));
  return { all: kindLanes.filter(({ id }) => used.has(id)), of: (event) => [laneOf(event)] };
}

function countryOf({ place }: NewsEvent): readonly string[] {
  const name = place?.country ? countryName(place.country) : null;
  return name === null ? [] : [name];
}

/** A building in a town shares the town's lane, if any event has the town itself as its place. */
function toPlaceName(events: readonly NewsEvent[]): (event: NewsEvent) => readonly string[] {
  const known = new Set(events.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  return ({ place }) => {
    if (!place) return [];
    const { name, country } = place;
    const town = name.slice(name.lastIndexOf(", ") + 2);
    const isTown = town !== name && town !== (country && countryName(country));
    const lies = isTown && known.has(placeKey({ name: town, country }));
    return [placeLine(lies ? { name: town, country } : place)];
  };
}

function placeKey({ name, country }: { readonly name: string; readonly country: string | null }) {
  return `${name}|${country}`;
}

interface LaneWords {
  /** Name of the lane for the rest. */
  readonly others: string;
  /** Name of the lane for events without a key. */
  readonly none: string;
  /** Turns a key into a name, if the key is not one. */
  readonly nameOf?: (key: string) => string;
}

/** The fullest lane first, equally full ones in chronological order, events without a key last. */
function byCount(
  events: readonly NewsEvent[],
  keysOf: (event: NewsEvent) => readonly string[],
  { others, none, nameOf = (key) => key }: LaneWords,
): Lanes {
  const counts = new Map<string, number>();
  for (const key of events.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  const own = keys.length > mostLanes ? keys.slice(0, mostLanes - 1) : keys;
  const ids = new Map(own.map((key, i) => [key, `lane-${i}`]));
  const all = [
    ...own.map((key, i) => ({ id: `lane-${i}`, name: nameOf(key) })),
    { id: "lane-others", name: others },
    { id: "lane-none", name: none },
  ];
  const of = (event: NewsEvent) => {
    const lanes = new Set(keysOf(event).map((key) => ids.get(key) ?? "lane-others"));
    if (lanes.size < 2) return lanes.size === 0 ? ["lane-none"] : [...lanes];
    return all.map(({ id }) => id).filter((id) => lanes.has(id));
  };
  const used = new Set(events.flatMap(of));
  return { all: all.filter(({ id }) => used.has(id)), of };
}

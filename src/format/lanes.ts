// The lanes of the chart: what its events are sorted by, which of them stand together, and in which
// order the lanes do. Every event stands in one lane.

import type { Article } from "#model/article.ts";
import type { Kind, NewsEvent } from "#model/event.ts";
import { countryName } from "./country.ts";
import { shorten } from "./shorten.ts";
import type { Sort } from "./sorts.ts";
import { placeLine } from "./where.ts";

/** Letters, figures and hyphens: part of a class name. */
export type LaneId = string;

export interface Lane {
  readonly id: LaneId;
  readonly name: string;
}

export interface Lanes {
  /** Those that hold something, from the top. */
  readonly all: readonly Lane[];
  /** The lane of each of the events given. */
  readonly of: (event: NewsEvent) => LaneId;
}

/** A lane's name stands in a narrow column: of a headline the first words. */
const longestName = 48;

/** More would each be a line in a long scroll: what is left over shares one. */
const mostLanes = 12;

export function toLanes(
  events: readonly NewsEvent[],
  sort: Sort,
  articles: readonly Article[],
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
    case "article":
      return byCount(events, ({ article }) => article, {
        others: "Other articles",
        none: "",
        nameOf: (id) =>
          shorten(articles.find((each) => each.id === id)?.headline ?? id, longestName),
      });
  }
}

/** In the order of the chart, top to bottom. */
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

/** What did not take place stands with the refusals; what is agreed to come is a meeting to come. */
export function laneOf({ kind, status }: Pick<NewsEvent, "kind" | "status">): KindLane {
  if (status === "cancelled" || status === "declined") return "refusals";
  if (kind === "AGREE" && status === "planned") return "meetings";
  return laneOfKind[kind];
}

function byKind(events: readonly NewsEvent[]): Lanes {
  const used = new Set(events.map(laneOf));
  return { all: kindLanes.filter(({ id }) => used.has(id)), of: laneOf };
}

function countryOf({ place }: NewsEvent): string | null {
  return place?.country ? countryName(place.country) : null;
}

/** A house in a town stands with the town, where that is a place of its own too. */
function toPlaceName(events: readonly NewsEvent[]): (event: NewsEvent) => string | null {
  const known = new Set(events.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  return ({ place }) => {
    if (!place) return null;
    const { name, country } = place;
    const town = name.slice(name.lastIndexOf(", ") + 2);
    const isTown = town !== name && town !== (country && countryName(country));
    const lies = isTown && known.has(placeKey({ name: town, country }));
    return placeLine(lies ? { name: town, country } : place);
  };
}

function placeKey({ name, country }: { readonly name: string; readonly country: string | null }) {
  return `${name}|${country}`;
}

interface Words {
  /** Of the lane for what is left over. */
  readonly others: string;
  /** Of the lane for what has no key. */
  readonly none: string;
  /** Where the key itself is no name. */
  readonly nameOf?: (key: string) => string;
}

/** The fullest lane first; equally full ones in the order of happening; what has no key comes last. */
function byCount(
  events: readonly NewsEvent[],
  keyOf: (event: NewsEvent) => string | null,
  { others, none, nameOf = (key) => key }: Words,
): Lanes {
  const counts = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  const own = keys.length > mostLanes ? keys.slice(0, mostLanes - 1) : keys;
  const ids = new Map(own.map((key, i) => [key, `lane-${i}`]));
  const of = (event: NewsEvent) => {
    const key = keyOf(event);
    return key === null ? "lane-none" : (ids.get(key) ?? "lane-others");
  };
  const used = new Set(events.map(of));
  const all = [
    ...own.map((key, i) => ({ id: `lane-${i}`, name: nameOf(key) })),
    { id: "lane-others", name: others },
    { id: "lane-none", name: none },
  ];
  return { all: all.filter(({ id }) => used.has(id)), of };
}

// The address of a view, both ways, all below the base:
// `article/<id>/?q=talks…`, `event/<slug>/?a=<article>&q=talks&who=bo-holm.dk&who=PE&since=2023-06-01&with=<slug>&lanes=place&
// order=told&articles=oldest&others=hidden&from=2023-06-01&to=2023-06-19T08&p=10`.
//
// Reading is lenient: what is broken gives the default. Defaults are not written and the order is
// fixed, so that equal views have equal addresses. What is not ours is kept, and comes last.

import { type DayRange, type Facet, facets, type Filter } from "#find/filter.ts";
import { parseDay } from "#model/day.ts";
import { parseInstant, printInstant } from "./instant.ts";
import {
  articleOrders,
  faces,
  orders,
  otherEvents as offered,
  type Period,
  start,
  type View,
  type ViewChange,
} from "./view.ts";

const keys: ReadonlySet<string> = new Set([
  "a",
  "in",
  "q",
  ...facets,
  "since",
  "until",
  "with",
  "lanes",
  "order",
  "articles",
  "others",
  "from",
  "to",
  "p",
]);

/** `base` begins and ends with a slash. */
export function viewToUrl(step: ViewChange, base: string): string {
  const view = { ...start, ...step };
  const { event, article, filter, lanes, order, articleOrder, otherEvents, window } = view;
  const { paragraph, others } = view;
  const query = new URLSearchParams();
  if (event !== null && article !== null) query.set("a", article);
  if (view.query !== "") query.set("q", view.query);
  for (const facet of facets) for (const key of keysOf(filter, facet)) query.append(facet, key);
  if (filter.days?.since) query.set("since", filter.days.since);
  if (filter.days?.until) query.set("until", filter.days.until);
  if (view.beside !== null) query.set("with", view.beside);
  if (lanes !== start.lanes) query.set("lanes", lanes);
  if (order !== start.order) query.set("order", order);
  if (articleOrder !== start.articleOrder) query.set("articles", articleOrder);
  if (otherEvents !== start.otherEvents) query.set("others", otherEvents);
  if (window) query.set("from", printInstant(window.start));
  if (window) query.set("to", printInstant(window.end));
  if (paragraph !== null) query.set("p", String(paragraph));
  // A colon and an at sign may stand in a query as they are.
  const written = String(query).replaceAll("%3A", ":").replaceAll("%40", "@");
  const search = [written, others].filter(Boolean).join("&");
  return base + pathOf(view) + (search && `?${search}`);
}

function pathOf({ event, article }: View): string {
  if (event !== null) return `event/${encodeURIComponent(event)}/`;
  return article === null ? "" : `article/${encodeURIComponent(article)}/`;
}

/** `path` and `search` as `location` gives them, percent-encoded. */
export function urlToView(path: string, search: string, base: string): View {
  const below = path.startsWith(base) ? path.slice(base.length) : "";
  const match = /^(event|article)\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(below);
  const name = match?.[2] === undefined ? null : decode(match[2]);
  const query = new URLSearchParams(search);
  const others = [...query].filter(([key]) => !keys.has(key));
  const paragraph = query.get("p") ?? "";
  return {
    event: match?.[1] === "event" ? name : null,
    // `in` is how it was written before, and may have stood several times.
    article: (match?.[1] === "article" ? name : (query.get("a") ?? query.get("in"))) || null,
    filter: { values: toValues(query), days: toDays(query.get("since"), query.get("until")) },
    query: query.get("q") ?? "",
    beside: query.get("with") || null,
    lanes: oneOf(faces, query.get("lanes")) ?? start.lanes,
    order: oneOf(orders, query.get("order")) ?? start.order,
    articleOrder: oneOf(articleOrders, query.get("articles")) ?? start.articleOrder,
    otherEvents: oneOf(offered, query.get("others")) ?? start.otherEvents,
    window: toPeriod(parseInstant(query.get("from")), parseInstant(query.get("to"))),
    paragraph: /^[1-9]\d{0,5}$/.test(paragraph) ? Number(paragraph) : null,
    others: String(new URLSearchParams(others)),
  };
}

/** Sorted, none twice: as `toValues` reads them. */
function keysOf({ values }: Filter, facet: Facet): readonly string[] {
  return [...new Set(values[facet])].filter(Boolean).toSorted();
}

function toValues(query: URLSearchParams): Filter["values"] {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const chosen = [...new Set(query.getAll(facet))].filter(Boolean).toSorted();
    if (chosen.length > 0) values[facet] = chosen;
  }
  return values;
}

function toDays(since: string | null, until: string | null): DayRange | null {
  const day = (text: string | null) => (text && parseDay(text) !== null ? text : null);
  const days = { since: day(since), until: day(until) };
  return days.since === null && days.until === null ? null : days;
}

function oneOf<T extends string>(all: readonly T[], text: string | null): T | null {
  return all.find((one) => one === text) ?? null;
}

function toPeriod(from: number | null, to: number | null): Period | null {
  return from !== null && to !== null && from < to ? { start: from, end: to } : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

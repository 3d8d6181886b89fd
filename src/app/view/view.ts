// What the reader looks at. It equals the address; there is no other state.

import type { NewsEvent } from "#model/event.ts";
import { type Filter, isFiltered, noFilter } from "#find/filter.ts";
import { type Sort, sorts } from "#format/sorts.ts";

/** The list as things happened, or as the article tells them. */
export const orders = ["happened", "told"] as const;
export type Order = (typeof orders)[number];

/** The list of articles, where there are several. */
export const articleOrders = ["newest", "oldest"] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** What only other articles tell, where the page is about one. */
export const otherEvents = ["quiet", "hidden"] as const;
export type OtherEvents = (typeof otherEvents)[number];

/** How the chart is drawn: in lanes, as the article tells it, or on a map. */
export const faces = [...sorts, "told", "map"] as const;
export type Face = Sort | "told" | "map";

/** The lanes of a chart that is drawn in lanes, and of the one on paper. */
export function sortOf(face: Face): Sort {
  return face === "told" || face === "map" ? "kind" : face;
}

/** Milliseconds of UTC since 1970, whole minutes: from the first instant to the first one after. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export interface View {
  /** The slug of the selected event, known or not. */
  readonly event: string | null;
  /** The id of the article that text, chart and list are about; null is all of them. */
  readonly article: string | null;
  /** What the list, the chart and the article's marks are narrowed to. */
  readonly filter: Filter;
  /** What is searched for; empty for nothing. */
  readonly query: string;
  /** The slug of a second event, to measure how far the selected one is from it. */
  readonly beside: string | null;
  readonly lanes: Face;
  /** Of the list. */
  readonly order: Order;
  readonly articleOrder: ArticleOrder;
  readonly otherEvents: OtherEvents;
  /** What the chart shows; null is everything, and for an event that stands in a bin what opens it. */
  readonly window: Period | null;
  /** The number of the paragraph at the top of the article's half; null is its beginning. */
  readonly paragraph: number | null;
  /** Of the address, what is not ours: kept as it came, as a query without its question mark. */
  readonly others: string;
}

/** What changes of a view, or all of it that is not as at the start. */
export type ViewChange = Partial<View>;

/** Leads to the start page; what is not ours stays. */
export const home = {
  event: null,
  article: null,
  filter: noFilter,
  query: "",
  beside: null,
  lanes: "kind",
  order: "happened",
  articleOrder: "newest",
  otherEvents: "quiet",
  window: null,
  paragraph: null,
} as const satisfies ViewChange;

export const start: View = { ...home, others: "" };

/** Whether it asks for some of the events only. */
export function isNarrowed({ filter, query }: Pick<View, "filter" | "query">): boolean {
  return query !== "" || isFiltered(filter);
}

/** Leads to all events again. */
export const everything = { filter: noFilter, query: "" } as const satisfies ViewChange;

/** Leads to an event: its words decide where in the article one is. */
export function viewOf({ slug }: Pick<NewsEvent, "slug">) {
  return { event: slug, paragraph: null } satisfies ViewChange;
}

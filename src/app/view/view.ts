// What the reader looks at. It equals the address; there is no other state.

import type { NewsEvent } from "#model/event.ts";
import type { Sort } from "#format/sorts.ts";

/** The list as things happened, or as the article tells them. */
export const orders = ["happened", "told"] as const;
export type Order = (typeof orders)[number];

/** Milliseconds of UTC since 1970, whole minutes: from the first instant to the first one after. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export interface View {
  /** The slug of the selected event, known or not. */
  readonly event: string | null;
  /** The id of the article to show where no event decides it; null is the first one. */
  readonly article: string | null;
  /** The lanes of the chart. */
  readonly lanes: Sort;
  /** Of the list. */
  readonly order: Order;
  /** What the chart shows; null is everything, and for an event that stands in a bin what opens it. */
  readonly window: Period | null;
  /** The number of the paragraph at the top of the article's half; null is its beginning. */
  readonly paragraph: number | null;
  /** Of the address, what is not ours: kept as it came, as a query without its question mark. */
  readonly others: string;
}

/** What changes of a view, or all of it that is not as at the start. */
export type Step = Partial<View>;

/** Leads to the start page; what is not ours stays. */
export const home = {
  event: null,
  article: null,
  lanes: "kind",
  order: "happened",
  window: null,
  paragraph: null,
} as const satisfies Step;

export const start: View = { ...home, others: "" };

/** Leads to an event: its words decide where in the article one is. */
export function viewOf({ slug }: Pick<NewsEvent, "slug">) {
  return { event: slug, article: null, paragraph: null } satisfies Step;
}

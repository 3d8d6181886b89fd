// What follows from the corpus and the view. Nothing of it is stored.

import { type Article, newestDay } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventAt } from "#model/tellings.ts";
import type { Found } from "../find/finder.ts";
import { inScope, scopeOf } from "./scope.ts";
import { type Face, type Order, type ViewChange, start } from "./view.ts";

export interface Shown {
  readonly corpus: Corpus;
  readonly articles: readonly Article[];
  /** Those that the view is about, in order of happening. */
  readonly events: readonly NewsEvent[];
  /** The only article, or of several the one that the view is about; null is all. */
  readonly article: Article | null;
  /** Its day of publication, of all that of the newest, where it tells something of what is drawn. */
  readonly published: string | null;
  /** Those that the view is narrowed to; `events` itself if it is not. */
  readonly found: readonly NewsEvent[];
  /** The events of the open article. */
  readonly own: readonly NewsEvent[];
  /** What the chart and the article mark: those found, and the selected one. */
  readonly drawn: readonly NewsEvent[];
  /** Those of them that are the open article's. */
  readonly ownDrawn: readonly NewsEvent[];
  /** What was asked, and what else could be; null asks for nothing. */
  readonly asked: Found | null;
  /** The selected one. */
  readonly event: NewsEvent | null;
  /** A slug that no event has. */
  readonly unknown: string | null;
  readonly lanes: Face;
  readonly order: Order;
}

const none: readonly NewsEvent[] = [];

/** Of the view it takes what is not about where in time and in the article the reader is. */
export function show(corpus: Corpus, step: ViewChange, asked: Found | null = null): Shown {
  const { articles } = corpus;
  const view = { ...start, ...step };
  const scope = scopeOf(corpus, view);
  const article = (articles.length > 1 ? scope : articles[0]) ?? null;
  const { events } = inScope(corpus, scope);
  const event = eventAt(events, view.event);
  const found = asked ? Array.from(asked.found).flatMap((i) => events[i] ?? []) : events;
  const shown = new Set(asked ? [...found, ...(event ? [event] : [])] : []);
  const drawn =
    shown.size === found.length || !asked ? found : events.filter((each) => shown.has(each));
  const ownDrawn = article ? drawn : none;
  const published = article ? article.published : newestDay(articles);
  return {
    corpus,
    articles,
    events,
    found,
    article,
    published: drawn.length > 0 ? published : null,
    own: article ? events : none,
    drawn,
    ownDrawn,
    asked,
    event,
    unknown: event ? null : view.event,
    // One article is one lane, and only one tells in one order.
    lanes: view.lanes === (article ? "article" : "told") ? "kind" : view.lanes,
    order: view.order,
  };
}

/** Whether there is anything to draw. The map is there whatever is found: it leads on to the rest. */
export function hasChart({ lanes, drawn }: Pick<Shown, "lanes" | "drawn">): boolean {
  return lanes === "map" || drawn.some((event) => event.when !== null);
}

/** Leads to an article, or to all, without a selected event. */
export function viewOfArticle(articles: readonly Article[], article: Article | null) {
  return {
    event: null,
    article: articles.length > 1 ? (article?.id ?? null) : null,
    paragraph: null,
  } satisfies ViewChange;
}

/** Those that have a date, and those that have none. */
export function byDate(events: readonly NewsEvent[]): readonly [NewsEvent[], NewsEvent[]] {
  return [events.filter(({ when }) => when), events.filter(({ when }) => !when)];
}

/** As the articles tell them, one after the other: by the first words of each. */
export function asTold(events: readonly NewsEvent[], articles: readonly Article[]) {
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const placed = events.map((event) => ({
    event,
    article: order.get(event.article) ?? 0,
    start: Math.min(...event.passages.map(({ start: first }) => first)),
  }));
  return placed
    .toSorted((a, b) => a.article - b.article || a.start - b.start)
    .map(({ event }) => event);
}

/** The events before and after in order of happening. */
export function neighbours(
  events: readonly NewsEvent[],
  event: NewsEvent,
): { readonly previous: NewsEvent | null; readonly next: NewsEvent | null } {
  const i = events.indexOf(event);
  return { previous: events[i - 1] ?? null, next: (i < 0 ? null : events[i + 1]) ?? null };
}

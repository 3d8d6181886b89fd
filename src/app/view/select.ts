// What follows from the corpus and the view. Nothing of it is stored.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Found } from "../find/finder.ts";
import { type Face, type Order, type ViewChange, start } from "./view.ts";

export interface Shown {
  readonly corpus: Corpus;
  readonly articles: readonly Article[];
  /** In order of happening. Those of articles that are not open carry no number. */
  readonly events: readonly NewsEvent[];
  /** Those that tell something of what was found; all where nothing was asked, or found. */
  readonly told: readonly Article[];
  /** The open article: the selected event's, else of those told the one asked for, else the first. */
  readonly article: Article | null;
  /** Its day of publication, where it tells something of what is drawn. */
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

/** Of the view it takes what is not about where in time and in the article the reader is. */
export function show(corpus: Corpus, step: ViewChange, asked: Found | null = null): Shown {
  const { articles } = corpus;
  const view = { ...start, ...step };
  const selected = corpus.events.find(({ slug }) => slug === view.event);
  const told = asked?.told ?? articles;
  const article =
    articles.find(({ id }) => id === selected?.article) ??
    told.find(({ id }) => id === view.article) ??
    told[0] ??
    null;
  const { events, own } = article ? numbered(corpus, article) : { events: corpus.events, own: [] };
  const found = asked ? Array.from(asked.found).flatMap((i) => events[i] ?? []) : events;
  const event = events.find(({ id: each }) => each === selected?.id) ?? null;
  const shown = new Set(asked ? [...found, ...(event ? [event] : [])] : []);
  const drawn =
    shown.size === found.length || !asked ? found : events.filter((each) => shown.has(each));
  const ownDrawn = asked ? drawn.filter((each) => each.article === article?.id) : own;
  return {
    corpus,
    articles,
    events,
    found,
    told,
    article,
    published: ownDrawn.length > 0 ? (article?.published ?? null) : null,
    own,
    drawn,
    ownDrawn,
    asked,
    event,
    unknown: selected ? null : view.event,
    // One article is one lane, and is not offered.
    lanes: view.lanes === "article" && articles.length < 2 ? "kind" : view.lanes,
    order: view.order,
  };
}

type Numbered = Pick<Shown, "events" | "own">;

/** While an article is open its events stay the same values, so that nothing is drawn anew. */
let last: (Numbered & { readonly corpus: Corpus; readonly open: Article }) | null = null;

/** A number is a place in the time of one article: two events with the same one would mislead. */
function numbered(corpus: Corpus, open: Article): Numbered {
  if (last?.corpus === corpus && last.open === open) return last;
  const { articles, events } = corpus;
  const own = events.filter((event) => event.article === open.id);
  const all = events.map((event) =>
    event.article === open.id ? event : { ...event, number: null },
  );
  last = { corpus, open, events: articles.length < 2 ? events : all, own };
  return last;
}

/** Whether there is anything to draw. The map is there whatever is found: it leads on to the rest. */
export function hasChart({ lanes, drawn }: Pick<Shown, "lanes" | "drawn">): boolean {
  return lanes === "map" || drawn.some((event) => event.when !== null);
}

/** Leads to an article, without a selected event. */
export function viewOfArticle(articles: readonly Article[], article: Article | null) {
  return {
    event: null,
    article: article && article !== articles[0] ? article.id : null,
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

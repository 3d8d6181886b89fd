// What follows from the corpus and the view. Nothing of it is stored.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { documentTitle } from "#format/title.ts";
import type { View } from "./view.ts";

export interface Shown {
  /** The open article: the selected event's, else the one asked for, else the first. */
  readonly article: Article | null;
  readonly event: NewsEvent | null;
  /** A slug that no event has. */
  readonly unknown: string | null;
}

export function show({ articles, events }: Corpus, view: View): Shown {
  const event = events.find(({ slug }) => slug === view.event) ?? null;
  const id = event?.article ?? view.article;
  return {
    article: articles.find((article) => article.id === id) ?? articles[0] ?? null,
    event,
    unknown: event === null ? view.event : null,
  };
}

/** The view without its event: the same article stays open. */
export function closed({ articles }: Corpus, { article }: Shown): View {
  return { event: null, article: article && article !== articles[0] ? article.id : null };
}

export function eventsOf(corpus: Corpus, article: Article | null): readonly NewsEvent[] {
  return corpus.events.filter((event) => event.article === article?.id);
}

/** Numbers are places in the open article's time: events of other articles show none. */
export function numberIn(article: Article | null, event: NewsEvent): number | null {
  return event.article === article?.id ? event.number : null;
}

/** The events before and after in the order of the list. */
export function neighbours(
  events: readonly NewsEvent[],
  event: NewsEvent,
): { readonly previous: NewsEvent | null; readonly next: NewsEvent | null } {
  const i = events.indexOf(event);
  return { previous: events[i - 1] ?? null, next: (i < 0 ? null : events[i + 1]) ?? null };
}

/** The tab's title: the event's, else the article's. */
export function titleOf({ article, event, unknown }: Shown): string {
  if (unknown !== null) return documentTitle("No event has this address");
  return documentTitle(event?.title ?? article?.headline ?? null);
}

// What one article tells of an event that several may tell.

import type { Corpus } from "./corpus.ts";
import type { NewsEvent, Telling, When } from "./event.ts";
import { onceFor } from "./onceFor.ts";

/** An event has the addresses of all its tellings; null where no event has this one. */
export function eventAt(events: readonly NewsEvent[], slug: string | null): NewsEvent | null {
  return slug === null ? null : (bySlug(events).get(slug) ?? null);
}

const bySlug = onceFor((events: readonly NewsEvent[]) => {
  const found = new Map<string, NewsEvent>();
  for (const event of events)
    for (const { slug } of [event, ...(event.tellings ?? [])])
      if (!found.has(slug)) found.set(slug, event);
  return found;
});

/** What each article tells of it, the one published first first. */
export function tellingsOf(event: NewsEvent): readonly Telling[] {
  return event.tellings ?? [event];
}

/** The ids of the articles that tell it, the one published first first. */
export function tellersOf(event: NewsEvent): readonly string[] {
  return tellingsOf(event).map(({ article }) => article);
}

/** What the article tells of it; null where it does not. */
export function tellingIn(event: NewsEvent, article: string): Telling | null {
  if (event.tellings === null) return event.article === article ? event : null;
  return event.tellings.find((telling) => telling.article === article) ?? null;
}

/** The event that a telling is part of; null where there is none with this id. */
export function eventOf({ events }: Pick<Corpus, "events">, telling: string): NewsEvent | null {
  return events.find((event) => tellingsOf(event).some(({ id }) => id === telling)) ?? null;
}

/** The events that an article tells, as it tells them, with the id, address, number and relations that they have among all. */
export function eventsIn(
  { events }: Pick<Corpus, "events">,
  article: string,
): readonly NewsEvent[] {
  return (byArticle(events).get(article) ?? []).flatMap((event) => {
    const telling = tellingIn(event, article);
    const { id, slug, number, relations, tellings, differs } = event;
    return telling ? [{ ...telling, id, slug, number, relations, tellings, differs }] : [];
  });
}

const byArticle = onceFor((events: readonly NewsEvent[]) => {
  const made = new Map<string, NewsEvent[]>();
  for (const event of events)
    for (const article of tellersOf(event)) {
      const own = made.get(article) ?? [];
      own.push(event);
      made.set(article, own);
    }
  return made;
});

/**
 * The dates that articles differ on, a group for each value; none where they agree, and none for an event as one
 * article tells it.
 */
export function forkedDates({
  when,
  tellings,
  differs,
}: Pick<NewsEvent, "when" | "tellings" | "differs">): readonly (readonly When[])[] {
  // As one article tells it, it has that article's date; together they have all days that one of them gives.
  if (!tellings || tellings.some((telling) => telling.when?.edtf === when?.edtf)) return [];
  const groups = differs.find(({ of }) => of === "when")?.groups ?? [];
  return groups.map((group) => group.flatMap((at) => tellings[at]?.when ?? []));
}

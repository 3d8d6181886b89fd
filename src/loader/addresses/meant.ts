// Finds the current events of a published address: by id, else by words.
//
// An id stays the same as long as the event's trigger and primary passage do. If it is gone, the
// register's quotation is searched in the article, and events with these words count.

import type { Article } from "#model/article.ts";
import type { ToldEvent } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";
import { findWords } from "../corrections/words.ts";
import { nearestWords } from "../nearest.ts";
import type { Address } from "./register.ts";

/** Ids of events by slug, without slugs that have none. */
export type Meant = ReadonlyMap<string, readonly string[]>;

/** `events` are the article's events. */
export function toMeant(
  addresses: readonly Address[],
  article: Article,
  events: readonly ToldEvent[],
): Meant {
  const ids = new Set(events.map(({ id }) => id));
  const known = addresses.filter(({ event }) => ids.has(event));
  const claimed = new Set(known.map(({ event }) => event));
  const free = events.filter(({ id }) => !claimed.has(id));
  const taken = events.filter(({ id }) => claimed.has(id));
  const meant = new Map<string, readonly string[]>();
  for (const address of addresses) {
    const found = ids.has(address.event)
      ? [address.event]
      : byWords(address, article, free, taken).map(({ id }) => id);
    if (found.length > 0) meant.set(address.slug, found);
  }
  return meant;
}

/** `free` events match no address by id. `taken` events do, but may have been merged with another. */
function byWords(
  { quote, trigger, title, article: home, leads, withdrawn }: Address,
  article: Article,
  free: readonly ToldEvent[],
  taken: readonly ToldEvent[],
): readonly ToldEvent[] {
  // These were settled by an earlier `publish`.
  if (leads.length > 0 || withdrawn !== null) return [];
  const span = find(article.text, quote, home === article.id);
  if (span === null) return [];
  const resting = free.filter((event) => rests(event, span));
  const told = free.filter(({ passages: [primary] }) => isMostly(primary, span));
  const named =
    single(mostShared(resting, trigger, (event) => event.trigger.text)) ??
    single(mostShared(told, title, (event) => event.title));
  if (named) return [named];
  if (told.length > 0) return told;
  const swallowed = taken.filter(({ passages }) => passages.some((one) => isMostly(one, span)));
  return swallowed.length === 1 ? swallowed : [];
}

/** Those whose words share most with the published ones, if any is shared. */
function mostShared(
  events: readonly ToldEvent[],
  published: string,
  wordsOf: (event: ToldEvent) => string,
): readonly ToldEvent[] {
  const known = wordSet(published);
  const shared = events.map(
    (event) => [...wordSet(wordsOf(event))].filter((word) => known.has(word)).length,
  );
  const most = Math.max(...shared, 1);
  return events.filter((_, at) => shared[at] === most);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
}

function single(events: readonly ToldEvent[]): ToldEvent | null {
  const [first, second] = events;
  return second ? null : (first ?? null);
}

function rests({ passages }: ToldEvent, span: Span): boolean {
  return passages.some((passage) => overlaps(passage, span));
}

/** Whether two spans share more than half of the shorter one. */
function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** Where the words are now; in the address's own article, similar words count too. */
function find(text: string, quote: string, own: boolean): Span | null {
  const at = text.indexOf(quote);
  if (at >= 0) return { start: at, end: at + quote.length };
  if (!own) return null;
  const [typed] = findWords(text, { words: quote, prefix: null, suffix: null });
  return typed ?? nearestWords(text, quote);
}

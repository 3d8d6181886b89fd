// What the walks expect on the page comes from the seeds, through the loader: no spec knows the
// shipped article, and an event that the build lost would be missed.

import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { parse } from "../loader/parse.ts";

const { corpus } = await loadSeeds(readSeeds("seeds").seeds, parse);

export const events: readonly NewsEvent[] = corpus.events;

export const article: Article = first(corpus.articles, "an article");

/** An event that fits, from the middle of the order so that it has neighbours on both sides. */
export function some(fits: (event: NewsEvent) => boolean, what: string): NewsEvent {
  const middle = Math.floor(events.length / 2);
  return first([...events.slice(middle), ...events.slice(0, middle)].filter(fits), what);
}

export function at(index: number): NewsEvent {
  return first(events.slice(index), `an event at ${index}`);
}

function first<T>(list: readonly T[], what: string): T {
  const [one] = list;
  if (one === undefined) throw new Error(`The seeds must hold ${what}; the browser tests need it.`);
  return one;
}

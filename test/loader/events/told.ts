// What the loader makes of an invented article.

import { readArticle } from "#loader/article/readArticle.ts";
import { arrange } from "#loader/events/arrange.ts";
import { type Reading, read } from "#loader/read.ts";
import type { PlacedEvent } from "#model/event.ts";
import { type FactName, facts } from "../cases/facts.ts";
import { parse } from "../parse.ts";

export type Column = FactName;

const sidecar = { publisher: null, url: null, rights: null };

/** A Monday. */
export const publishedDay = "2024-05-06";

/** Paragraphs under a plain headline and a lede without news. */
export function story(...paragraphs: readonly string[]): string {
  return ["News of the day", "It rained.", ...paragraphs].join("\n\n");
}

export async function readText(
  text: string,
  published: string | null = publishedDay,
): Promise<Reading> {
  const publishedFrom = published === null ? null : "sidecar";
  const article = readArticle("test", text, { ...sidecar, published, publishedFrom });
  return read(article, await parse(article));
}

/** Reads paragraphs under a headline and a lede without news. */
export function readStory(...paragraphs: readonly string[]): Promise<Reading> {
  return readText(story(...paragraphs));
}

/** The events of an article in order of happening; of a `story`, where `body` is one paragraph. */
export async function eventsOf(
  body: string,
  published: string | null = publishedDay,
): Promise<readonly PlacedEvent[]> {
  const { events } = await readText(body.includes("\n") ? body : story(body), published);
  return arrange(events, new Set());
}

/** Each event as its columns joined by " | ". */
export async function told(
  body: string,
  shown: readonly Column[],
  published: string | null = publishedDay,
): Promise<readonly string[]> {
  const events = await eventsOf(body, published);
  return events.map((event) => shown.map((column) => facts[column].of(event)).join(" | "));
}

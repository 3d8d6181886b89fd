// Accessible names of an event: one line, the same everywhere for screen readers.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { capital } from "./number.ts";
import { titleWithStatus } from "./status.ts";
import { spokenDate } from "./when.ts";
import { toldByWords } from "./toldBy.ts";
import { toldAt } from "./where.ts";

type Named = Pick<NewsEvent, "number" | "title" | "status" | "certainty" | "when">;

/** "Event 10, The visit is called off, cancelled". */
export function eventName(event: Named): string {
  const place = event.when ? (event.number ?? "") : "without a date";
  return `${`Event ${place}`.trim()}, ${titleWithStatus(event)}`;
}

/** With its date: "Event 10, The visit is called off, cancelled. Some day in March 2021." */
export function eventLine(event: Named): string {
  return `${eventName(event)}. ${spokenDate(event.when)}.`;
}

/**
 * In the order of a list row: "10. Some day in March 2021: The visit is called off, cancelled.
 * Paragraph 14." Undated events have a heading that says so. Of several `articles` it says who tells it, and the
 * paragraph of `article` only where the list is about that one.
 */
export function rowName(
  article: Pick<Article, "paragraphs">,
  event: NewsEvent,
  articles: readonly Article[],
  isAlone: boolean,
): string {
  const number = event.number === null ? "" : `${event.number}. `;
  const date = event.when ? `${spokenDate(event.when)}: ` : "";
  const where = isAlone ? [capital(toldAt(article, event.passages))] : [];
  const who = articles.length > 1 ? [capital(toldByWords(event, articles))] : [];
  return `${number}${date}${titleWithStatus(event)}. ${[...where, ...who].join(". ")}.`;
}

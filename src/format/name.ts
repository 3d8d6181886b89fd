// An event in one line, in the same words wherever those who hear the page meet it.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { capital } from "./number.ts";
import { statusWord } from "./status.ts";
import { spokenDate } from "./when.ts";
import { toldAt } from "./where.ts";

type Named = Pick<NewsEvent, "number" | "title" | "status" | "certainty" | "when">;

/** "The visit is called off, cancelled"; what took place needs no word for it. */
export function titleWithStatus(event: Pick<Named, "title" | "status" | "certainty">): string {
  const word = statusWord(event);
  return word ? `${event.title}, ${word}` : event.title;
}

/** "Event 10, The visit is called off, cancelled". */
export function eventName(event: Named): string {
  const place = event.when ? (event.number ?? "") : "without a date";
  return `${`Event ${place}`.trim()}, ${titleWithStatus(event)}`;
}

/** With its days: "Event 10, The visit is called off, cancelled. Some day in March 2021." */
export function eventLine(event: Named): string {
  return `${eventName(event)}. ${spokenDate(event.when)}.`;
}

/**
 * In the order of a row of the list: "10. Some day in March 2021: The visit is called off,
 * cancelled. Paragraph 14." Those without a date stand under a heading that says so. `source` is the
 * article's name where it is not the one beside the list: "Paragraph 14, Lima Post."
 */
export function rowName(
  article: Pick<Article, "paragraphs">,
  event: Named & Pick<NewsEvent, "passages">,
  source: string | null = null,
): string {
  const number = event.number === null ? "" : `${event.number}. `;
  const date = event.when ? `${spokenDate(event.when)}: ` : "";
  const told = capital(toldAt(article, event.passages));
  const where = source === null ? told : `${told}, ${source}`;
  return `${number}${date}${titleWithStatus(event)}. ${where}.`;
}

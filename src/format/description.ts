// Descriptions of an event for search engines and shared links.

import type { NewsEvent } from "#model/event.ts";
import { statusPhrase } from "./outcome.ts";
import { spokenDate } from "./when.ts";

/** "Some day in March 2021. Held: it took place. “They met in March.”", at most 200 units or so. */
export function eventDescription(event: NewsEvent): string {
  const [passage] = event.passages;
  const quote = shorten(passage.exact.trim().replace(/\s+/g, " "), 160);
  return `${spokenDate(event.when)}. ${statusPhrase(event)}. “${quote}”`;
}

/** If longer than `limit` UTF-16 units, cut at a word, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > limit / 2 ? space : limit).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

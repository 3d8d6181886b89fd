// Titles and descriptions for tabs, bookmarks and shared links.

import type { NewsEvent } from "#model/event.ts";
import { statusPhrase } from "./status.ts";
import { spokenDate } from "./when.ts";

/** "They meet in Port Louis · Dateline"; null gives "Dateline". */
export function documentTitle(title: string | null): string {
  return title ? `${isolated(title)} · Dateline` : "Dateline";
}

/** Right-to-left letters and bidirectional control characters. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates the direction of a text (U+2068, U+2069) for places without markup. */
export function isolated(text: string): string {
  if (!turning.test(text)) return text;
  let open = 0;
  // An unmatched end would close our isolate, and an unclosed start would take its end.
  const paired = text.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign === "\u2069" && open === 0) return "";
    open += sign === "\u2069" ? -1 : 1;
    return sign;
  });
  return `\u2068${paired}${"\u2069".repeat(open + 1)}`;
}

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

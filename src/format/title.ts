// What stands in a tab, a bookmark and a shared link.

import type { NewsEvent } from "#model/event.ts";
import { statusPhrase } from "./status.ts";
import { spokenDate } from "./when.ts";

/** "They meet in Port Louis · Dateline"; the article's headline where no event is selected. */
export function documentTitle(title: string | null): string {
  return title ? `${isolated(title)} · Dateline` : "Dateline";
}

/** Letters of scripts from right to left, and signs that turn what follows them. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What may run another way keeps it to itself, where there is no markup but these signs. */
export function isolated(text: string): string {
  if (!turning.test(text)) return text;
  let open = 0;
  // One that ends nothing would end ours, and one without an end would take ours.
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

/** Cut at a word, with an ellipsis, where it is longer than `limit` units. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > limit / 2 ? space : limit).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

// Which of many events is named where only one can be.

import type { NewsEvent } from "./event.ts";

const most = 99;

/** The more articles tell it, then in the more places, the weightier it is. */
export function weightOf(event: NewsEvent): number {
  return (event.tellings?.length ?? 1) * (most + 1) + Math.min(event.passages.length, most);
}

// Descriptions of an event for search engines and shared links.

import type { NewsEvent } from "#model/event.ts";
import { hard, holdNames } from "./holdNames.ts";
import { dateLine, statusLine } from "./oneLine.ts";
import { shorten } from "./shorten.ts";

/** "Some day in March 2021. Held: it took place. “They met in March.”", at most 200 units or so. */
export function eventDescription(event: NewsEvent): string {
  const [passage] = event.passages;
  const quote = shorten(holdNames(passage.exact), 160, " …").replaceAll(hard, " ");
  return `${dateLine(event)}. ${statusLine(event)}. “${quote}”`;
}

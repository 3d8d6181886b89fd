// How much room the numbers of events take, as an attribute that style sheets read: those of many articles have
// four digits, also where one article is shown.

import type { NewsEvent } from "#model/event.ts";

/** undefined for two digits, "wide" for three, "wider" for more */
export function roomForNumbers(
  events: readonly Pick<NewsEvent, "number">[],
): "wide" | "wider" | undefined {
  const greatest = events.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  if (greatest > 999) return "wider";
  return greatest > 99 ? "wide" : undefined;
}

// Which events an unknown address may have meant.

import { distance } from "fastest-levenshtein";
import type { NewsEvent } from "#model/event.ts";

/** The events whose slugs need the fewest letters changed, nearest first. */
export function nearest(
  slug: string,
  events: readonly NewsEvent[],
  howMany: number,
): readonly NewsEvent[] {
  return events
    .map((event) => ({ event, cost: distance(slug, event.slug) }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, howMany)
    .map(({ event }) => event);
}

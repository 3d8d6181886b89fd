// Which events an unknown address may have meant.

import type { NewsEvent } from "#model/event.ts";

/** The events whose slugs need the fewest letters changed, nearest first. */
export function nearest(
  slug: string,
  events: readonly NewsEvent[],
  howMany: number,
): readonly NewsEvent[] {
  return events
    .map((event) => ({ event, cost: edits(slug, event.slug) }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, howMany)
    .map(({ event }) => event);
}

/** Levenshtein's distance: letters to add, drop or change; by rows, after Wagner and Fischer. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

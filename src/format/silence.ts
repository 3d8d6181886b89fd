// The longest time in which, as far as dates are given, nothing happened.

import { parseDay, printDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";

export interface Silence {
  /** The first event after it. */
  readonly before: NewsEvent;
  /** First and last day of it, `2023-03-01`. */
  readonly first: string;
  readonly last: string;
}

/** Shorter ones are not worth a word, days. */
const shortest = 14;

/**
 * The longest stretch of days that no event may lie in, between two events; null if there is none of
 * two weeks. Events whose first or last day is not given are left aside: they say nothing of it.
 */
export function longestSilence(events: readonly NewsEvent[]): Silence | null {
  const bounded = events
    .flatMap((event) => {
      const from = parseDay(event.when?.earliest ?? "");
      const to = parseDay(event.when?.latest ?? "");
      return from === null || to === null ? [] : [{ event, from, to }];
    })
    .toSorted((a, b) => a.from - b.from);
  let longest: Silence | null = null;
  let length = shortest - 1;
  let reached = bounded[0]?.to ?? 0;
  for (const { event, from, to } of bounded) {
    if (from - reached - 1 > length) {
      length = from - reached - 1;
      longest = { before: event, first: printDay(reached + 1), last: printDay(from - 1) };
    }
    reached = Math.max(reached, to);
  }
  return longest;
}

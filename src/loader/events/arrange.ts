// Numbers an article's events in order of happening (`model/order.ts`), and gives them their addresses.

import type { PlacedEvent, ReadEvent } from "#model/event.ts";
import { inOrder, isOnePlace, placeInTime } from "#model/order.ts";
import { type KeptSlugs, none } from "../addresses/keep.ts";
import { toSlug } from "./slug.ts";

/** An event stands right before or after another of its place in time. */
export interface PairOrder {
  readonly event: string;
  readonly side: "before" | "after";
  readonly other: string;
}

/** `slugs` are those given already; the new ones are added to it. */
export function arrange(
  events: readonly ReadEvent[],
  slugs: Set<string>,
  kept: KeptSlugs = none,
  orders: readonly PairOrder[] = [],
): readonly PlacedEvent[] {
  return orders.reduce(reordered, inOrder(events)).map(({ doubt: _doubt, ...event }, index) => ({
    ...event,
    number: placeInTime(event.when) === null ? null : index + 1,
    slug: toSlug(event.title, event.when, slugs, kept.get(event.id)),
  }));
}

/** Nothing moves over another place in time. */
function reordered(
  events: readonly ReadEvent[],
  { event, side, other }: PairOrder,
): readonly ReadEvent[] {
  const own = events.find(({ id }) => id === event);
  const beside = events.find(({ id }) => id === other);
  if (!own || !beside || !isOnePlace(own, beside)) return events;
  const rest = events.filter((one) => one !== own);
  return rest.toSpliced(rest.indexOf(beside) + (side === "after" ? 1 : 0), 0, own);
}

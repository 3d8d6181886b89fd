// Items for tests of the chart: days since 1970, both inclusive.

import { dayMs, type Item, toItem } from "#app/timeline/layout/items.ts";
import { type Stock, stockOf, toStock } from "#app/timeline/layout/stock.ts";
import { type LaneId, laneOf } from "#format/lanes.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Period } from "#app/view/view.ts";
import { event } from "../../format/told.ts";

export function days(first: number, last: number): Period {
  return { start: first * dayMs, end: (last + 1) * dayMs };
}

export function item(id: string, first: number, last: number, over: Partial<Item> = {}): Item {
  const drawn = toItem(event({ id }), "meetings");
  if (!drawn) throw new Error("test: the event has no date");
  return { ...drawn, id, key: id, lane: "meetings", period: days(first, last), ...over };
}

/** A stock of these items. */
export function stocked(items: readonly Item[]): Stock {
  return toStock(items, (i) => {
    const found = items[i];
    if (!found) throw new Error(`test: no item ${i}`);
    return found;
  });
}

/** The items of events in their lanes, and quietly of others. */
export function itemsOf(
  events: readonly NewsEvent[],
  others: readonly NewsEvent[] = [],
  of: (event: NewsEvent) => readonly LaneId[] = (each) => [laneOf(each)],
): readonly Item[] {
  const stock = stockOf(events, of, others);
  return Array.from({ length: stock.size }, (_, i) => stock.itemAt(i));
}

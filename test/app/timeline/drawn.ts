// Items for tests of the chart: days since 1970, both inclusive.

import { dayMs, type Item, toItems } from "#app/timeline/layout/items.ts";
import type { Period } from "#app/view/view.ts";
import { event } from "../../format/told.ts";

export function days(first: number, last: number): Period {
  return { start: first * dayMs, end: (last + 1) * dayMs };
}

export function item(id: string, first: number, last: number, over: Partial<Item> = {}): Item {
  const [drawn] = toItems([event({ id })]);
  if (!drawn) throw new Error("test: the event has no date");
  return { ...drawn, id, key: id, lane: "meetings", period: days(first, last), ...over };
}

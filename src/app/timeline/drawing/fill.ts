// Keeps vis's items up to date.

import type { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import type { Drawn } from "../layout/arrange.ts";
import { isOpen } from "../layout/items.ts";

/** An instant after all others, negated before them; Date and moment can represent both. */
const endOfTime = 8e15;

/**
 * Adds and removes items; others stay unchanged. vis forces a page layout for each item that is added
 * in view, but only one for all that come into view together: so they are added outside, then moved.
 */
export function fill(data: DataSet<DataItem>, drawn: readonly Drawn[]): void {
  const next = new Set<string | number>(drawn.map(({ key }) => key));
  data.remove(data.getIds().filter((key) => !next.has(key)));
  const added = drawn.filter(({ key }) => !data.get(key)).map(toItem);
  data.add(added.map((item) => ({ ...item, start: -endOfTime, end: -endOfTime })));
  data.update(added);
}

/** An open end gets the end of time, so that vis draws the item wherever the window is. */
function toItem({ key, lane, period, open }: Drawn): DataItem {
  return {
    id: key,
    group: lane,
    type: "range",
    content: "",
    start: isOpen(open, "start") ? -endOfTime : period.start,
    end: isOpen(open, "end") ? endOfTime : period.end,
  };
}

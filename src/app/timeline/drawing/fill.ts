// The items that vis is given.

import type { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import type { Drawn } from "../layout/arrange.ts";

/** An instant after all others, its opposite before them; Date and moment can hold both. */
const endOfTime = 8e15;

// vis lays the page out for each item that is added in view, and once for all that come into view:
// they are added elsewhere, and then moved.
export function fill(data: DataSet<DataItem>, drawn: readonly Drawn[]): void {
  const next = new Set<string | number>(drawn.map(({ key }) => key));
  data.remove(data.getIds().filter((key) => !next.has(key)));
  const added = drawn.filter(({ key }) => !data.get(key)).map(toItem);
  data.add(added.map((item) => ({ ...item, start: -endOfTime, end: -endOfTime })));
  data.update(added);
}

/** A stub is as long as it is in pixels: vis draws it wherever the window is. */
function toItem({ key, lane, period, open }: Drawn): DataItem {
  return {
    id: key,
    group: lane,
    type: "range",
    content: "",
    start: open === "start" ? -endOfTime : period.start,
    end: open === "end" ? endOfTime : period.end,
  };
}

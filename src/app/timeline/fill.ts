// The items that vis is given.

import type { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import type { Drawn } from "./arrange.ts";

/** An instant after all others, its opposite before them; Date and moment can hold both. */
const endOfTime = 8e15;

/** Adds and removes. What is there stays as it is: vis lays out the page for each that it changes. */
export function fill(data: DataSet<DataItem>, drawn: readonly Drawn[]): void {
  const next = new Set<string | number>(drawn.map(({ key }) => key));
  data.remove(data.getIds().filter((key) => !next.has(key)));
  data.add(drawn.filter(({ key }) => !data.get(key)).map(toItem));
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

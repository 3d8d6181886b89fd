// The boxes that vis keeps in their place in time.

import type { Drawn } from "./arrange.ts";

type Id = string | number;

/** What of a data set of vis matters here. */
interface Boxes {
  getIds(): Id[];
  add(boxes: Box[]): unknown;
  remove(ids: Id[]): unknown;
}

interface Box {
  readonly id: string;
  readonly group: string;
  readonly type: "range";
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** Adds and removes, and leaves alone what is there: an id stands for the same thing for good. */
export function fill(boxes: Boxes, drawn: readonly Drawn[]): void {
  const next = new Set<Id>(drawn.map(({ id }) => id));
  const known = new Set(boxes.getIds());
  boxes.remove([...known].filter((id) => !next.has(id)));
  boxes.add(drawn.filter(({ id }) => !known.has(id)).map(toBox));
}

function toBox({ id, lane, period }: Drawn): Box {
  return { id, group: lane, type: "range", content: "", start: period.start, end: period.end };
}

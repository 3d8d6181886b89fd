// All events as thin lines, one above the other: the whole time at a glance.

import type { NewsEvent, Status } from "#model/event.ts";
import { toMark } from "../listing.ts";
import { type Stretch, stretch, type Whole } from "./whole.ts";

export interface ThinLine extends Stretch {
  readonly id: string;
  /** From the top, from 0. */
  readonly row: number;
  readonly extent: "solid" | "doubt";
  readonly status: Status;
}

/** A day of a long time is still seen, percent. */
const least = 0.6;

/** `rows` is how many lines have room above one another. */
export function toThinLines(
  events: readonly NewsEvent[],
  whole: Whole,
  rows: number,
): readonly ThinLine[] {
  const ends: number[] = [];
  const lines: ThinLine[] = [];
  for (const event of events) {
    const mark = toMark(event);
    if (!event.when || !mark) continue;
    const { from, to } = stretch(event.when, whole, least);
    const row = freeRow(ends, from, rows);
    ends[row] = to;
    lines.push({ id: event.id, from, to, row, extent: mark.extent, status: event.status });
  }
  return lines;
}

/** The first row that is free again, else the one that will be first. */
function freeRow(ends: readonly number[], from: number, rows: number): number {
  const free = ends.findIndex((end) => end < from);
  if (free >= 0) return free;
  if (ends.length < rows) return ends.length;
  return ends.indexOf(Math.min(...ends));
}

// Events that may fall into a narrow window but began long before it: one line for each lane
// names them all, where a dotted bar for each would run from edge to edge and say nothing.

import type { Drawn, Plot } from "./arrange.ts";
import { dayMs, type Item } from "./items.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";
import { hull } from "./window.ts";

export interface Line {
  /** The same for the same members. */
  readonly id: string;
  readonly lane: LaneId;
  /** All days that any member may have. */
  readonly period: Period;
  /** In the order given. */
  readonly members: readonly Item[];
}

/** A window is narrow where days have columns of their own, of so many pixels. */
const narrow = 24;
/** Less than one part in so many of the days it may have lies in the window. */
const share = 3;

/** Whether an event in the window says no more there than that it may fall there. */
export function reachesIn({ extent, open, period }: Drawn, { window, width }: Plot): boolean {
  const { start, end } = period;
  // An open end is a stub at the day that is given, and has no length to lie over others.
  if (extent === "solid" || open || start >= window.start || end <= window.start) return false;
  if ((dayMs * width) / (window.end - window.start) < narrow) return false;
  const inside = Math.min(end, window.end) - window.start;
  return inside * share < end - start;
}

export function toLines(members: readonly Item[]): readonly Line[] {
  const lanes = [...new Set(members.map(({ lane }) => lane))];
  return lanes.map((lane) => {
    const own = members.filter((item) => item.lane === lane);
    return {
      id: `line ${own.map(({ key }) => key).join(" ")}`,
      lane,
      period: hull(own.map(({ period }) => period)),
      members: own,
    };
  });
}

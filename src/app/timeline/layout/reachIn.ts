// Events that may be in a narrow window, but whose range starts long before it. One line per lane lists
// them; a dotted bar for each would go from edge to edge and say nothing.

import type { Drawn, Plot } from "./arrange.ts";
import { dayMs, type Item } from "./items.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";
import { hull } from "./window.ts";

export interface SharedLine {
  /** The same for the same members. */
  readonly id: string;
  readonly lane: LaneId;
  /** All possible days of all members. */
  readonly period: Period;
  /** In the order given. */
  readonly members: readonly Item[];
}

/** A window is narrow if a day is at least this wide, px. */
const narrow = 24;
/** Less than 1/share of its possible days is in the window. */
const share = 3;

/** Whether an event may be in the window, but most of its range is before it. */
export function reachesIn({ extent, open, period }: Drawn, { window, width }: Plot): boolean {
  const { start, end } = period;
  // An open end is a short stub at the known day, and covers nothing else.
  if (extent === "solid" || open || start >= window.start || end <= window.start) return false;
  if ((dayMs * width) / (window.end - window.start) < narrow) return false;
  const inside = Math.min(end, window.end) - window.start;
  return inside * share < end - start;
}

export function toLines(members: readonly Item[]): readonly SharedLine[] {
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

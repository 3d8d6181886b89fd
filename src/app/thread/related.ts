// Where the lines run that join the selected event to those it is related to: pure geometry in pixels
// of the window, right angles only. They lie under the chart's labels and bars.
//
//   ▬▬▬▬▬─────┐              ┌─▬▬▬▬▬ the selected event
//             └─>▬▬▬ later   └─▬▬▬ what it is a part of: days that overlap
//
// They run at the height of bars, where no label stands.

import type { NewsEvent, RelationKind } from "#model/event.ts";
import { across, type Box, head, type Polyline } from "./geometry.ts";

/** An event that the selected one is related to. */
export interface Related {
  readonly id: string;
  /** To which of the two the arrow points: to what came of the other, or came after it. */
  readonly arrow: "there" | "back" | null;
  /** Where it is in time, for where it is not drawn. */
  readonly before: boolean;
}

/** `events` are those that the chart draws, in order of happening. */
export function toRelated(
  event: NewsEvent | null,
  events: readonly NewsEvent[],
): readonly Related[] {
  const at = event ? events.indexOf(event) : -1;
  return (event?.relations ?? []).flatMap(({ kind, event: id }) => {
    const other = events.findIndex((each) => each.id === id);
    const dated = events[other]?.when != null;
    // Whether they are one is no matter of time.
    return dated && kind !== "may-be" ? [{ id, arrow: arrows[kind], before: other < at }] : [];
  });
}

const arrows: Readonly<Record<RelationKind, Related["arrow"]>> = {
  "replaced-by": "there",
  replaces: "back",
  "followed-by": "there",
  follows: "back",
  "part-of": null,
  "has-part": null,
  became: "there",
  "planned-as": "back",
  "may-be": null,
};

/** The other's bar, or the side of the chart beyond which it is. */
export type End = Box | "left" | "right";

/** From a bar to the line that stands upright beside it, px; twice that fits between two bars. */
const aside = 10;
/** Between the tip of an arrow and the bar. */
const tip = 1;
/** Kept free at the edges of the chart. */
const rim = 3;

/** From the bar at `own`; none where it has no room. `plot` is where bars are drawn. */
export function relationLines(
  own: Box,
  to: End,
  arrow: Related["arrow"],
  plot: Box,
): readonly Polyline[] {
  if (to === "left" || to === "right") return outwards(own, to, plot);
  const way = toWay(own, to, plot);
  if (!way) return [];
  const from = leave(own, way.own);
  const there = leave(to, way.to);
  // What is level but for a part of a pixel lies on one line.
  const y = Math.abs(there.y - from.y) <= 1 ? from.y : there.y;
  const lines: Polyline[] = [
    [
      [from.x, from.y],
      [crisp(way.x), from.y],
      [crisp(way.x), y],
      [there.x, y],
    ],
  ];
  if (arrow === "there") lines.push(head(there.x + tip * way.to, y, way.to));
  if (arrow === "back") lines.push(head(from.x + tip * way.own, from.y, way.own));
  return lines;
}

/** To the left or to the right of a bar. */
type Side = -1 | 1;

interface Way {
  /** On which side it leaves each of the bars. */
  readonly own: Side;
  readonly to: Side;
  /** Where it stands upright. */
  readonly x: number;
}

/** Across the gap between two bars, or around the ends of two that share days: not of one bin. */
function toWay(own: Box, to: Box, plot: Box): Way | null {
  const level = own.top === to.top;
  const room = level ? aside : 2 * aside;
  if (own.right + room <= to.left) return { own: 1, to: -1, x: to.left - aside };
  if (to.right + room <= own.left) return { own: -1, to: 1, x: to.right + aside };
  if (level) return null;
  const left = Math.min(own.left, to.left) - aside;
  if (left >= plot.left + rim) return { own: -1, to: -1, x: left };
  const right = Math.max(own.right, to.right) + aside;
  return right <= plot.right - rim ? { own: 1, to: 1, x: right } : null;
}

/** To an edge of the chart: the arrow says that it goes on. */
function outwards(own: Box, to: "left" | "right", plot: Box): readonly Polyline[] {
  const side = to === "left" ? -1 : 1;
  const { x, y } = leave(own, side);
  const edge = to === "left" ? plot.left + rim : plot.right - rim;
  if ((edge - x) * side < 2 * aside) return [];
  return [across(y, x, edge), head(edge, y, side === 1 ? -1 : 1)];
}

function leave({ left, top, right, bottom }: Box, side: Side) {
  return { x: side === -1 ? left : right, y: crisp((top + bottom) / 2) };
}

/** The middle of a pixel: a line of one pixel is then not spread over two. */
function crisp(at: number): number {
  return Math.floor(at) + 0.5;
}

// An event's mark on an axis, in the textures of the chart: status is the texture, doubt breaks it
// into days between two caps. Strokes carry them, so that they come out of any printer.

import type { ToldEvent } from "#model/event.ts";
import { toMark } from "../listing.ts";
import { type DrawnElement, draw, level, upright } from "./drawing.ts";
import { type Stretch, stretch, type Whole } from "./whole.ts";

/** Height of a bar, px. */
const height = 9;

/** `least` is the width of a single day, percent; `y` the middle of the bar. */
export function drawMark(
  event: Pick<ToldEvent, "status" | "when">,
  whole: Whole,
  least: number,
  y: number,
): DrawnElement | null {
  const mark = toMark(event);
  if (!event.when || !mark) return null;
  const place = stretch(event.when, whole, least);
  const ends = mark.extent === "doubt" ? toEnds(place, mark.open, y) : [];
  return draw(
    "g",
    { class: "mark" },
    ...textures[mark.extent][event.status](place, y),
    ...(event.status === "cancelled" ? [level("strike", place.from, place.to, y)] : []),
    ...ends,
    ...(event.status === "declined" ? across(place, y) : []),
  );
}

type Texture = (place: Stretch, y: number) => readonly DrawnElement[];

const line =
  (...kinds: readonly string[]): Texture =>
  ({ from, to }, y) =>
    kinds.map((kind) => level(kind, from, to, y));

const box =
  (kind: string): Texture =>
  ({ from, to }, y) => [
    draw("rect", {
      class: kind,
      x: `${from}%`,
      y: y - height / 2,
      width: `${round(to - from)}%`,
      height,
    }),
  ];

const hatched: Texture = (place, y) => [...line("slashes")(place, y), ...box("outline")(place, y)];

const textures = {
  solid: {
    held: line("block"),
    planned: box("outline dashed"),
    cancelled: hatched,
    declined: box("outline"),
  },
  doubt: {
    held: line("dots"),
    planned: line("dashes"),
    cancelled: line("slashes"),
    declined: line("rings", "holes"),
  },
} as const;

/** Caps, or an arrow where an end is not given. */
function toEnds({ from, to }: Stretch, open: "start" | "end" | null, y: number) {
  const cap = (at: number) => upright("cap", at, y - 5.5, y + 5.5);
  return [
    open === "start" ? arrow(from, "M5-4 1 0l4 4", y) : cap(from),
    open === "end" ? arrow(to, "M-5-4-1 0l-4 4", y) : cap(to),
  ];
}

/** With a halo, as the bar runs into it. */
function arrow(at: number, d: string, y: number): DrawnElement {
  const paths = ["halo", ""].map((kind) => draw("path", { class: kind, d }));
  return draw("svg", { x: `${at}%`, y }, ...paths);
}

/** With a halo, as it crosses what lies under it. */
function across({ from, to }: Stretch, y: number): readonly DrawnElement[] {
  const middle = round((from + to) / 2);
  return ["halo", "across"].map((kind) => upright(kind, middle, y - 8.5, y + 8.5));
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

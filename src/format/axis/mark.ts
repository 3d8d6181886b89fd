// An event's mark on an axis, in the textures of the chart: status is the texture, doubt breaks it
// into days between two caps, and dates that articles differ on are bars on a fork. Strokes carry them, so that
// they come out of any printer.

import type { NewsEvent, ToldEvent, When } from "#model/event.ts";
import { forkedDates } from "#model/tellings.ts";
import { toMark } from "../listing.ts";
import { type DrawnElement, draw, level, upright } from "./drawing.ts";
import { type Stretch, stretch, type Whole } from "./whole.ts";

/** What of it is drawn: a draft is of one article. */
export type DrawnEvent = Pick<ToldEvent, "status" | "when"> &
  Partial<Pick<NewsEvent, "tellings" | "differs">>;

/** Height of a bar, px. */
const height = 9;

/** Of a fork, px. */
interface ForkSize {
  readonly bar: number;
  /** From the middle of one branch to that of the next. */
  readonly step: number;
}

/** Two branches take the room of one bar. */
const narrow: ForkSize = { bar: 4, step: 6 };
/** Names stand beside them. */
export const broad: ForkSize = { bar: height, step: 12 };
/** Further values are in the words. */
export const mostBranches = 3;

/** `least` is the width of a single day, percent; `y` the middle of the bar. */
export function drawMark(
  event: DrawnEvent,
  whole: Whole,
  least: number,
  y: number,
  fork = narrow,
): DrawnElement | null {
  if (!event.when) return null;
  const branches = datesOf(event).slice(0, mostBranches);
  const isForked = branches.length > 1;
  const top = y - ((branches.length - 1) / 2) * fork.step;
  const places = branches.map((when) => stretch(when, whole, least));
  // A little before the first of them.
  const stem = Math.max(0, round(Math.min(...places.map(({ from }) => from)) - least / 3));
  return draw(
    "g",
    { class: "mark" },
    ...(isForked ? [upright("stem", stem, top, 2 * y - top)] : []),
    ...branches.flatMap((when, i) => {
      const place = places[i];
      if (!place) return [];
      const at = top + i * fork.step;
      const size = isForked ? fork.bar : height;
      const bar = drawBar({ status: event.status, when }, place, at, size);
      return isForked ? [level("stem", stem, place.from, at), ...bar] : bar;
    }),
  );
}

/** One where articles agree. */
function datesOf({ when, tellings = null, differs = [] }: DrawnEvent): readonly When[] {
  const forked = forkedDates({ when, tellings, differs }).flatMap(([first]) => first ?? []);
  return forked.length > 0 ? forked : when ? [when] : [];
}

function drawBar(
  event: DrawnEvent,
  place: Stretch,
  y: number,
  size: number,
): readonly DrawnElement[] {
  const mark = toMark(event);
  if (!mark) return [];
  return [
    ...textures[mark.extent][event.status](place, y, size),
    ...(event.status === "cancelled" ? [level("strike", place.from, place.to, y)] : []),
    ...(mark.extent === "doubt" ? toEnds(place, mark.open, y, size) : []),
    ...(event.status === "declined" ? across(place, y, size) : []),
  ];
}

type Texture = (place: Stretch, y: number, size: number) => readonly DrawnElement[];

const line =
  (...kinds: readonly string[]): Texture =>
  ({ from, to }, y) =>
    kinds.map((kind) => level(kind, from, to, y));

/** As high as the bar. */
const filled =
  (kind: string): Texture =>
  ({ from, to }, y, size) => [level(size === height ? kind : `${kind} branch`, from, to, y)];

const box =
  (kind: string): Texture =>
  ({ from, to }, y, size) => [
    draw("rect", {
      class: kind,
      x: `${from}%`,
      y: y - size / 2,
      width: `${round(to - from)}%`,
      height: size,
    }),
  ];

const hatched: Texture = (place, y, size) => [
  ...filled("slashes")(place, y, size),
  ...box("outline")(place, y, size),
];

const textures = {
  solid: {
    held: filled("block"),
    planned: box("outline dashed"),
    cancelled: hatched,
    declined: box("outline"),
  },
  doubt: {
    held: line("dots"),
    planned: line("dashes"),
    cancelled: filled("slashes"),
    declined: line("rings", "holes"),
  },
} as const;

/** Caps, or an arrow where an end is not given. */
function toEnds({ from, to }: Stretch, open: "start" | "end" | null, y: number, size: number) {
  const reach = size / 2 + 1;
  const cap = (at: number) => upright("cap", at, y - reach, y + reach);
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
function across({ from, to }: Stretch, y: number, size: number): readonly DrawnElement[] {
  const middle = round((from + to) / 2);
  return ["halo", "across"].map((kind) =>
    upright(kind, middle, y - size / 2 - 4, y + size / 2 + 4),
  );
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

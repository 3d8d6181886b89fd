// Positions of bars and labels in the plot: pure geometry in pixels, from the edge where time starts
// (left; right in right-to-left pages).
//
// A label is one line that starts with its sign where its bar starts. Near the far edge its words go
// before the sign; the sign never moves, since it shows where the event is. Words that fit on neither
// side lose the sign and move back just enough; an ellipsis is the last resort. Rows are filled from
// the top in the order of the numbers, so that labels and bars of a lane never overlap.

import { dayMs, isOpen, type Item, type Openable, seen, stubPx } from "./items.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";

/** The properties of an item that are needed here. */
export type Drawn = Pick<Item, "key" | "lane" | "part" | "extent"> & Openable;

/** Full width of its label, and of the sign or count at the label's start, px. */
export type Sized = Drawn & { readonly label: number; readonly sign: number };

export interface Plot {
  readonly window: Period;
  /** Width of the window, px. */
  readonly width: number;
}

export interface BarPlace {
  /** Row within the lane, 0-based. */
  readonly row: number;
  /** The visible part of the bar. */
  readonly bar: Ends;
  /** Which ends of the bar are outside the window, or open. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
  readonly label: Ends;
  /** On which side of the sign the words are; "alone" is without a sign. */
  readonly words: "after" | "before" | "alone";
  /** Width of one dot or dash. */
  readonly step: number;
  /** Empty space at the ends of the bar, so that arrows fit and no dot is cut. */
  readonly free: Ends;
}

interface Ends {
  readonly start: number;
  readonly end: number;
}

export interface Arrangement {
  /** By key; only for items in the window. */
  readonly places: ReadonlyMap<string, BarPlace>;
  readonly rows: ReadonlyMap<LaneId, number>;
}

/** Least width of a bar, px; in doubt it needs room for a dot. */
const narrowest = { solid: 8, doubt: 12 } as const;
/** Distance of labels from the edges of the plot, px. */
const rim = 2;
/** Width of an arrow, px. */
const arrow = 9;
/** Step of a stub: three dots and the arrow fill it. */
const stubStep = stubPx / 4;
/** Space between neighbours in a row, px. */
const gap = 16;
/** From this width of a day on, parts of a day are drawn as such, px. */
const dayWithParts = 60;

/** With `last`, items keep their rows and lanes their number of rows, while the window moves. */
export function arrange(
  items: readonly Sized[],
  plot: Plot,
  last: Arrangement | null = null,
): Arrangement {
  const places = new Map<string, BarPlace>();
  const lanes = new Map<LaneId, Ends[][]>();
  for (const item of last ? keepersFirst(items, last) : items) {
    const place = toPlace(item, plot);
    if (!place) continue;
    const rows = lanes.get(item.lane) ?? rowsOf(last?.rows.get(item.lane) ?? 0);
    lanes.set(item.lane, rows);
    const taken = {
      start: Math.min(place.bar.start, place.label.start),
      end: Math.max(place.bar.end, place.label.end),
    };
    const isFree = (row: readonly Ends[] | undefined) => row?.every((one) => !meets(one, taken));
    const own = last?.places.get(item.key)?.row ?? -1;
    const free = isFree(rows[own]) ? own : rows.findIndex(isFree);
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(taken);
    places.set(item.key, { ...place, row });
  }
  const rows = new Map([...lanes].map(([lane, filled]) => [lane, filled.length]));
  return { places, rows: last ? new Map([...last.rows, ...rows]) : rows };
}

/** Whether two plots differ only by a move; vis rounds moving windows. */
export function isSameZoom(a: Plot, b: Plot): boolean {
  const [one, other] = [a, b].map(({ window }) => window.end - window.start);
  return a.width === b.width && Math.abs((one ?? 0) / (other ?? 1) - 1) < 1e-4;
}

/** Items that already have a row come first. */
function keepersFirst(items: readonly Sized[], { places }: Arrangement): readonly Sized[] {
  const has = ({ key }: Sized) => places.has(key);
  return [...items.filter(has), ...items.filter((item) => !has(item))];
}

function rowsOf(length: number): Ends[][] {
  return Array.from({ length }, () => []);
}

function meets(a: Ends, b: Ends): boolean {
  return a.start < b.end + gap && b.start < a.end + gap;
}

function toPlace(item: Sized, { window, width }: Plot): Omit<BarPlace, "row"> | null {
  const pxPerMs = width / (window.end - window.start);
  const x = (instant: number) => (instant - window.start) * pxPerMs;
  const dayPx = pxPerMs * dayMs;
  const period = item.part && dayPx >= dayWithParts ? item.part : seen(item, 1 / pxPerMs);
  if (period.end <= window.start || window.end <= period.start) return null;

  const whole = widen(
    { start: x(period.start), end: x(period.end) },
    narrowest[item.extent],
    width,
  );
  // Too little of it is visible for a sign.
  if (whole.end < rim || width - rim < whole.start) return null;
  const bar = { start: Math.max(whole.start, 0), end: Math.min(whole.end, width) };
  const length = whole.end - whole.start;
  const usual = item.open === null ? stepOf(dayPx) : stubStep;
  const step = length / Math.max(1, Math.round(length / usual));
  const open = { start: isOpen(item.open, "start"), end: isOpen(item.open, "end") };
  const cut = { start: whole.start < -1, end: whole.end > width + 1 };
  const dotted = (from: number) => arrow + (item.extent === "solid" ? 0 : modulo(from, step));
  const free = {
    start: cut.start ? dotted(whole.start - arrow) : 0,
    end: cut.end ? dotted(width - whole.start - arrow) : 0,
  };
  return {
    bar,
    cut: { start: cut.start || open.start, end: cut.end || open.end },
    ...toLabel(item, Math.max(bar.start, rim), width),
    step,
    free: {
      start: open.start ? Math.max(free.start, arrow) : free.start,
      end: open.end ? Math.max(free.end, arrow) : free.end,
    },
  };
}

/** `from` is the position of the sign, if it is entirely visible there. */
function toLabel({ label, sign }: Sized, from: number, width: number) {
  const edge = width - rim;
  const after = Math.min(from + label, edge);
  if (from <= rim || from + label <= edge)
    return { label: { start: from, end: after }, words: "after" } as const;
  const end = Math.min(from + sign, edge);
  if (end - label >= rim) return { label: { start: end - label, end }, words: "before" } as const;
  return { label: { start: Math.max(edge - label, rim), end: edge }, words: "alone" } as const;
}

function modulo(n: number, unit: number): number {
  return ((n % unit) + unit) % unit;
}

/** A bar that is too narrow grows on both sides, and stays in the plot if its day is in it. */
function widen(bar: Ends, least: number, width: number): Ends {
  if (bar.end - bar.start >= least) return bar;
  const middle = (bar.start + bar.end) / 2;
  const start = Math.min(Math.max(middle - least / 2, 0), width - least);
  return { start, end: start + least };
}

/** One dot is one day while a day is 8 to 24 px wide; otherwise dots have a fixed step. */
function stepOf(dayPx: number): number {
  if (dayPx < 8) return 8;
  return dayPx <= 24 ? dayPx : 12;
}

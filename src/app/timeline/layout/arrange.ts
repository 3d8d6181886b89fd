// Where bars and labels stand in the plot: pure geometry in pixels, from the edge of the plot where
// time begins: the left one, or the right one where the page is read from right to left.
//
// A label starts where its bar does, with its sign, and runs over what comes after it, in one line.
// Near the far edge its words stand before the sign, which stays: where it stood the event would seem
// to be. Words that fit on neither side stand alone, moved back just enough; an ellipsis is the last
// resort. Rows are filled from the top in the order of the numbers, so that no label or bar ever
// meets another of its lane.

import { dayMs, type Item, seen, stubPx } from "./items.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";

/** What of an item matters here. */
export type Drawn = Pick<Item, "key" | "lane" | "period" | "open" | "part" | "extent">;

/** The natural width of its label in pixels, and of the sign or the count that opens it. */
export type Sized = Drawn & { readonly label: number; readonly sign: number };

export interface Plot {
  readonly window: Period;
  /** Pixels that the window takes. */
  readonly width: number;
}

export interface Place {
  /** From 0, within the lane. */
  readonly row: number;
  /** Where vis begins its box, no more than a plot's width before the window. */
  readonly box: number;
  /** The part of the bar that is seen. */
  readonly bar: Ends;
  /** Which ends of the bar lie outside the window, or are open. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
  readonly label: Ends;
  /** On which side of the sign its words stand; alone they have none. */
  readonly words: "after" | "before" | "alone";
  /** Width of one dot or dash. */
  readonly step: number;
  /** Kept free at the ends of the bar, so that arrows have room and no dot is cut. */
  readonly free: Ends;
}

interface Ends {
  readonly start: number;
  readonly end: number;
}

export interface Arrangement {
  /** By key. Only items in the window have a place. */
  readonly places: ReadonlyMap<string, Place>;
  readonly rows: ReadonlyMap<LaneId, number>;
}

/** A day, however long the window, is no narrower than this; doubt needs room for a dot. */
const narrowest = { solid: 8, doubt: 12 } as const;
/** Labels keep this far from the edges of the plot. */
const rim = 2;
/** Room of an arrow. */
const arrow = 9;
/** Of a stub: so many dots and the arrow fill it. */
const stubStep = stubPx / 4;
/** Kept free between neighbours of one row. */
const gap = 16;
/** From this width of a day on, a morning is drawn as a morning. */
const dayWithParts = 60;

/** While the window only moves, rows of the `last` arrangement are kept, and no lane loses one. */
export function arrange(
  items: readonly Sized[],
  plot: Plot,
  last: Arrangement | null = null,
): Arrangement {
  const places = new Map<string, Place>();
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

/** Whether one only moved to become the other; vis rounds its windows while they move. */
export function isSameZoom(a: Plot, b: Plot): boolean {
  const [one, other] = [a, b].map(({ window }) => window.end - window.start);
  return a.width === b.width && Math.abs((one ?? 0) / (other ?? 1) - 1) < 1e-4;
}

/** Those that have a row choose first. */
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

function toPlace(item: Sized, { window, width }: Plot): Omit<Place, "row"> | null {
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
  // So little of it is seen that no sign could stand there.
  if (whole.end < rim || width - rim < whole.start) return null;
  const bar = { start: Math.max(whole.start, 0), end: Math.min(whole.end, width) };
  const length = whole.end - whole.start;
  const step =
    item.open === null ? length / Math.max(1, Math.round(length / stepOf(dayPx))) : stubStep;
  const cut = { start: whole.start < -1, end: whole.end > width + 1 };
  const unit = item.extent === "solid" ? 1 : step;
  const free = {
    start: cut.start ? arrow + modulo(whole.start - arrow, unit) : 0,
    end: cut.end ? arrow + modulo(width - whole.start - arrow, unit) : 0,
  };
  return {
    box: item.open === "start" ? -width : Math.max(x(item.period.start), -width),
    bar,
    cut: { start: cut.start || item.open === "start", end: cut.end || item.open === "end" },
    ...toLabel(item, Math.max(bar.start, rim), width),
    step,
    free: {
      start: item.open === "start" ? Math.max(free.start, arrow) : free.start,
      end: item.open === "end" ? Math.max(free.end, arrow) : free.end,
    },
  };
}

/** `from` is where the sign stands, if it can be seen whole there. */
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

/** A bar too narrow to see grows on both sides, and stays in the plot if its day is in it. */
function widen(bar: Ends, least: number, width: number): Ends {
  if (bar.end - bar.start >= least) return bar;
  const middle = (bar.start + bar.end) / 2;
  const start = Math.min(Math.max(middle - least / 2, 0), width - least);
  return { start, end: start + least };
}

/** One dot is one day while a day is 8 to 24 px; closer and wider days share a plain rhythm. */
function stepOf(dayPx: number): number {
  if (dayPx < 8) return 8;
  return dayPx <= 24 ? dayPx : 12;
}

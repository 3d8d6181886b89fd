// The period that the chart shows, and how it moves. `fit` contains everything, so it limits all
// moves.

import { dayMs, type Openable, seen, stubPx } from "./items.ts";
import type { Stock } from "./stock.ts";
import type { Period } from "../../view/view.ts";

/** The shortest window: a day need not be wider. */
export const shortest = 2 * dayMs;

/** The shortest whole: an article of one day is shown with some days around it. */
const leastFit = 7 * dayMs;

/** Space on each side, as a share of the window. */
const margin = 0.02;
/** Share of a narrow plot that the stub of an open end takes. */
const stubShare = 0.12;

/** The window that shows every event, and the day of publication if known. */
export function fit(items: readonly Openable[], published: Period | null): Period {
  const all = published ? [...items, { period: published, open: null }] : items;
  const { start, end } = hull(all.map(({ period }) => period));
  const length = Math.max(end - start, leastFit);
  const spare = (length - (end - start)) / 2 + length * margin;
  const perPx = (length * stubShare) / stubPx;
  const bars = all.map((item) => seen(item, perPx));
  return hull([...bars, { start: start - spare, end: end + spare }]);
}

/** The window to begin with: what is far from the articles is left out, unless nothing else is there. */
export function begin(
  { ends }: Pick<Stock, "ends">,
  published: Period | null,
  near: Period | null,
  limits: Period,
): Period {
  const shown = near ? ends(near) : [];
  return shown.length === 0 ? limits : within(fit(shown, published), limits);
}

/** From the first start to the last end. */
export function hull(periods: readonly Period[]): Period {
  return periods.reduce((a, b) => ({
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  }));
}

/**
 * The window that shows a period with the least movement: unchanged if it shows it already, else
 * moved, and widened only if necessary.
 */
export function reveal(window: Period, period: Period, limits: Period): Period {
  const { start, end } = period;
  if (window.start <= start && end <= window.end) return window;
  const length = Math.max(window.end - window.start, (end - start) * 1.25);
  const spare = Math.min(length / 8, (length - (end - start)) / 2);
  const from = start < window.start ? start - spare : end + spare - length;
  // A window that must grow shows both ends; otherwise it moves no further than needed.
  return within({ start: from, end: from + length }, limits);
}

/** The window that opens a bin: its days, and a third of a day on each side. */
export function around({ start, end }: Period, limits: Period): Period {
  const spare = Math.max(dayMs / 3, (shortest - (end - start)) / 2);
  return within({ start: start - spare, end: end + spare }, limits);
}

/** Half a window earlier (-1) or later (1). */
export function shift(window: Period, direction: -1 | 1, limits: Period): Period {
  const step = ((window.end - window.start) / 2) * direction;
  return within({ start: window.start + step, end: window.end + step }, limits);
}

/** `factor` 2 shows twice as much time. `about` keeps its position if it is in the window. */
export function zoom(window: Period, factor: number, about: Period | null, limits: Period): Period {
  const length = Math.max((window.end - window.start) * factor, shortest);
  const middle = about && (about.start + about.end) / 2;
  const inside = middle !== null && window.start < middle && middle < window.end;
  const centre = inside ? middle : (window.start + window.end) / 2;
  const share = (centre - window.start) / (window.end - window.start);
  const start = centre - length * share;
  return within({ start, end: start + length }, limits);
}

/** The window moved, and if necessary shortened, to be within the limits. */
export function within(window: Period, limits: Period): Period {
  const length = Math.min(window.end - window.start, limits.end - limits.start);
  const start = Math.min(Math.max(window.start, limits.start), limits.end - length);
  return { start, end: start + length };
}

/** The window of an address, made valid; null if it is outside the limits. */
export function toUsable({ start, end }: Period, limits: Period): Period | null {
  if (end <= limits.start || limits.end <= start) return null;
  const spare = Math.max(0, shortest - (end - start)) / 2;
  return within({ start: start - spare, end: end + spare }, limits);
}

/** vis rounds while it animates; a thousandth of the window is less than a pixel. */
const slack = 1 / 1000;

export function isNearly(a: Period, b: Period): boolean {
  const most = (a.end - a.start) * slack;
  return Math.abs(a.start - b.start) <= most && Math.abs(a.end - b.end) <= most;
}

/** Which moves would have an effect. */
export interface Reach {
  readonly earlier: boolean;
  readonly later: boolean;
  readonly closer: boolean;
  readonly wider: boolean;
}

export function reach(window: Period, limits: Period): Reach {
  const most = (window.end - window.start) * slack;
  const earlier = window.start > limits.start + most;
  const later = window.end < limits.end - most;
  return {
    earlier,
    later,
    closer: window.end - window.start > shortest + most,
    wider: earlier || later,
  };
}

// The strip of the whole time: its lines as a few paths, and what a hand or a key does with the
// window in it. Places of lines are percent of its width, rows count from the top.

import { toThinLines } from "#format/axis/thinLines.ts";
import type { Whole } from "#format/axis/whole.ts";
import type { NewsEvent, Status } from "#model/event.ts";
import { dayMs } from "../layout/items.ts";
import type { Period } from "../../view/view.ts";
import { shift, shortest, within, zoom } from "../layout/window.ts";

/** Lines alike in all but their place. */
export interface Stroke {
  readonly status: Status;
  readonly extent: "solid" | "doubt";
  readonly selected: boolean;
  /** Of an SVG path: x in percent, y in pixels. */
  readonly d: string;
}

/** Height of a row of lines, and how many have room, px. */
export const pitch = 4;
export const rows = 8;

/** The selected one comes last, over the others. */
export function toStrokes(
  events: readonly NewsEvent[],
  whole: Whole,
  selected: string | null,
): readonly Stroke[] {
  const statusOf = new Map(events.map(({ id, status }) => [id, status]));
  const strokes = new Map<string, Stroke>();
  for (const { id, from, to, row, extent } of toThinLines(events, whole, rows)) {
    const status = statusOf.get(id) ?? "held";
    const key = id === selected ? "selected" : `${status} ${extent}`;
    const d = `${strokes.get(key)?.d ?? ""}M${from} ${row * pitch + pitch / 2}H${to}`;
    strokes.set(key, { status, extent, selected: id === selected, d });
  }
  return [...strokes.values()].toSorted((a, b) => Number(a.selected) - Number(b.selected));
}

export type Grip = "start" | "end" | "whole";

/** Where the window stands in the strip, px. */
interface Frame {
  readonly start: number;
  readonly end: number;
}

/** How far from an edge it is still taken hold of, px. */
const reach = 8;

/** What of the window a press takes hold of, px from the strip's start; null beside it. */
export function gripAt(x: number, { start, end }: Frame): Grip | null {
  if (x < start - reach || x > end + reach) return null;
  const inside = Math.min(reach, (end - start) / 4);
  if (x < start + inside) return "start";
  return x > end - inside ? "end" : "whole";
}

/** The window pulled by so many milliseconds. */
export function pull(window: Period, grip: Grip, by: number, limits: Period): Period {
  const { start, end } = window;
  if (grip === "whole") return within({ start: start + by, end: end + by }, limits);
  return grip === "start"
    ? { start: clamp(start + by, limits.start, end - shortest), end }
    : { start, end: clamp(end + by, start + shortest, limits.end) };
}

/** The window about an instant. */
export function centre({ start, end }: Period, instant: number, limits: Period): Period {
  const half = (end - start) / 2;
  return within({ start: instant - half, end: instant + half }, limits);
}

/** Arrows move the window by so much of itself, and with Shift its end. */
const step = 1 / 8;

/** Where a key leads; null for a key that is not the strip's. */
export function toWindow(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  window: Period,
  limits: Period,
  rtl: boolean,
): Period | null {
  const by = Math.max((window.end - window.start) * step, dayMs);
  const onwards = rtl ? -by : by;
  const grip = shiftKey ? "end" : "whole";
  switch (key) {
    case "ArrowRight":
      return pull(window, grip, onwards, limits);
    case "ArrowLeft":
      return pull(window, grip, -onwards, limits);
    case "ArrowUp":
      return pull(window, grip, by, limits);
    case "ArrowDown":
      return pull(window, grip, -by, limits);
    case "PageUp":
      return shift(window, 1, limits);
    case "PageDown":
      return shift(window, -1, limits);
    case "Home":
      return pull(window, "whole", limits.start - window.start, limits);
    case "End":
      return pull(window, "whole", limits.end - window.end, limits);
    case "+":
    case "=":
      return zoom(window, 0.5, null, limits);
    case "-":
      return zoom(window, 2, null, limits);
    default:
      return null;
  }
}

function clamp(n: number, least: number, most: number): number {
  return Math.max(least, Math.min(n, most));
}

/** Places of the window in its limits, percent. */
export function toFrame({ start, end }: Period, limits: Period): Frame {
  const percent = (instant: number) =>
    clamp(((instant - limits.start) / (limits.end - limits.start)) * 100, 0, 100);
  return { start: percent(start), end: percent(end) };
}

/** The days seen in a window, if only in part: both ends as days. */
export function toDays({ start, end }: Period): { readonly first: number; readonly last: number } {
  return { first: Math.floor(start / dayMs), last: Math.ceil(end / dayMs) - 1 };
}

// Geometry of the strip of the whole time: its lines as a few paths, and how pointer and keys move the
// window. Positions are percent of the strip's width; rows count from the top.

import type { ThinLine } from "#format/axis/thinLines.ts";
import type { Stretch } from "#format/axis/whole.ts";
import type { Status } from "#model/event.ts";
import { actionOf, stripKeys } from "../../ui/keys.ts";
import { dayMs } from "../layout/items.ts";
import type { Period } from "../../view/view.ts";
import { shift, shortest, within, zoom } from "../layout/window.ts";

/** All lines of one look, as one path. */
export interface StripStroke {
  readonly status: Status;
  readonly extent: "solid" | "doubt";
  /** SVG path data: x in percent, y in pixels. */
  readonly d: string;
}

/** Height of a row of lines in px, and the number of rows. */
export const pitch = 4;
export const rows = 8;

/** Lines of one look that meet in a row are one: however many there are, the paths stay short. */
export function toStrokes(lines: readonly ThinLine[]): readonly StripStroke[] {
  const looks = new Map<string, { readonly line: ThinLine; readonly ends: Stretch[]; d: string }>();
  const write = (row: number, { from, to }: Stretch) => `M${from} ${middle(row)}H${to}`;
  for (const line of lines) {
    const { status, extent, row, from, to } = line;
    const key = `${status} ${extent}`;
    const look = looks.get(key) ?? { line, ends: [], d: "" };
    looks.set(key, look);
    const last = look.ends[row];
    const joined = last !== undefined && last.from <= from && from <= last.to;
    if (last && !joined) look.d += write(row, last);
    look.ends[row] = joined ? { from: last.from, to: Math.max(last.to, to) } : { from, to };
  }
  return [...looks.values()].map(({ line: { status, extent }, ends, d }) => ({
    status,
    extent,
    d: d + ends.map((end, row) => write(row, end)).join(""),
  }));
}

/** Of the event with this id, to lie over the others; null if it has no line. */
export function toSelected(lines: readonly ThinLine[], id: string | null): StripStroke | null {
  const line = id === null ? undefined : lines.find((one) => one.id === id);
  if (!line) return null;
  const { status, extent, row, from, to } = line;
  return { status, extent, d: `M${from} ${middle(row)}H${to}` };
}

function middle(row: number): number {
  return row * pitch + pitch / 2;
}

export type Grip = "start" | "end" | "whole";

/** Position of the window in the strip. */
interface WindowFrame {
  readonly start: number;
  readonly end: number;
}

/** Distance from an edge within which a press grips it, px. */
const reach = 8;

/** The part of the window that a press at `x` grips, in px from the strip's start; null outside it. */
export function gripAt(x: number, { start, end }: WindowFrame): Grip | null {
  if (x < start - reach || x > end + reach) return null;
  const inside = Math.min(reach, (end - start) / 4);
  if (x < start + inside) return "start";
  return x > end - inside ? "end" : "whole";
}

/** The window after a drag by `by` milliseconds. */
export function pull(window: Period, grip: Grip, by: number, limits: Period): Period {
  const { start, end } = window;
  if (grip === "whole") return within({ start: start + by, end: end + by }, limits);
  return grip === "start"
    ? { start: clamp(start + by, limits.start, end - shortest), end }
    : { start, end: clamp(end + by, start + shortest, limits.end) };
}

/** The window, centred on an instant. */
export function centre({ start, end }: Period, instant: number, limits: Period): Period {
  const half = (end - start) / 2;
  return within({ start: instant - half, end: instant + half }, limits);
}

/** Arrow keys move the window, or with Shift its end, by this share of its length. */
const step = 1 / 8;

/** The window after a key; null for keys that the strip does not use. */
export function toWindow(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  window: Period,
  limits: Period,
  rtl: boolean,
): Period | null {
  const by = Math.max((window.end - window.start) * step, dayMs);
  const onwards = rtl ? -by : by;
  const grip = shiftKey ? "end" : "whole";
  switch (actionOf(stripKeys, key)) {
    case "onwards":
      return pull(window, grip, onwards, limits);
    case "back":
      return pull(window, grip, -onwards, limits);
    case "later":
      return pull(window, grip, by, limits);
    case "earlier":
      return pull(window, grip, -by, limits);
    case "next":
      return shift(window, 1, limits);
    case "previous":
      return shift(window, -1, limits);
    case "first":
      return pull(window, "whole", limits.start - window.start, limits);
    case "last":
      return pull(window, "whole", limits.end - window.end, limits);
    case "closer":
      return zoom(window, 0.5, null, limits);
    case "wider":
      return zoom(window, 2, null, limits);
    case null:
      return null;
  }
}

function clamp(n: number, least: number, most: number): number {
  return Math.max(least, Math.min(n, most));
}

/** The window's position within its limits, in percent. */
export function toFrame({ start, end }: Period, limits: Period): WindowFrame {
  const percent = (instant: number) =>
    clamp(((instant - limits.start) / (limits.end - limits.start)) * 100, 0, 100);
  return { start: percent(start), end: percent(end) };
}

/** The first and last day that a window shows, at least in part. */
export function toDays({ start, end }: Period): { readonly first: number; readonly last: number } {
  return { first: Math.floor(start / dayMs), last: Math.ceil(end / dayMs) - 1 };
}

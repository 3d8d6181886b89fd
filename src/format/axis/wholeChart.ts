// All events of a corpus in one small picture without names: each as its mark, in as few rows as let
// none of them meet; as thin lines where there are too many for that.

import type { NewsEvent } from "#model/event.ts";
import { draw, type DrawnElement, level, upright, words } from "./drawing.ts";
import { drawMark } from "./mark.ts";
import { ground } from "./smallAxis.ts";
import { toThinLines } from "./thinLines.ts";
import { toTicks } from "./ticks.ts";
import { stretch, toWhole, type Whole } from "./whole.ts";

const leastDay = 1.6;
const letter = 1.2;
const mostTicks = 9;
/** Kept free between neighbours of one row, percent. */
const gap = 1;
/** Above the marks, where the words about publication stand, px. */
const head = 18;
/** A mark with its caps is 11 high, and a bar 9. */
const rowHeight = { most: 14, least: 10 } as const;
const thinHeight = 4;
const foot = 20;

/** What it takes where its rows have all their room, px; 0 where nothing has a date. */
export function wholeChartHeight(events: readonly NewsEvent[], published: string | null): number {
  const whole = toWhole(events, published);
  return whole ? head + toRows(events, whole).length * rowHeight.most + foot : 0;
}

/** null where nothing has a date. `height` is what it may take, px; `published` is one day for all. */
export function drawWholeChart(
  events: readonly NewsEvent[],
  published: string | null,
  height: number,
): DrawnElement | null {
  const whole = toWhole(events, published);
  if (!whole) return null;
  const room = height - head - foot;
  const rows = toRows(events, whole);
  const pitch = Math.min(rowHeight.most, Math.floor(room / rows.length));
  const low = pitch >= rowHeight.least;
  const axis = head + (low ? rows.length * pitch : room);
  const at = whole.published;
  return draw(
    "svg",
    { class: "axis", width: "100%", height: axis + foot, "aria-hidden": "true" },
    at === null ? null : ground(at, 0, axis),
    ...toTicks(whole, mostTicks, letter).flatMap(({ at: x, label, major }) => [
      upright(major ? "year" : "grid", x, head, axis),
      upright("tick", x, axis, axis + 5),
      label ? words(major ? "major" : "minor", { at: x, y: axis + 16, dx: 4 }, label) : null,
    ]),
    level("base", 0, 100, axis),
    at === null ? null : upright("cap", at, 0, axis),
    at === null ? null : publication(at),
    ...(low ? marks(rows, whole, pitch) : lines(events, whole, Math.floor(room / thinHeight))),
  );
}

function publication(at: number): DrawnElement {
  const end = at + "Published".length * letter > 100;
  return words("published", { at, y: 11, dx: end ? -5 : 5, end }, "Published");
}

function marks(
  rows: readonly (readonly NewsEvent[])[],
  whole: Whole,
  pitch: number,
): readonly (DrawnElement | null)[] {
  return rows.flatMap((row, i) =>
    row.map((event) => drawMark(event, whole, leastDay, head + (i + 0.5) * pitch)),
  );
}

function lines(events: readonly NewsEvent[], whole: Whole, rows: number): readonly DrawnElement[] {
  return toThinLines(events, whole, rows).map(({ from, to, row, extent }) =>
    draw("line", {
      class: extent === "doubt" ? "thin doubt" : "thin",
      x1: `${from}%`,
      x2: `${to}%`,
      y1: head + (row + 0.5) * thinHeight,
      y2: head + (row + 0.5) * thinHeight,
    }),
  );
}

/** In the order given, each in the first row where it meets nothing. */
function toRows(events: readonly NewsEvent[], whole: Whole): readonly (readonly NewsEvent[])[] {
  const rows: { readonly events: NewsEvent[]; end: number }[] = [];
  for (const event of events) {
    if (!event.when) continue;
    const { from, to } = stretch(event.when, whole, leastDay);
    const free = rows.find(({ end }) => end + gap <= from);
    if (free) {
      free.events.push(event);
      free.end = to;
    } else rows.push({ events: [event], end: to });
  }
  return rows.map((row) => row.events);
}

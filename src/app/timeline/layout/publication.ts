// The day of publication in the plot: a line after its last hour, its text above the axis, and a
// tinted background behind the time after it.

import { assumedYear } from "#format/calendar.ts";
import { parseDay } from "#model/day.ts";
import type { Plot } from "./arrange.ts";
import { dayMs } from "./items.ts";
import type { Period } from "../../view/view.ts";

export interface Publication {
  readonly day: Period;
  /** `2023-06-18` */
  readonly published: string;
  /** Whether it is that of the newest of several articles. */
  readonly isNewest: boolean;
}

/** The publication of `2023-06-18`; null if the day is unknown. */
export function toPublication(published: string | null, isNewest = false): Publication | null {
  const day = published === null ? null : parseDay(published);
  if (published === null || day === null) return null;
  return { day: { start: day * dayMs, end: (day + 1) * dayMs }, published, isNewest };
}

/** The year that dates may leave out; null if it must be shown. */
export function yearAssumed(
  { start, end }: Period,
  publication: Publication | null,
): number | null {
  const published = publication === null ? null : publication.day.start / dayMs;
  return assumedYear(start / dayMs, end / dayMs - 1, published);
}

/** From this width of a day on, text after the line would seem to belong to the next day, px. */
const wideDay = 60;
const space = 6;

export interface PublicationPlace {
  readonly line: number;
  /** Start of its text, relative to the line. */
  readonly words: number;
}

/**
 * The position of the line, in pixels; null outside the window. `words` is the width of the text,
 * which goes on one side of the line, or across it if neither side has room.
 */
export function toPublicationPlace(
  day: Period,
  words: number,
  { window, width }: Plot,
): PublicationPlace | null {
  const pxPerMs = width / (window.end - window.start);
  const line = (day.end - window.start) * pxPerMs;
  if (line < 0 || line > width) return null;
  const room = { before: line - space - words >= 0, after: line + space + words <= width };
  const wish = pxPerMs * dayMs >= wideDay ? "before" : "after";
  const other = wish === "before" ? "after" : "before";
  const from = { before: -space - words, after: space };
  if (room[wish]) return { line, words: from[wish] };
  if (room[other]) return { line, words: from[other] };
  return { line, words: Math.max(Math.min(from[wish], width - words - line), -line) };
}

/** Start of the background after publication, in pixels; null if it is not visible. */
export function toGroundStart(day: Period, { window, width }: Plot): number | null {
  const line = ((day.end - window.start) * width) / (window.end - window.start);
  return line < width ? Math.max(line, 0) : null;
}

// The whole time of the events as thin lines: places in percent of its width, rows from the top.

import { monthName, yearName } from "#format/calendar.ts";
import { toCivil } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayMs, endOfTime, type Period, toItems } from "../timeline/items.ts";
import { toPublication } from "../timeline/publication.ts";
import { fit } from "../timeline/window.ts";

export interface Whole {
  /** "October 2022" */
  readonly first: string;
  readonly last: string;
  readonly lines: readonly ThinLine[];
  /** Where the day of publication ends; null where it is not known. */
  readonly published: number | null;
}

export interface ThinLine {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly extent: "solid" | "doubt";
}

/** A day of a long time is still seen, percent. */
const least = 0.6;

/** `rows` is how many lines have room above one another. null without any date. */
export function toWhole(
  events: readonly NewsEvent[],
  published: string | null,
  rows: number,
): Whole | null {
  const items = toItems(events);
  if (items.length === 0) return null;
  const day = toPublication(published)?.day ?? null;
  const all = fit(
    items.map(({ period }) => period),
    day,
  );
  const percent = (instant: number) =>
    Math.min(100, Math.max(0, ((instant - all.start) / (all.end - all.start)) * 100));
  const ends: number[] = [];
  const lines = items.map(({ id, period, extent }) => {
    const from = Math.min(percent(period.start), 100 - least);
    const to = Math.max(percent(period.end), from + least);
    const row = freeRow(ends, from, rows);
    ends[row] = to;
    return { id, from, to, row, extent };
  });
  const { first, last } = monthsOf(items.map(({ period }) => period));
  return { first, last, lines, published: day && percent(day.end) };
}

/** The first row that is free again, else the one that will be first. */
function freeRow(ends: readonly number[], from: number, rows: number): number {
  const free = ends.findIndex((end) => end < from);
  if (free >= 0) return free;
  if (ends.length < rows) return ends.length;
  return ends.indexOf(Math.min(...ends));
}

/** The months of the first and the last day that has a date. */
function monthsOf(periods: readonly Period[]): { readonly first: string; readonly last: string } {
  const days = periods
    .flatMap(({ start, end }) => [start, end - dayMs])
    .filter((instant) => Math.abs(instant) < endOfTime - dayMs);
  const name = (instant: number) => {
    const { month, year } = toCivil(Math.floor(instant / dayMs));
    return `${monthName(month, "long")} ${yearName(year)}`;
  };
  return { first: name(Math.min(...days)), last: name(Math.max(...days)) };
}

// The two lines of the axis: years above months, months above weeks and days. English, UTC.

import { monthName, weekdayName, yearName } from "#format/calendar.ts";
import { type Civil, toCivil } from "#model/day.ts";
import type { Plot } from "./arrange.ts";
import { dayMs } from "./items.ts";

/** Named like vis-timeline's `timeAxis` option. */
export interface Scale {
  readonly scale: "day" | "week" | "month" | "year";
  readonly step: number;
}

/** Least width of a day, in px, at which a scale's labels fit; finest scale first. */
const scales: readonly (Scale & { readonly dayPx: number })[] = [
  { scale: "day", step: 1, dayPx: 24 },
  { scale: "week", step: 1, dayPx: 6 },
  { scale: "month", step: 1, dayPx: 40 / 30 },
  { scale: "month", step: 3, dayPx: 44 / 91 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(
    (step) => ({ scale: "year", step, dayPx: 56 / (365 * step) }) as const,
  ),
];

export function toScale(plot: Plot): Scale {
  const day = dayWidth(plot);
  const { scale, step } = scales.find((one) => day >= one.dayPx) ?? coarsest;
  return { scale, step };
}

const coarsest: Scale = { scale: "year", step: 1000 };

/** The lower line: "2023", "June", "12", "Mon 12", "Monday 12". Empty if it does not fit. */
export function minorLabel(instant: number, scale: Scale, plot: Plot): string {
  return ifRoom(
    minorText(toCivil(Math.floor(instant / dayMs)), scale, dayWidth(plot)),
    instant,
    plot,
  );
}

/** The upper line: the year of months, the month of days. Empty if it does not fit. */
export function majorLabel(instant: number, scale: Scale, plot: Plot): string {
  return ifRoom(majorText(toCivil(Math.floor(instant / dayMs)), scale), instant, plot);
}

/** Whether days are wide enough to be read as columns. */
export function hasWideDays(plot: Plot): boolean {
  return dayWidth(plot) >= 52;
}

function minorText(civil: Civil, { scale, step }: Scale, day: number): string {
  switch (scale) {
    case "day":
      if (day < 52) return String(civil.day);
      return `${weekdayName(civil, day < 96 ? "short" : "long")} ${civil.day}`.trimStart();
    case "week":
      return String(civil.day);
    case "month":
      return monthName(civil.month, "short");
    case "year":
      return yearLabel(civil, step);
  }
}

function majorText(civil: Civil, { scale }: Scale): string {
  switch (scale) {
    case "day":
    case "week":
      return `${monthName(civil.month, "long")} ${yearName(civil.year)}`;
    case "month":
      return yearName(civil.year);
    case "year":
      return "";
  }
}

/**
 * vis steps by astronomical years, in which 500 BC is -499. If a year is less than a pixel wide, the
 * line at -500 is labelled 500 BC.
 */
function yearLabel({ year }: Civil, step: number): string {
  return step >= 100 && year < 0 ? `${-year} BC` : yearName(year);
}

/** Approximate width of a letter on the axis, and the space before the first one. */
const letterPx = 7;
const indentPx = 5;

/** Drops a label that an edge of the plot would cut. */
function ifRoom(text: string, instant: number, { window, width }: Plot): string {
  const x = ((instant - window.start) * width) / (window.end - window.start);
  return x > -1 && x + indentPx + text.length * letterPx <= width ? text : "";
}

function dayWidth({ window, width }: Plot): number {
  return (dayMs * width) / (window.end - window.start);
}

// One unit of the calendar — a day, a week, a month, a quarter … — and how to go to its neighbours.

import {
  type Day,
  daysInMonth,
  printDay,
  printYear,
  toCivil,
  toDay,
  two,
  weekday,
} from "#model/day.ts";
import {
  type Bounds,
  bounds,
  between,
  type Edtf,
  type EdtfDate,
  onDay,
  type PartOfYear,
} from "#model/edtf.ts";
import type { Unit } from "./spec.ts";

export type CalendarPoint =
  | { readonly unit: "day"; readonly day: Day }
  /** `monday` is the first day of an ISO week. */
  | { readonly unit: "week"; readonly monday: Day }
  | { readonly unit: "weekend"; readonly saturday: Day }
  | { readonly unit: "month"; readonly year: number; readonly month: number }
  | { readonly unit: "part"; readonly year: number; readonly part: PartOfYear }
  | { readonly unit: "year"; readonly year: number; readonly fiscal: boolean }
  | { readonly unit: "decade"; readonly decade: number }
  | { readonly unit: "century"; readonly century: number };

/** The unit that holds a day; a night belongs to its day. */
export function pointOf(unit: Unit, day: Day): CalendarPoint {
  const { year, month } = toCivil(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "night":
    case "day":
      return { unit: "day", day };
    case "week":
      return { unit: "week", monday: day - weekday(day) };
    case "weekend":
      return { unit: "weekend", saturday: day - weekday(day) + 5 };
    case "month":
      return { unit: "month", year, month };
    case "quarter":
      return { unit: "part", year, part: quarterOf(month) };
    case "year":
      return { unit: "year", year, fiscal: false };
    case "decade":
      return { unit: "decade", decade: inEra(year, 10) };
    case "century":
      return { unit: "century", century: inEra(year, 100) };
  }
}

/** Before our era decades and centuries are counted back from it: -1 is the one next to it. */
function inEra(year: number, size: 10 | 100): number {
  return year > 0 ? Math.floor(year / size) : -Math.floor((1 - year) / size) - 1;
}

const quarters = [33, 34, 35, 36] as const;

function quarterOf(month: number): PartOfYear {
  return quarters[Math.floor((month - 1) / 3)] ?? 33;
}

/** The nth neighbour: -1 is the one before. */
export function stepped(point: CalendarPoint, n: number): CalendarPoint {
  switch (point.unit) {
    case "day":
      return { ...point, day: point.day + n };
    case "week":
      return { ...point, monday: point.monday + 7 * n };
    case "weekend":
      return { ...point, saturday: point.saturday + 7 * n };
    case "month":
      return monthsAway(point, n);
    case "part":
      return partsAway(point, n);
    case "year":
      return { ...point, year: point.year + n };
    case "decade":
      return { ...point, decade: point.decade + n };
    case "century":
      return { ...point, century: point.century + n };
  }
}

export function monthsAway(from: { year: number; month: number }, n: number): CalendarPoint {
  const months = from.year * 12 + from.month - 1 + n;
  return { unit: "month", year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The parts of a year that follow one another. */
const cycles: readonly (readonly PartOfYear[])[] = [[21, 22, 23, 24], quarters, [40, 41]];

function partsAway(point: CalendarPoint & { unit: "part" }, n: number): CalendarPoint {
  const cycle = cycles.find((parts) => parts.includes(point.part)) ?? quarters;
  const at = cycle.indexOf(point.part) + n;
  const part = cycle[((at % cycle.length) + cycle.length) % cycle.length] ?? point.part;
  return { unit: "part", year: point.year + Math.floor(at / cycle.length), part };
}

/** The same day, month or part so many years away; 29 February falls back to the 28th. */
export function yearsAway(point: CalendarPoint, n: number): CalendarPoint {
  switch (point.unit) {
    case "day": {
      const { year, month, day } = toCivil(point.day);
      const last = daysInMonth(year + n, month);
      return { unit: "day", day: toDay({ year: year + n, month, day: Math.min(day, last) }) };
    }
    case "week":
      return { unit: "week", monday: mondayNear(point.monday + 3, n) };
    case "weekend":
      return { unit: "weekend", saturday: mondayNear(point.saturday, n) + 5 };
    case "month":
    case "part":
    case "year":
      return { ...point, year: point.year + n };
    case "decade":
    case "century":
      return point;
  }
}

function mondayNear(day: Day, years: number): Day {
  const { year, month, day: d } = toCivil(day);
  const there = toDay({
    year: year + years,
    month,
    day: Math.min(d, daysInMonth(year + years, month)),
  });
  return there - weekday(there);
}

export function toEdtf(point: CalendarPoint): Edtf {
  switch (point.unit) {
    case "day":
      return onDay(point.day);
    case "week":
      return between({ earliest: point.monday, latest: point.monday + 6 });
    case "weekend":
      return between({ earliest: point.saturday, latest: point.saturday + 1 });
    case "month":
      return { kind: "month", year: point.year, month: point.month };
    case "part":
      return { kind: "part", year: point.year, part: point.part };
    case "year":
      return { kind: "year", year: point.year };
    case "decade":
      return point.decade >= 0
        ? { kind: "decade", decade: point.decade }
        : yearsFrom((point.decade + 1) * 10 - 8, (point.decade + 1) * 10 + 1);
    case "century":
      return point.century >= 0
        ? { kind: "century", century: point.century }
        : yearsFrom(point.century * 100 + 1, point.century * 100 + 100);
  }
}

/** EDTF has no decade or century before our era. */
function yearsFrom(first: number, last: number): Edtf {
  return {
    kind: "interval",
    from: { kind: "year", year: first },
    to: { kind: "year", year: last },
  };
}

export function pointBounds(point: CalendarPoint): Bounds {
  return bounds(toEdtf(point));
}

const partLetters: Readonly<Record<PartOfYear, string>> = {
  21: "SP",
  22: "SU",
  23: "FA",
  24: "WI",
  33: "Q1",
  34: "Q2",
  35: "Q3",
  36: "Q4",
  40: "H1",
  41: "H2",
};

/** As TIMEX3 prints it: `2023-W24`, `2023-Q2`, `202`, `BC0480-09`. */
export function toTimex3(point: CalendarPoint): string {
  switch (point.unit) {
    case "day": {
      const { year } = toCivil(point.day);
      return year > 0 ? printDay(point.day) : era(year) + printDay(point.day).slice(-6);
    }
    case "week":
      return weekOf(point.monday);
    case "weekend":
      return `${weekOf(point.saturday - 5)}-WE`;
    case "month":
      return `${era(point.year)}-${two(point.month)}`;
    case "part":
      return `${era(point.year)}-${partLetters[point.part]}`;
    case "year":
      return (point.fiscal ? "FY" : "") + era(point.year);
    case "decade":
      return point.decade >= 0
        ? String(point.decade).padStart(3, "0")
        : `BC${String(-point.decade - 1).padStart(3, "0")}`;
    case "century":
      return point.century >= 0 ? two(point.century) : `BC${two(-point.century - 1)}`;
  }
}

function era(year: number): string {
  return year > 0 ? printYear(year) : `BC${String(1 - year).padStart(4, "0")}`;
}

/** ISO 8601: the week belongs to the year that holds its Thursday. */
function weekOf(monday: Day): string {
  const { year } = toCivil(monday + 3);
  const first = toDay({ year, month: 1, day: 4 });
  return `${printYear(year)}-W${two(1 + Math.round((monday - (first - weekday(first))) / 7))}`;
}

/** The year of its first day. */
export function yearOf(point: CalendarPoint): number {
  return point.unit === "part" ? point.year : toCivil(pointBounds(point).earliest).year;
}

/** An end of an interval is one date; a week's is its first day. */
export function toEnd(point: CalendarPoint): EdtfDate {
  const edtf = toEdtf(point);
  return edtf.kind === "interval" ? (edtf.from ?? onDay(pointBounds(point).earliest)) : edtf;
}

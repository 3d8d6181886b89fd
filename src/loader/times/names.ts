// Calendar words for the reasons that readers see.

import { months, weekdays } from "#model/calendar.ts";
import type { PartOfYear } from "#model/edtf.ts";
import { smallNumbers } from "#model/numbers.ts";
import type { CalendarPoint } from "./point.ts";
import type { Unit } from "./spec.ts";

const parts: Readonly<Record<PartOfYear, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter",
  34: "second quarter",
  35: "third quarter",
  36: "fourth quarter",
  40: "first half-year",
  41: "second half-year",
};

/** 1 is January. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/** 0 is Monday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday] ?? "";
}

export function partName(part: PartOfYear): string {
  return parts[part];
}

/** "three", "12" */
export function numberName(n: number): string {
  if (n === 0) return "no";
  return (n <= 10 ? smallNumbers[n] : undefined) ?? String(n);
}

/** "two weeks", "one day", "2.5 years" */
export function lengthName(n: number, unit: Unit): string {
  const plural = unit === "century" ? "centuries" : `${unit}s`;
  return `${numberName(n)} ${n === 1 ? unit : plural}`;
}

/** "October 2021", "the third quarter of 2008", "490 BC"; a day or week has no name of its own. */
export function pointName(point: CalendarPoint): string {
  switch (point.unit) {
    case "day":
    case "week":
    case "weekend":
      return `that ${point.unit}`;
    case "month":
      return `${monthName(point.month)} ${yearName(point.year)}`;
    case "part":
      return point.part <= 24
        ? `${partName(point.part)} ${yearName(point.year)}`
        : `the ${partName(point.part)} of ${yearName(point.year)}`;
    case "year":
      return yearName(point.year);
    case "decade":
      return `the ${point.decade}0s`;
    case "century":
      return `the ${point.century}00s`;
  }
}

function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

// Calendar words for the reasons that readers see.

import type { PartOfYear } from "#model/edtf.ts";
import type { Unit } from "./spec.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

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

export function ordinal(n: number): string {
  const ending =
    n % 10 > 3 || (n > 10 && n < 14) ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "two weeks", "one day", "2.5 years" */
export function lengthName(n: number, unit: Unit): string {
  const plural = unit === "century" ? "centuries" : `${unit}s`;
  return `${small[n] ?? String(n)} ${n === 1 ? unit : plural}`;
}

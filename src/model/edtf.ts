// Dates as exact as the words they come from, in EDTF (ISO 8601-2:2019): levels 0 and 1, and from
// level 2 the unspecified decade `198X` and the quarters and halves 33–36, 40, 41.
//
// Our choices where the standard is silent: spring is March to May, summer June to August,
// autumn September to November, winter December to February of the next year. A week is an
// interval of seven days. `~` means "about" and does not widen the bounds.

import { type Day, daysInMonth, printYear, toCivil, toDay, two } from "./day.ts";

/** 21–24 seasons, 33–36 quarters, 40–41 halves. */
export type PartOfYear = 21 | 22 | 23 | 24 | 33 | 34 | 35 | 36 | 40 | 41;

export type EdtfDate = (
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "part"; readonly year: number; readonly part: PartOfYear }
  | { readonly kind: "year"; readonly year: number }
  /** `decade` 202 is 2020 to 2029 */
  | { readonly kind: "decade"; readonly decade: number }
  /** `century` 19 is 1900 to 1999 */
  | { readonly kind: "century"; readonly century: number }
) & { readonly about?: boolean };

export type Edtf =
  | EdtfDate
  | { readonly kind: "interval"; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

/** Both ends inclusive; an open end is ±Infinity. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/** First and last month of each part; 13 and 14 are January and February of the next year. */
const months: Readonly<Record<PartOfYear, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const isPart = (n: number): n is PartOfYear => n in months;

/** The days a value covers. */
export function bounds(value: Edtf): Bounds {
  switch (value.kind) {
    case "day": {
      const day = toDay(value);
      return { earliest: day, latest: day };
    }
    case "month":
      return monthBounds(value.year, value.month, value.month);
    case "part": {
      const [first, last] = months[value.part];
      return monthBounds(value.year, first, last);
    }
    case "year":
      return monthBounds(value.year, 1, 12);
    case "decade":
      return yearBounds(value.decade * 10, value.decade * 10 + 9);
    case "century":
      return yearBounds(value.century * 100, value.century * 100 + 99);
    case "interval":
      return {
        earliest: value.from ? bounds(value.from).earliest : Number.NEGATIVE_INFINITY,
        latest: value.to ? bounds(value.to).latest : Number.POSITIVE_INFINITY,
      };
  }
}

function monthBounds(year: number, first: number, last: number): Bounds {
  const endYear = last > 12 ? year + 1 : year;
  const month = last > 12 ? last - 12 : last;
  return {
    earliest: toDay({ year, month: first, day: 1 }),
    latest: toDay({ year: endYear, month, day: daysInMonth(endYear, month) }),
  };
}

function yearBounds(first: number, last: number): Bounds {
  return {
    earliest: toDay({ year: first, month: 1, day: 1 }),
    latest: toDay({ year: last, month: 12, day: 31 }),
  };
}

/** A single day as an EDTF value. */
export function onDay(day: Day): EdtfDate {
  const civil = toCivil(day);
  return { kind: "day", year: civil.year, month: civil.month, day: civil.day };
}

/** One day, or an interval of days, both ends inclusive; ±Infinity is an open end. */
export function between({ earliest, latest }: Bounds): Edtf {
  if (earliest === latest) return onDay(earliest);
  return {
    kind: "interval",
    from: Number.isFinite(earliest) ? onDay(earliest) : null,
    to: Number.isFinite(latest) ? onDay(latest) : null,
  };
}

export function printEdtf(value: Edtf): string {
  if (value.kind === "interval") {
    return `${value.from ? printEdtf(value.from) : ".."}/${value.to ? printEdtf(value.to) : ".."}`;
  }
  return printDate(value) + (value.about ? "~" : "");
}

function printDate(value: EdtfDate): string {
  switch (value.kind) {
    case "day":
      return `${printYear(value.year)}-${two(value.month)}-${two(value.day)}`;
    case "month":
      return `${printYear(value.year)}-${two(value.month)}`;
    case "part":
      return `${printYear(value.year)}-${value.part}`;
    case "year":
      return printYear(value.year);
    case "decade":
      return `${String(value.decade).padStart(3, "0")}X`;
    case "century":
      return `${two(value.century)}XX`;
  }
}

/** Parses EDTF. null if the form is not supported, or an interval ends before it starts. */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.split("/");
  if (ends.length === 1) return parseDate(text);
  const [first = "", second = ""] = ends;
  if (ends.length !== 2) return null;
  const from = first === ".." || first === "" ? null : parseDate(first);
  const to = second === ".." || second === "" ? null : parseDate(second);
  if (
    (from === null && first !== ".." && first !== "") ||
    (to === null && second !== ".." && second !== "")
  )
    return null;
  if (from === null && to === null) return null;
  const value: Edtf = { kind: "interval", from, to };
  const { earliest, latest } = bounds(value);
  return earliest <= latest ? value : null;
}

function parseDate(text: string): EdtfDate | null {
  const about = /[~%]$/.test(text);
  const date = parseExact(text.replace(/[~?%]$/, ""));
  return date && about ? { ...date, about } : date;
}

function parseExact(text: string): EdtfDate | null {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) {
    if (/^\d{3}X$/.test(text)) return { kind: "decade", decade: Number(text.slice(0, 3)) };
    if (/^\d{2}XX$/.test(text)) return { kind: "century", century: Number(text.slice(0, 2)) };
    return null;
  }
  const year = Number(match[1]) + 0; // "-0000" is the year 0, not -0
  if (match[2] === undefined) return { kind: "year", year };
  const month = Number(match[2]);
  if (match[3] === undefined) {
    if (isPart(month)) return { kind: "part", year, part: month };
    return month >= 1 && month <= 12 ? { kind: "month", year, month } : null;
  }
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { kind: "day", year, month, day };
}

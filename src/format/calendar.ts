// English names of days, months and years in British order: "Sunday 18 June 2023".

import { months, weekdays } from "#model/calendar.ts";
import { type Civil, type Day, parseDay, toCivil, toDay, weekday } from "#model/day.ts";
import type { EdtfDate } from "#model/edtf.ts";
import { ordinalFigure } from "#model/numbers.ts";

const halvesAndQuarters = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
} as const;

/** The months are those of edtf.ts. */
const seasons = {
  21: ["spring", "March to May"],
  22: ["summer", "June to August"],
  23: ["autumn", "September to November"],
  24: ["winter", "December to February"],
} as const;

/** "long": Sunday 18 June. "short": Sun 18 June; month names over four letters are cut to three. */
export type Length = "long" | "short";

/** The Gregorian calendar was not in use before this year, so weekdays mean nothing there. */
const firstGregorianYear = 1583;

export function monthName(month: number, length: Length): string {
  const name = months[month - 1] ?? "";
  return length === "long" || name.length <= 4 ? name : name.slice(0, 3);
}

/** "2023", "AD 79", "490 BC" for the astronomical years 2023, 79, -489. */
export function yearName(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** "Sunday"; empty before the Gregorian calendar was in use. */
export function weekdayName(civil: Civil, length: Length): string {
  if (civil.year < firstGregorianYear) return "";
  const name = weekdays[weekday(toDay(civil))] ?? "";
  return length === "long" ? name : name.slice(0, 3);
}

/** "Sunday 18 June 2023". */
export function civilName(civil: Civil): string {
  const date = `${civil.day} ${monthName(civil.month, "long")} ${yearName(civil.year)}`;
  return `${weekdayName(civil, "long")} ${date}`.trimStart();
}

/** "Sun 18 June" for `2023-06-18`; other text is returned unchanged. */
export function shortDayName(text: string): string {
  const day = parseDay(text);
  if (day === null) return text;
  const civil = toCivil(day);
  return `${weekdayName(civil, "short")} ${civil.day} ${monthName(civil.month, "short")}`.trimStart();
}

/** "18 June", as short as it may be "12 Mar". */
export function dayInYear(day: Day, length: Length): string {
  const civil = toCivil(day);
  return `${civil.day} ${monthName(civil.month, length)}`;
}

/** "Sunday 18 June 2023" for `2023-06-18`; other text is returned unchanged. */
export function dayName(text: string): string {
  const day = parseDay(text);
  return day === null ? text : civilName(toCivil(day));
}

/** The year of `2023-06-18`; null if the text is not a day. */
export function yearOf(text: string | null): number | null {
  const day = text === null ? null : parseDay(text);
  return day === null ? null : toCivil(day).year;
}

/**
 * The year that labels beside an axis of these days may omit: the one year of all the days; else, if
 * they span at most three calendar years, the year of publication. null if the year must be shown.
 */
export function assumedYear(first: Day, last: Day, published: Day | null): number | null {
  const [from, to] = [first, last].map((day) => toCivil(Math.floor(day)).year);
  if (from === undefined || to === undefined) return null;
  if (from === to) return from;
  return published !== null && to - from <= 2 ? toCivil(Math.floor(published)).year : null;
}

/** "spring 2023" with "March to May"; winter spans two years: "winter 2022–23". */
export function seasonName(
  date: EdtfDate,
): { readonly name: string; readonly months: string } | null {
  if (date.kind !== "part" || !isSeason(date.part)) return null;
  const [name, of] = seasons[date.part];
  const year = yearName(date.year);
  if (date.part !== 24) return { name: `${name} ${year}`, months: of };
  const next = yearName(date.year + 1);
  const sameCentury = date.year >= 1000 && year.slice(0, 2) === next.slice(0, 2);
  return { name: `${name} ${year}–${sameCentury ? next.slice(2) : next}`, months: of };
}

function isSeason(part: number): part is keyof typeof seasons {
  return part in seasons;
}

/** First and last month of a quarter or half; null for a season. */
export function monthsOfPart(part: number): readonly [number, number] | null {
  return isHalfOrQuarter(part) ? halvesAndQuarters[part] : null;
}

function isHalfOrQuarter(part: number): part is keyof typeof halvesAndQuarters {
  return part in halvesAndQuarters;
}

/** "the 1980s", "the 20th century". */
function spanOfYearsName(date: EdtfDate & { readonly kind: "decade" | "century" }): string {
  return date.kind === "decade"
    ? `the ${date.decade * 10}s`
    : `the ${ordinalFigure(date.century + 1)} century`;
}

/** The name of a month or longer unit; a day as "18 June 2023". */
export function unitName(date: EdtfDate, length: Length): string {
  switch (date.kind) {
    case "day":
      return `${date.day} ${monthName(date.month, length)} ${yearName(date.year)}`;
    case "month":
      return `${monthName(date.month, length)} ${yearName(date.year)}`;
    case "part":
      return seasonName(date)?.name ?? yearName(date.year);
    case "year":
      return yearName(date.year);
    case "decade":
    case "century":
      return spanOfYearsName(date);
  }
}

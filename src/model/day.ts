// Civil days as whole numbers, without the JavaScript Date: no time zone, no clock.
//
// A day is the count of days since 1970-01-01 in the proleptic Gregorian calendar; it may be
// negative. Years are astronomical: 0 is 1 BC, -489 is 490 BC.
// Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain).

/** Days since 1970-01-01. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export function toDay({ year, month, day }: Civil): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function toCivil(day: Day): Civil {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 is Sunday (the order of ISO 8601). */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `2023-06-18`; a year before 1 AD as `-0489-01-01`. */
export function printDay(day: Day): string {
  const { year, month, day: d } = toCivil(day);
  return `${printYear(year)}-${two(month)}-${two(d)}`;
}

export function printYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** The day of `2023-06-18`, or null if the text is not a calendar day (`2023-02-30`). */
export function parseDay(text: string): Day | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (civil.month < 1 || civil.month > 12) return null;
  if (civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) return null;
  return toDay(civil);
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}

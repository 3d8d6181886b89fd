// Names of days, months, seasons, years … as they are printed and typed: the inverse of calendar.ts. A day
// or month may lack its year, and a day its month: what it stands beside has them.

import { months, weekdays } from "#model/calendar.ts";
import { type Civil, toDay, weekday } from "#model/day.ts";
import { type EdtfDate, type PartOfYear, parseEdtf, printEdtf } from "#model/edtf.ts";
import { seasonName, unitName } from "./calendar.ts";

export interface NamedDate {
  /** null for the bare day of "1 to 3 June". */
  readonly month: number | null;
  /** null where it is not said. */
  readonly year: number | null;
  /** null where it does not fit: 30 February. @param month of the other end */
  readonly in: (year: number, month: number) => EdtfDate | null;
}

const weekdayNames = weekdays.map((name) => `${name}|${name.slice(0, 3)}`).join("|");
const monthNames = months
  .map((name) => `${name}|${name.slice(0, 3)}|${name.slice(0, 4)}`)
  .join("|");
const yearWords = String.raw`AD \d{1,4}|\d{1,4} BC|\d{4}`;
const dayShape = new RegExp(
  String.raw`^(?:(${weekdayNames}),? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:(?: of)? (${monthNames})\.?(?:,? (${yearWords}))?)?$`,
  "i",
);
const monthFirst = new RegExp(
  String.raw`^(?:(${weekdayNames}),? )?(${monthNames})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (${yearWords}))?$`,
  "i",
);
const monthShape = new RegExp(String.raw`^(${monthNames})\.?(?:(?: of)?,? (${yearWords}))?$`, "i");
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** All that words may name; several for "5/6/2023". */
export function readNames(text: string): readonly NamedDate[] {
  const [, hedge, words = ""] = /^(about |around |c\. ?|circa )?(.+)$/i.exec(text) ?? [];
  return namesIn(words).map((name) => ({
    ...name,
    in: (year, month) => {
      const date = name.in(year, month);
      return date && hedge ? { ...date, about: true } : date;
    },
  }));
}

function namesIn(words: string): readonly NamedDate[] {
  const [, weekdayFirst, number, name, after] = dayShape.exec(words) ?? [];
  if (number !== undefined) return [named(number, name, after, weekdayFirst)];
  const [, weekdayToo, nameFirst, day, ofYear] = monthFirst.exec(words) ?? [];
  if (day !== undefined) return [named(day, nameFirst, ofYear, weekdayToo)];
  const [, onlyMonth, year] = monthShape.exec(words) ?? [];
  if (onlyMonth !== undefined) return [named(undefined, onlyMonth, year)];
  const [, a = "", , b = "", numbered] = numeric.exec(words) ?? [];
  if (numbered !== undefined) {
    const both = [a, b].map(Number);
    const orders = a === b ? [both] : [both, both.toReversed()];
    return orders
      .map(([d = 0, m = 0]) => fixed({ kind: "day", year: Number(numbered), month: m, day: d }))
      .filter((one) => one.in(0, 0) !== null);
  }
  const edtf = parseEdtf(words);
  if (edtf && edtf.kind !== "interval") return [fixed(edtf)];
  const unit = unitNamed(words);
  return unit ? [fixed(unit)] : [];
}

const fixed = (date: EdtfDate): NamedDate => ({
  month: "month" in date ? date.month : null,
  year: "year" in date ? date.year : 0,
  in: () => valid(date),
});

const valid = (date: EdtfDate): EdtfDate | null =>
  parseEdtf(printEdtf(date)) === null ? null : date;

function named(
  day: string | undefined,
  monthWord: string | undefined,
  yearWord: string | undefined,
  weekdayWord?: string,
): NamedDate {
  const own = monthWord === undefined ? null : monthOf(monthWord);
  return {
    month: own,
    year: yearWord === undefined ? null : yearOf(yearWord),
    in: (year, other) => {
      const month = own ?? other;
      if (day === undefined) return { kind: "month", year, month };
      const civil = { year, month, day: Number(day) };
      const date = valid({ kind: "day", ...civil });
      return date && (weekdayWord === undefined || isOn(civil, weekdayWord)) ? date : null;
    },
  };
}

const monthOf = (word: string): number =>
  months.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;

const isOn = (civil: Civil, word: string): boolean =>
  (weekdays[weekday(toDay(civil))] ?? "").toLowerCase().startsWith(word.toLowerCase());

/** The year of "2023", "AD 79" and "490 BC"; astronomical. */
function yearOf(words: string): number {
  const number = Number(/\d+/.exec(words)?.[0]);
  return /bc$/i.test(words) ? 1 - number : number;
}

const partsWithNames: readonly PartOfYear[] = [21, 22, 23, 24];

/** "spring 2022", "1985", "the 1980s", "the 20th century": what is printed with these words. */
function unitNamed(words: string): EdtfDate | null {
  const [, before, digits] = /^(.*?)(\d+)/.exec(words) ?? [];
  if (before === undefined) return null;
  const number = Number(digits);
  const year = yearOf(
    /ad $/i.test(before) ? `AD ${number}` : / bc\b/i.test(words) ? `${number} BC` : `${number}`,
  );
  const flat = words
    .toLowerCase()
    .replace(/^fall\b/, "autumn")
    .replace(/^(\w+) of (?=\d)/, "$1 ");
  const all: readonly EdtfDate[] = [
    { kind: "year", year },
    { kind: "decade", decade: number / 10 },
    { kind: "century", century: number - 1 },
    ...partsWithNames.map((part) => ({ kind: "part" as const, year, part })),
  ];
  const isNamed = (date: EdtfDate) => {
    const name = unitName(date, "long").toLowerCase();
    const season = seasonName(date)?.months.toLowerCase();
    return [name, name.replace(/^the /, ""), `${name} (${season})`].includes(flat);
  };
  const found = all.find(isNamed);
  return found ? valid(found) : null;
}

/** "22 March 2013 is a Friday.", where words name another weekday; null where they do not. @param year if not said */
export function wrongWeekday(words: string, year: number | null): string | null {
  const [, said, rest = ""] = new RegExp(`^(${weekdayNames}),? (.+)$`, "i").exec(words) ?? [];
  const [date] = said === undefined ? [] : namesIn(rest);
  const day = date?.in(date.year ?? year ?? 0, 0);
  if (said === undefined || (date?.year ?? year) === null) return null;
  if (day?.kind !== "day" || isOn(day, said)) return null;
  return `${unitName(day, "long")} is a ${weekdays[weekday(toDay(day))]}.`;
}

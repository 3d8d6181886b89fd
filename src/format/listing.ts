// The list of events as its rows need it: the date, what the mark on the rail shows, and where in
// the order the day of publication stands.

import type { NewsEvent, ToldEvent, When } from "#model/event.ts";
import { civilName, monthName, weekdayName, yearOf } from "./calendar.ts";
import { type Civil, parseDay, toCivil } from "#model/day.ts";
import { forkedDates } from "#model/tellings.ts";
import { capital, counted } from "./number.ts";
import { shortDate } from "./when.ts";

export interface ListRow {
  readonly event: NewsEvent;
  /** Short, for the eye, a day's number held to its month; null without a date. */
  readonly date: string | null;
  readonly mark: DaysMark | null;
}

/** `solid`: it lasted all its days. `doubt`: some time between them. */
export interface DaysMark {
  readonly extent: "solid" | "doubt";
  readonly open: "start" | "end" | null;
}

/** `events` in the order of the list; `published` is `2023-06-18`, whose year is left out. */
export function toLines(
  events: readonly NewsEvent[],
  published: string | null,
): readonly ListRow[] {
  const year = yearOf(published);
  return events.map((event) => ({
    event,
    date: dateOf(event, year),
    mark: toMark(event),
  }));
}

/** Where articles differ, what each value is: "Thu 13 / Fri 14 June". */
function dateOf(event: NewsEvent, year: number | null): string | null {
  const values = forkedDates(event).flatMap(([value]) => (value ? shortDate(value, year) : []));
  if (values.length === 0) return event.when && holdDays(shortDate(event.when, year));
  // "13 June / 14 June"
  const end = / \p{L}+(?: \d+)?$/u.exec(values.at(-1) ?? "")?.[0] ?? "";
  const isShared = end !== "" && values.every((value) => value.endsWith(end));
  const short = values.map((value, i) =>
    isShared && i < values.length - 1 ? value.slice(0, -end.length) : value,
  );
  return holdDays(short.join(" / "));
}

/** In a narrow column "Sat 17 June" breaks before the day, never behind it. */
function holdDays(date: string): string {
  return date.replaceAll(/(?<=\d) (?=\p{L})/gu, "\u00a0");
}

export interface Heading {
  readonly level: 3 | 4;
  /** "2022, one event", "around February 2023, two events" */
  readonly text: string;
}

/** Fewer events are heard through without headings. */
const fewest = 8;

/**
 * For readers who listen: the headings before each event, by year and month, with the number of
 * events under them. An event stands where the middle of its days is, as in the order of the list;
 * “around” says that one under the heading may lie outside.
 */
export function toHeadings(events: readonly NewsEvent[]): readonly (readonly Heading[])[] {
  const days = events.map(({ when }) => (when ? toMiddle(when) : null));
  if (days.length < fewest || days.includes(null)) return events.map(() => []);
  const years = days.map((day) => String(day?.at.year));
  const months = days.map((day) => day && `${monthName(day.at.month, "long")} ${day.at.year}`);
  const under = (i: number, names: readonly (string | null)[], unit: "year" | "month") => {
    const name = names[i];
    if (name === names[i - 1]) return null;
    let end = i + 1;
    while (end < names.length && names[end] === name) end++;
    const about = days.slice(i, end).every((day) => day?.[unit]) ? "" : "around ";
    return capital(`${about}${name}, ${counted(end - i, "event")}`);
  };
  return days.map((_, i) => [
    ...toHeading(3, under(i, years, "year")),
    ...toHeading(4, under(i, months, "month")),
  ]);
}

function toHeading(level: Heading["level"], text: string | null): readonly Heading[] {
  return text === null ? [] : [{ level, text }];
}

interface Middle {
  readonly at: Civil;
  /** Whether all days of the event lie in the year, or the month, of the middle one. */
  readonly year: boolean;
  readonly month: boolean;
}

/** The middle of its days; an open end counts as the other, and is never within anything. */
function toMiddle({ earliest, latest }: When): Middle | null {
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  const at = toCivil(Math.floor((from + to) / 2));
  const ends = [toCivil(from), toCivil(to)];
  const year = first !== null && last !== null && ends.every((end) => end.year === at.year);
  return { at, year, month: year && ends.every((end) => end.month === at.month) };
}

export function toMark({ when }: Pick<ToldEvent, "when">): DaysMark | null {
  if (!when) return null;
  const open = when.earliest === null ? "start" : when.latest === null ? "end" : null;
  return { extent: when.extent === "throughout" && !open ? "solid" : "doubt", open };
}

/**
 * How many events stand before the day of publication: all behind it were not over then, or still
 * to come. null where the day is not known, or every event was over.
 */
export function beforePublication(
  events: readonly NewsEvent[],
  published: string | null,
): number | null {
  const day = published === null ? null : parseDay(published);
  if (day === null) return null;
  const last = events.findLastIndex(({ when }) => when !== null && lastDay(when) <= day);
  return last + 1 < events.length ? last + 1 : null;
}

function lastDay({ latest }: When): number {
  return (latest === null ? null : parseDay(latest)) ?? Number.POSITIVE_INFINITY;
}

/**
 * "Published Sunday 18 June" of `2023-06-18`; with its year where that is not `year`. Of the newest of several articles
 * "Newest article, Sunday 18 June".
 */
export function publishedWords(
  published: string,
  year = yearOf(published),
  isNewest = false,
): string {
  const what = isNewest ? "Newest article," : "Published";
  const day = parseDay(published);
  if (day === null) return `${what} ${published}`;
  const civil = toCivil(day);
  if (civil.year !== year) return `${what} ${civilName(civil)}`;
  const name = `${weekdayName(civil, "long")} ${civil.day} ${monthName(civil.month, "long")}`;
  return `${what} ${name.trimStart()}`;
}

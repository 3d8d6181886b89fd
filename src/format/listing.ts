// The list of events as its rows need it: the date, what the mark on the rail shows, and where in
// the order the day of publication stands.

import type { NewsEvent, When } from "#model/event.ts";
import { civilName, monthName, weekdayName, yearOf } from "./calendar.ts";
import { parseDay, toCivil } from "#model/day.ts";
import { shortDate } from "./when.ts";

export interface Line {
  readonly event: NewsEvent;
  /** Short, for the eye, a day's number held to its month; null without a date. */
  readonly date: string | null;
  readonly mark: Mark | null;
}

/** `solid`: it lasted all its days. `doubt`: some time between them. */
export interface Mark {
  readonly extent: "solid" | "doubt";
  readonly open: "start" | "end" | null;
}

/** `events` in the order of the list; `published` is `2023-06-18`, whose year is left out. */
export function toLines(events: readonly NewsEvent[], published: string | null): readonly Line[] {
  const year = yearOf(published);
  return events.map((event) => ({
    event,
    date: event.when && holdDays(shortDate(event.when, year)),
    mark: toMark(event),
  }));
}

/** In a narrow column "Sat 17 June" breaks before the day, never behind it. */
function holdDays(date: string): string {
  return date.replaceAll(/(?<=\d) (?=\p{L})/gu, "\u00a0");
}

export function toMark({ when }: NewsEvent): Mark | null {
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

/** "Published Sunday 18 June" of `2023-06-18`; with its year where that is not `year`. */
export function publishedWords(published: string, year = yearOf(published)): string {
  const day = parseDay(published);
  if (day === null) return `Published ${published}`;
  const civil = toCivil(day);
  if (civil.year !== year) return `Published ${civilName(civil)}`;
  const name = `${weekdayName(civil, "long")} ${civil.day} ${monthName(civil.month, "long")}`;
  return `Published ${name.trimStart()}`;
}

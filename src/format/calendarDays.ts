// The days of an event that a calendar file can represent.

import { type Day, parseDay, printDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";

/** Whether the event has a day in the years that calendars support. */
export function hasDays(event: NewsEvent): boolean {
  return calendarDays(event) !== null;
}

/** The first day and the day after the last; with an open end only the known day. */
export function calendarDays({
  when,
}: NewsEvent): { readonly first: string; readonly after: string } | null {
  const earliest = when?.earliest ?? when?.latest ?? null;
  const latest = when?.latest ?? when?.earliest ?? null;
  const [start, end] = [earliest && parseDay(earliest), latest && parseDay(latest)];
  if (typeof start !== "number" || typeof end !== "number") return null;
  const [first, after] = [basicDay(start), basicDay(end + 1)];
  return first && after ? { first, after } : null;
}

/** `20230618`; null outside the years 1 to 9999, which the format does not support. */
export function basicDay(day: Day): string | null {
  const printed = printDay(day);
  return /^\d{4}-\d{2}-\d{2}$/.test(printed) && !printed.startsWith("0000")
    ? printed.replaceAll("-", "")
    : null;
}

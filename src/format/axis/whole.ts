// The whole time of an article's events as one axis: places in percent of its width.

import { type Day, parseDay, toCivil } from "#model/day.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { onceFor } from "#model/onceFor.ts";
import { monthName, yearName } from "../calendar.ts";

export interface Whole {
  /** The first day, and the first one after the last. */
  readonly start: Day;
  readonly end: Day;
  /** What it reaches from and to: "October 2022", within one month "12 June 2023". */
  readonly first: string;
  readonly last: string;
  /** Where the day of publication ends, percent; null where it is not known. */
  readonly published: number | null;
}

/** From a place to a place, percent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An article of one day stands in some days around it. */
const shortest = 7;
/** Kept free at the sides, as a share of the whole. */
const margin = 0.02;
/** What a mark with an open end takes of the whole at most. */
const stubShare = 0.12;
/** Its length, of which a single day is one: more would say more than is known. */
const stubDays = 3;

/** null without any date. `published` is `2023-06-18`. */
export function toWhole(events: readonly NewsEvent[], published: string | null): Whole | null {
  const told = rangeOf(events);
  if (!told) return null;
  const day = published === null ? null : parseDay(published);
  const [start, end] = day === null ? told.ends : ends([...told.ends, day]);
  const length = Math.max(end + 1 - start, shortest);
  const spare = (length - (end + 1 - start)) / 2;
  const stub = length * stubShare;
  const all = {
    start: Math.min(start - spare - length * margin, told.firstUntil + 1 - stub),
    end: Math.max(end + 1 + spare + length * margin, told.lastFrom + stub),
  };
  return {
    ...all,
    ...named(Math.ceil(start - spare), Math.floor(end + spare)),
    published: day === null ? null : percent(day + 1, all),
  };
}

interface Range {
  readonly ends: readonly [Day, Day];
  /** The first day of those that have no beginning and end on it; Infinity where there are none. */
  readonly firstUntil: Day;
  /** The last day of those that begin on it and have no end; -Infinity where there are none. */
  readonly lastFrom: Day;
}

/** Each of a site's events is drawn in the time of them all. */
const rangeOf = onceFor((events: readonly NewsEvent[]): Range | null => {
  let [start, firstUntil] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [end, lastFrom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { when } of events) {
    if (!when) continue;
    const [first, last] = daysOf(when);
    const [hasFirst, hasLast] = [Number.isFinite(first), Number.isFinite(last)];
    if (hasFirst) [start, end] = [Math.min(start, first), Math.max(end, first)];
    else firstUntil = Math.min(firstUntil, last);
    if (hasLast) [start, end] = [Math.min(start, last), Math.max(end, last)];
    else lastFrom = Math.max(lastFrom, first);
  }
  return start > end ? null : { ends: [start, end], firstUntil, lastFrom };
});

/** Where a day begins. */
export function percent(day: Day, { start, end }: Pick<Whole, "start" | "end">): number {
  const share = ((day - start) / (end - start)) * 100;
  return round(Math.min(100, Math.max(0, share)));
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/**
 * The days that an event may have, not narrower than `least` percent. Where an end is not given, a
 * stub of one length at the other one.
 */
export function stretch(when: When, whole: Whole, least: number): Stretch {
  const [first, last] = daysOf(when);
  const stub = round(least * stubDays);
  if (first === Number.NEGATIVE_INFINITY) {
    const to = Math.max(percent(last + 1, whole), stub);
    return { from: round(to - stub), to };
  }
  if (last === Number.POSITIVE_INFINITY) {
    const from = Math.min(percent(first, whole), 100 - stub);
    return { from, to: round(from + stub) };
  }
  const from = Math.min(percent(first, whole), 100 - least);
  return { from, to: Math.max(percent(last + 1, whole), from + least) };
}

function daysOf({ earliest, latest }: When): readonly [Day, Day] {
  return [
    (earliest === null ? null : parseDay(earliest)) ?? Number.NEGATIVE_INFINITY,
    (latest === null ? null : parseDay(latest)) ?? Number.POSITIVE_INFINITY,
  ];
}

function ends(days: readonly Day[]): readonly [Day, Day] {
  return days.reduce<readonly [Day, Day]>(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function named(from: Day, to: Day): Pick<Whole, "first" | "last"> {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first !== last) return { first, last };
  return { first: `${toCivil(from).day} ${first}`, last: `${toCivil(to).day} ${last}` };
}

function monthOf(day: Day): string {
  const { month, year } = toCivil(day);
  return `${monthName(month, "long")} ${yearName(year)}`;
}

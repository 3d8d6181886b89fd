// What one of several articles tells, as dots on the axis that is the same for all of them.

import { type Day, parseDay, toCivil, toDay } from "#model/day.ts";
import type { Status, Telling } from "#model/event.ts";
import { placeInTime } from "#model/order.ts";
import { monthName } from "../calendar.ts";
import { percent, stretch, type Whole } from "./whole.ts";

export interface SourceDot {
  readonly id: string;
  readonly status: Status;
  /** Percent from the left; from the ground in steps of a dot. */
  readonly at: number;
  readonly step: number;
  /** The days that it may have, where they are more than the dot says; percent. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** Dots nearer than this stand one above the other, percent of an axis of some 450 px. */
const near = 1.3;
/** A range shorter than this is hidden behind its dot, percent. */
const shortest = 2;

/** @param tellings in order of happening */
export function toDots(tellings: readonly Telling[], whole: Whole): readonly SourceDot[] {
  let last = { at: Number.NEGATIVE_INFINITY, step: 0 };
  return tellings
    .flatMap(({ id, status, when }) => {
      const place = placeInTime(when);
      return when && place !== null ? [{ id, status, when, at: percent(place + 0.5, whole) }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, status, when, at }) => {
      const isNear = at - last.at < near;
      last = isNear ? { at: last.at, step: last.step + 1 } : { at, step: 0 };
      const range = stretch(when, whole, 0.6);
      return { id, status, ...last, range: range.to - range.from > shortest ? range : null };
    });
}

/** How many events are in each week: where it begins in percent, and how high, as a share of the fullest week of `most`. */
export function toWeeks(tellings: readonly Telling[], whole: Whole, most: number) {
  const weeks = new Map<number, number>();
  for (const { when } of tellings) {
    const place = placeInTime(when);
    if (place === null) continue;
    const week = Math.floor((place - whole.start) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const step = 700 / (whole.end - whole.start);
  return [...weeks].map(([week, events]) => ({
    at: week * step,
    height: Math.min(1, events / most),
  }));
}

export interface AxisMonth {
  /** "Jan", or "2024" where there are too many months. */
  readonly name: string;
  readonly at: number;
}

/** Where months begin, or years. */
export function toMonths(whole: Whole): readonly AxisMonth[] {
  const [first, last] = [toCivil(Math.ceil(whole.start)), toCivil(Math.floor(whole.end))];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const isLong = months > 15;
  const count = isLong ? last.year - first.year : months;
  return Array.from({ length: count + 1 }, (_, i) => {
    const month = isLong ? 1 : ((first.month - 1 + i) % 12) + 1;
    const year = isLong ? first.year + i : first.year + Math.floor((first.month - 1 + i) / 12);
    const day: Day = toDay({ year, month, day: 1 });
    return { name: isLong ? String(year) : monthName(month, "short"), at: percent(day, whole) };
  }).filter(({ at }) => at > 0 && at < 100);
}

/** Where the day after publication begins, percent; null where that is not known. */
export function toPublished(published: string | null, whole: Whole): number | null {
  const day = published === null ? null : parseDay(published);
  return day === null ? null : percent(day + 1, whole);
}

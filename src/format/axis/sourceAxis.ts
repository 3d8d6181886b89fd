// What one of several articles tells, as dots on the axis that is the same for all of them.

import { newestDay } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { type Day, parseDay, toCivil, toDay } from "#model/day.ts";
import type { Status, Telling } from "#model/event.ts";
import { placeInTime } from "#model/order.ts";
import { monthName } from "../calendar.ts";
import { toNear } from "./near.ts";
import { percent, stretch, toWhole, type Whole } from "./whole.ts";

/** The axis that is the same for all articles. What is far from them lies beyond it. */
export function toSourceAxis({
  articles,
  events,
}: Pick<Corpus, "articles" | "events">): Whole | null {
  const newest = newestDay(articles);
  const { first, last } = toNear(articles);
  const isNear = (day: string | null) => {
    const at = day === null ? null : parseDay(day);
    return at === null || (at >= first && at <= last);
  };
  const near = events.filter(({ when }) => when && isNear(when.earliest) && isNear(when.latest));
  return (near.length > 0 ? toWhole(near, newest) : null) ?? toWhole(events, newest);
}

export interface SourceDot {
  readonly id: string;
  readonly status: Status;
  /** Before or after what the axis shows: it stands at that end. */
  readonly beyond: "before" | "after" | null;
  /** Percent from the left; from the ground in steps of a dot. */
  readonly at: number;
  readonly step: number;
  /** The days that it may have, where they are more than the dot says; percent. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** Dots nearer than this stand one above the other, percent of an axis of some 450 px. */
const near = 1.3;
/** A range shorter than this is hidden behind its dot, percent. */
const shortestRange = 2;

/** @param tellings in order of happening */
export function toDots(tellings: readonly Telling[], whole: Whole): readonly SourceDot[] {
  let last = { at: Number.NEGATIVE_INFINITY, step: 0 };
  return tellings
    .flatMap(({ id, status, when }) => {
      const place = placeInTime(when);
      if (!when || place === null) return [];
      return [{ id, status, when, at: percent(place + 0.5, whole), beyond: beyond(place, whole) }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, status, when, at, beyond: side }) => {
      const isNear = at - last.at < near;
      last = isNear ? { at: last.at, step: last.step + 1 } : { at, step: 0 };
      const range = stretch(when, whole, 0.6);
      return {
        id,
        status,
        beyond: side,
        ...last,
        range: range.to - range.from > shortestRange ? range : null,
      };
    });
}

function beyond(place: number, { start, end }: Whole): SourceDot["beyond"] {
  if (place < start) return "before";
  return place > end ? "after" : null;
}

export interface AxisColumn {
  /** Where it begins and how wide it is, percent. */
  readonly at: number;
  readonly width: number;
  readonly events: number;
}

/** More would be thinner than one sees. */
const mostColumns = 24;

/** How many weeks a column is. */
export function weeksOf({ start, end }: Whole): number {
  return Math.ceil((end - start) / 7 / mostColumns);
}

/** How many events are in each week; in a long time, in some weeks. Those beyond the axis are left out. */
export function toColumns(
  tellings: readonly Pick<Telling, "when">[],
  whole: Whole,
): readonly AxisColumn[] {
  const days = 7 * weeksOf(whole);
  const width = (100 * days) / (whole.end - whole.start);
  const counts = new Map<number, number>();
  for (const { when } of tellings) {
    const place = placeInTime(when);
    if (place === null || beyond(place, whole)) continue;
    const column = Math.floor((place - whole.start) / days);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return Array.from(counts, ([column, events]) => ({ at: column * width, width, events }));
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

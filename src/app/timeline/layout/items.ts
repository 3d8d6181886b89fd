// Events as items of the chart: their period, lane and label.
//
// Time is in milliseconds since 1970, UTC. A civil day of the article is the same 24 hours for every
// reader: days are whole numbers, and no time zone can shift them.

import { eventLine } from "#format/name.ts";
import { type DaysMark, toMark } from "#format/listing.ts";
import { statusWord } from "#format/status.ts";
import { type Day, parseDay } from "#model/day.ts";
import type { NewsEvent, PartOfDay, Status, When } from "#model/event.ts";
import { forkedDates } from "#model/tellings.ts";
import type { Period } from "../../view/view.ts";
import type { LaneId } from "#format/lanes.ts";

export interface Item {
  readonly event: NewsEvent;
  /** Its id. */
  readonly id: string;
  /** Key of the item: an event may be in several lanes. */
  readonly key: string;
  readonly lane: LaneId;
  /** All days that the event may have; with an open end the one known day. */
  readonly period: Period;
  /** The open end. */
  readonly open: DaysMark["open"];
  /** The hours of its day, if the article gives a part of the day. */
  readonly part: Period | null;
  /** Where articles differ on its date: the days that each value gives, as shares of the period, from 0 to 1. */
  readonly branches: readonly Branch[];
  readonly status: Status;
  readonly extent: DaysMark["extent"];
  readonly number: number | null;
  readonly title: string;
  /** "declined", "possible"; null if it took place. */
  readonly word: string | null;
  /** Accessible name: everything that bar and label say. */
  readonly name: string;
  /** Whether only other articles tell it: drawn thin, with its number alone. */
  readonly isQuiet?: true;
}

export interface Branch {
  readonly start: number;
  readonly end: number;
}

export const dayMs = 86_400_000;

/** Length of a bar with an open end, px, in any window: a longer one would claim more than is known. */
export const stubPx = 36;

/** Approximate hours, only for drawing. "Night" is missing: it may be either end of a day. */
const hours: Readonly<Partial<Record<PartOfDay, readonly [number, number]>>> = {
  morning: [6, 12],
  noon: [11, 13],
  afternoon: [12, 18],
  evening: [18, 24],
};

/** null for an event without a date. */
export function toItem(event: NewsEvent, lane: LaneId): Item | null {
  const dated = toDated(event);
  if (!dated) return null;
  const { id, number, title } = event;
  return {
    ...dated,
    event,
    lane,
    key: `${lane} ${id}`,
    part: event.when && toPart(event.when, dated.period),
    branches: toBranches(event, dated.period),
    number,
    title,
    word: statusWord(event),
    name: eventLine(event),
  };
}

/** What of an item is known without its words. */
export type ItemDays = Pick<Item, "id" | "period" | "open" | "extent" | "status">;

export function toDated(event: NewsEvent): ItemDays | null {
  const mark = toMark(event);
  const period = event.when && toPeriod(event.when);
  if (!mark || !period) return null;
  const { id, status } = event;
  return { id, period, status, ...mark };
}

/** More values than this are on the card alone. */
const mostBranches = 3;

function toBranches(event: NewsEvent, { start, end }: Period): readonly Branch[] {
  const share = (time: number) => (time - start) / (end - start);
  return forkedDates(event)
    .slice(0, mostBranches)
    .flatMap((group) => {
      const days = group.flatMap((when) => toPeriod(when) ?? []);
      const from = Math.max(...days.map((one) => one.start));
      const to = Math.min(...days.map((one) => one.end));
      return days.length === 0 ? [] : [{ start: share(from), end: share(to) }];
    });
}

function toPeriod({ earliest, latest }: When): Period | null {
  const first = dayOf(earliest);
  const last = latest === earliest ? first : dayOf(latest);
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  return { start: from * dayMs, end: (to + 1) * dayMs };
}

/** Those that were parsed: many events share few days. */
const parsed = new Map<string, Day | null>();

function dayOf(text: string | null): Day | null {
  if (text === null) return null;
  const day = parsed.get(text) ?? parseDay(text);
  parsed.set(text, day);
  return day;
}

/** Days of which an end may be open; of a bin both. */
export interface Openable {
  readonly period: Period;
  readonly open: DaysMark["open"] | "both";
}

/** The time that its bar covers, with `perPx` milliseconds per pixel: with an open end a stub, or all days of a bin. */
export function seen({ period, open }: Openable, perPx: number): Period {
  const { start, end } = period;
  if (open === null) return period;
  const stub = stubPx * perPx;
  const length = end - start > dayMs ? Math.max(stub, end - start) : stub;
  return {
    start: isOpen(open, "start") ? end - length : start,
    end: isOpen(open, "end") ? start + length : end,
  };
}

export function isOpen(open: Openable["open"], end: "start" | "end"): boolean {
  return open === end || open === "both";
}

function toPart({ part, earliest, latest }: When, { start }: Period): Period | null {
  const range = part && earliest === latest ? hours[part] : undefined;
  return range ? { start: start + hourMs * range[0], end: start + hourMs * range[1] } : null;
}

const hourMs = dayMs / 24;

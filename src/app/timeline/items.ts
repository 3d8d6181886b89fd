// Events as the chart needs them: where in time, in which lane, under which label.
//
// Time is counted in milliseconds of UTC since 1970. A civil day of the article is the same 24
// hours for every reader: days are whole numbers, and no time zone can shift them.

import { eventLine } from "#format/name.ts";
import { statusWord } from "#format/status.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent, PartOfDay, Status, When } from "#model/event.ts";
import type { Period } from "../view/view.ts";
import { type LaneId, laneOf } from "#format/lanes.ts";

export interface Item {
  readonly id: string;
  readonly lane: LaneId;
  /** All days the event may have taken. An open end reaches to the end of time. */
  readonly period: Period;
  /** The hours of its one day, where the article gives a part of it. */
  readonly part: Period | null;
  readonly status: Status;
  /** `solid`: it lasted all these days. `doubt`: some time between them, or an end is not given. */
  readonly extent: "solid" | "doubt";
  readonly number: number | null;
  readonly title: string;
  /** "declined", "possible"; null for what took place. */
  readonly word: string | null;
  /** All that the bar and its label say, for those who hear it. */
  readonly name: string;
}

export const dayMs = 86_400_000;

/** An instant after all others, its opposite before them; Date and moment can hold both. */
export const endOfTime = 8e15;

/** Rough hours, for the eye: nothing rests on them. "Night" may be either end of a day. */
const hours: Readonly<Partial<Record<PartOfDay, readonly [number, number]>>> = {
  morning: [6, 12],
  noon: [11, 13],
  afternoon: [12, 18],
  evening: [18, 24],
};

type LaneOf = (event: NewsEvent) => LaneId;

/** The events that have a date, in the order given; in lanes by kind unless others are. */
export function toItems(events: readonly NewsEvent[], of: LaneOf = laneOf): readonly Item[] {
  return events.flatMap((event) => toItem(event, of) ?? []);
}

function toItem(event: NewsEvent, of: LaneOf): Item | null {
  const { when } = event;
  const period = when && toPeriod(when);
  if (!period) return null;
  return {
    id: event.id,
    lane: of(event),
    period,
    part: toPart(when, period),
    status: event.status,
    extent: when.extent === "throughout" && isClosed(period) ? "solid" : "doubt",
    number: event.number,
    title: event.title,
    word: statusWord(event),
    name: eventLine(event),
  };
}

function toPeriod({ earliest, latest }: When): Period | null {
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  if (first === null && last === null) return null;
  return {
    start: first === null ? -endOfTime : first * dayMs,
    end: last === null ? endOfTime : (last + 1) * dayMs,
  };
}

function toPart({ part, earliest, latest }: When, { start }: Period): Period | null {
  const range = part && earliest === latest ? hours[part] : undefined;
  return range ? { start: start + hourMs * range[0], end: start + hourMs * range[1] } : null;
}

const hourMs = dayMs / 24;

function isClosed({ start, end }: Period): boolean {
  return start > -endOfTime && end < endOfTime;
}

// Events as the chart needs them: where in time, in which lane, under which label.
//
// Time is counted in milliseconds of UTC since 1970. A civil day of the article is the same 24
// hours for every reader: days are whole numbers, and no time zone can shift them.

import { eventLine } from "#format/name.ts";
import { type Mark, toMark } from "#format/listing.ts";
import { statusWord } from "#format/status.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent, PartOfDay, Status, When } from "#model/event.ts";
import type { Period } from "../../view/view.ts";
import { type LaneId, laneOf } from "#format/lanes.ts";

export interface Item {
  /** Of the event. */
  readonly id: string;
  /** Of what is drawn: an event may stand in several lanes. */
  readonly key: string;
  readonly lane: LaneId;
  /** All days the event may have taken. Where an end is open, the one day that is given. */
  readonly period: Period;
  /** The end that is not given. */
  readonly open: Mark["open"];
  /** The hours of its one day, where the article gives a part of it. */
  readonly part: Period | null;
  readonly status: Status;
  readonly extent: Mark["extent"];
  readonly number: number | null;
  readonly title: string;
  /** "declined", "possible"; null for what took place. */
  readonly word: string | null;
  /** All that the bar and its label say, for those who hear it. */
  readonly name: string;
}

export const dayMs = 86_400_000;

/** How long a bar with an open end is, px, whatever the window: more would say more than is known. */
export const stubPx = 36;

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
  const mark = toMark(event);
  const period = when && toPeriod(when);
  if (!mark || !period) return null;
  const lane = of(event);
  return {
    id: event.id,
    key: `${lane} ${event.id}`,
    lane,
    period,
    ...mark,
    part: toPart(when, period),
    status: event.status,
    number: event.number,
    title: event.title,
    word: statusWord(event),
    name: eventLine(event),
  };
}

function toPeriod({ earliest, latest }: When): Period | null {
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  return { start: from * dayMs, end: (to + 1) * dayMs };
}

/** The time that its bar takes where a pixel is so many milliseconds. */
export function seen({ period, open }: Pick<Item, "period" | "open">, perPx: number): Period {
  const { start, end } = period;
  if (open === null) return period;
  const stub = stubPx * perPx;
  return open === "start" ? { start: end - stub, end } : { start, end: start + stub };
}

function toPart({ part, earliest, latest }: When, { start }: Period): Period | null {
  const range = part && earliest === latest ? hours[part] : undefined;
  return range ? { start: start + hourMs * range[0], end: start + hourMs * range[1] } : null;
}

const hourMs = dayMs / 24;

// The order in which events happened: that of the numbers, the list, the exports and the files.
//
// An event stands at the middle of the days that it may have. An open end counts as the closed one:
// “18 May or later” stands behind all that was on 18 May, “18 May or earlier” before it. In one place
// a part of the day decides, then what the text says came first, then the order of telling. Events
// without a date come last, as told. What an editor says of two events in one place goes over that.

import { parseDay } from "./day.ts";
import type { PlacedEvent, ToldEvent, When } from "./event.ts";

/** Less than from one middle to the next, which may be half a day. */
const beside = 1 / 4;

/** In days since 1970-01-01, with a fraction; null where no day is known. */
export function placeInTime(when: Pick<When, "earliest" | "latest"> | null): number | null {
  const earliest = when?.earliest == null ? null : parseDay(when.earliest);
  const latest = when?.latest == null ? null : parseDay(when.latest);
  if (earliest !== null && latest !== null) return (earliest + latest) / 2;
  if (earliest !== null) return earliest + beside;
  return latest === null ? null : latest - beside;
}

/** Whether their days leave open which was first. */
export function isOnePlace(a: Pick<ToldEvent, "when">, b: Pick<ToldEvent, "when">): boolean {
  const place = placeInTime(a.when);
  return place !== null && place === placeInTime(b.when);
}

/** Events of one article that are not numbered yet. */
export function inOrder<E extends ToldEvent>(events: readonly E[]): readonly E[] {
  const all = new Map(events.map((event) => [event.id, event]));
  return events.toSorted((a, b) => {
    if (!isOnePlace(a, b)) return byPlace(a, b) || byTelling(a, b);
    return hourOf(a) - hourOf(b) || depthOf(a, all) - depthOf(b, all) || byTelling(a, b);
  });
}

/** Events of several articles: numbered ones of one article keep their order. */
export function byTime(a: PlacedEvent, b: PlacedEvent): number {
  if (!isOnePlace(a, b)) return byPlace(a, b);
  if (a.article === b.article) return (a.number ?? 0) - (b.number ?? 0);
  return a.article < b.article ? -1 : 1;
}

function byPlace(a: ToldEvent, b: ToldEvent): number {
  const [x, y] = [placeInTime(a.when), placeInTime(b.when)];
  return x === null || y === null ? Number(x === null) - Number(y === null) : x - y;
}

function byTelling(a: ToldEvent, b: ToldEvent): number {
  return a.passages[0].start - b.passages[0].start;
}

const hours = { morning: 0, noon: 1, afternoon: 2, evening: 3, night: 4 } as const;

/** A morning goes before an event of the day without an hour, an evening after it; a visit opens what follows. */
function hourOf({ when, mode }: ToldEvent): number {
  if (when?.part) return hours[when.part];
  return mode === "visit" ? 1 : 1.5;
}

/** How many events it follows. */
function depthOf(event: ToldEvent, all: ReadonlyMap<string, ToldEvent>, limit = 8): number {
  const before = event.relations.find((relation) => relation.kind === "follows");
  const source = before && all.get(before.event);
  return source && limit > 0 ? 1 + depthOf(source, all, limit - 1) : 0;
}

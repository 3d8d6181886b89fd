// Puts an article's events in order of happening, numbers them and gives them their addresses.
//
// Place in time is the middle of the days an event may have (an open end counts as the closed
// one); on the same middle a part of the day, then what the text says came first, then telling; and
// over all that what an editor says.

import { parseDay } from "#model/day.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { type Kept, none } from "../addresses/keep.ts";
import { toSlug } from "./slug.ts";

/** An event stands right before or after another of its day. */
export interface Order {
  readonly event: string;
  readonly side: "before" | "after";
  readonly other: string;
}

/** `slugs` are those given already; the new ones are added to it. */
export function arrange(
  events: readonly NewsEvent[],
  slugs: Set<string>,
  kept: Kept = none,
  orders: readonly Order[] = [],
): readonly NewsEvent[] {
  const days = new Map(events.map((event) => [event, middle(event.when)]));
  const dated = events.filter((event) => days.get(event) !== null);
  const undated = events.filter((event) => days.get(event) === null);
  const order = new Map(dated.map((event) => [event.id, event]));
  const sorted = dated.toSorted(
    (a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || compare(a, b, order),
  );
  const told = undated.toSorted((a, b) => a.passages[0].start - b.passages[0].start);
  const ordered = orders.reduce(reordered, sorted);
  return [...ordered, ...told].map((event, index) => ({
    ...event,
    number: index < sorted.length ? index + 1 : null,
    slug: toSlug(event.title, event.when, slugs, kept.get(event.id)),
  }));
}

/** Nothing moves over another day. */
function reordered(events: NewsEvent[], { event, side, other }: Order): NewsEvent[] {
  const own = events.find(({ id }) => id === event);
  const beside = events.find(({ id }) => id === other);
  if (!own || !beside || !isOneDay(own, beside)) return events;
  const rest = events.filter((one) => one !== own);
  return rest.toSpliced(rest.indexOf(beside) + (side === "after" ? 1 : 0), 0, own);
}

/** Whether two events stand at the same time, so that only their order within the day tells them apart. */
export function isOneDay(a: NewsEvent, b: NewsEvent): boolean {
  const day = middle(a.when);
  return day !== null && day === middle(b.when);
}

/** Events of several articles in one order; numbered ones of one article keep theirs. */
export function byTime(a: NewsEvent, b: NewsEvent): number {
  const [x, y] = [middle(a.when), middle(b.when)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return (
    x - y ||
    (a.article === b.article ? (a.number ?? 0) - (b.number ?? 0) : a.article < b.article ? -1 : 1)
  );
}

const hours = { morning: 0, noon: 1, afternoon: 2, evening: 3, night: 4 } as const;

/** Of two on the same middle. */
function compare(a: NewsEvent, b: NewsEvent, all: ReadonlyMap<string, NewsEvent>): number {
  return (
    hour(a) - hour(b) || depth(a, all) - depth(b, all) || a.passages[0].start - b.passages[0].start
  );
}

/** A morning goes before an event of the day without an hour, an evening after it. */
function hour({ when, kind, mode }: NewsEvent): number {
  if (when?.part) return hours[when.part];
  return kind === "CONSULT" && mode === "visit" ? 1 : 1.5;
}

/** How many events it follows. */
function depth(event: NewsEvent, all: ReadonlyMap<string, NewsEvent>, limit = 8): number {
  const before = event.relations.find((relation) => relation.kind === "follows");
  const source = before && all.get(before.event);
  return source && limit > 0 ? 1 + depth(source, all, limit - 1) : 0;
}

/** The middle day of its bounds, in days since 1970-01-01; null where both ends are open. */
function middle(when: When | null): number | null {
  const earliest = when?.earliest == null ? null : parseDay(when.earliest);
  const latest = when?.latest == null ? null : parseDay(when.latest);
  if (earliest === null || latest === null) return earliest ?? latest;
  return (earliest + latest) / 2;
}

// All that the chart may draw, as columns: built once in one pass. An entry is an event in one of its
// lanes; as an item, with its words, it is made only when it is drawn. The entries of a lane lie by their
// length and in order of time, so that what is in a window, and what a stretch of it holds, is found by
// searching, however many there are.

import { type NewsEvent, statuses } from "#model/event.ts";
import { weightOf } from "#model/weight.ts";
import type { LaneId } from "#format/lanes.ts";
import { type ItemDays, dayMs, type Item, type Openable, toDated, toItem } from "./items.ts";
import { firstFrom, type OfRange, toCount, toGreatest } from "./ranges.ts";
import type { Period } from "../../view/view.ts";

export interface StockEntry extends ItemDays, Pick<Item, "lane" | "isQuiet"> {
  readonly weight?: number;
}

/** Entries of a lane that are of about the same length, or have the same end open; by their first day. */
export interface Sheaf {
  /** None is longer, ms; null if they have an open end, and so the length of a stub. */
  readonly longest: number | null;
  readonly open: Item["open"];
  readonly starts: Float64Array;
  /** Their places in the stock. */
  readonly entries: Uint32Array;
  readonly latest: OfRange;
  /** Of the weightiest, the first of the weightiest: see `ranked`. */
  readonly rank: OfRange;
  readonly doubtful: OfRange;
  readonly by: readonly OfRange[];
}

export interface LaneStock {
  readonly lane: LaneId;
  readonly isQuiet: boolean;
  readonly size: number;
  /** The first day of all. */
  readonly from: number;
  readonly sheaves: readonly Sheaf[];
}

export interface Stock {
  readonly size: number;
  readonly lanes: readonly LaneStock[];
  readonly itemAt: (entry: number) => Item;
  readonly periodAt: (entry: number) => Period;
  readonly openAt: (entry: number) => Item["open"];
  /** Where an entry lies. */
  readonly sheafAt: (entry: number) => Sheaf | undefined;
  readonly placeAt: (entry: number) => number;
  /** The entries of an event, one in each of its lanes; they follow each other. */
  readonly entriesOf: (id: string) => readonly number[];
  /** Of all within some time, those that reach furthest: nothing else need be known to show all. */
  readonly ends: (within?: Period) => readonly Openable[];
  /** The events that are not quiet, in the order given, each once. */
  readonly own: {
    readonly length: number;
    readonly idAt: (place: number) => string | undefined;
    readonly placeOf: (id: string) => number;
    /** How many may have been in the window. */
    readonly countIn: (window: Period) => number;
  };
}

type LanesOf = (event: NewsEvent) => readonly LaneId[];

/** Of `events`, and quietly of those `others` that are near them; both in the order of time. */
export function stockOf(
  events: readonly NewsEvent[],
  of: LanesOf,
  others: readonly NewsEvent[] = [],
): Stock {
  const told: NewsEvent[] = [];
  const entries: StockEntry[] = [];
  const add = (event: NewsEvent, isQuiet: boolean, near: Period | null) => {
    const entry = toDated(event);
    if (!entry) return;
    const { start, end } = entry.period;
    if (near && (start < near.start || end > near.end)) return;
    const weight = weightOf(event);
    for (const lane of of(event)) {
      told.push(event);
      entries.push({ ...entry, lane, weight, ...(isQuiet ? { isQuiet } : {}) });
    }
  };
  for (const event of events) add(event, false, null);
  if (entries.length > 0) {
    const around = beside(entries);
    for (const event of others) add(event, true, around);
  }
  const lanes = entries.map(({ lane }) => lane);
  const isQuiet = entries.findIndex((entry) => entry.isQuiet);
  return toStock(entries, (i) => {
    const [event, lane] = [told[i], lanes[i]];
    const item = event && lane !== undefined ? toItem(event, lane) : null;
    if (!item) throw new Error(`chart: no entry ${i}`);
    return isQuiet >= 0 && i >= isQuiet ? { ...item, isQuiet: true } : item;
  });
}

/** An article of some days stands among some weeks. */
const leastBeside = 60 * dayMs;

/**
 * What only other articles tell is drawn near an article's own: what is farther away than these are long would leave
 * them no room, and stands in the list.
 */
function beside(own: readonly StockEntry[]): Period {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { period } of own) {
    start = Math.min(start, period.start);
    end = Math.max(end, period.end);
  }
  const length = Math.max(end - start, leastBeside);
  return { start: start - length, end: end + length };
}

/** `make` makes the item of an entry; it is asked once. */
export function toStock(entries: readonly StockEntry[], make: (entry: number) => Item): Stock {
  const { length } = entries;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const opens = new Uint8Array(length);
  const sheafOf = new Uint16Array(length);
  const places = new Uint32Array(length);
  const ids = entries.map(({ id }) => id);
  const first: number[] = [];
  const kinds = new Map<string, { readonly entry: StockEntry; readonly entries: number[] }>();
  for (const [i, entry] of entries.entries()) {
    const { period, open, lane, isQuiet } = entry;
    starts[i] = period.start;
    ends[i] = period.end;
    opens[i] = open === null ? 0 : open === "start" ? 1 : 2;
    if (!isQuiet && entry.id !== ids[i - 1]) first.push(i);
    const kind = `${isQuiet === true} ${open ?? lengthOf(period)} ${lane}`;
    const known = kinds.get(kind);
    if (known) known.entries.push(i);
    else kinds.set(kind, { entry, entries: [i] });
  }
  const lanes = new Map<
    string,
    LaneStock & { size: number; from: number; readonly sheaves: Sheaf[] }
  >();
  const sheaves: Sheaf[] = [];
  for (const { entry, entries: own } of kinds.values()) {
    const sorted = Uint32Array.from(own.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0)));
    for (const [place, i] of sorted.entries()) {
      places[i] = place;
      sheafOf[i] = sheaves.length;
    }
    const at = (of: Float64Array) => Float64Array.from(sorted, (i) => of[i] ?? 0);
    const each = (place: number) => entries[sorted[place] ?? 0];
    const sheaf: Sheaf = {
      longest: entry.open === null ? 2 ** lengthOf(entry.period) * dayMs : null,
      open: entry.open,
      starts: at(starts),
      entries: sorted,
      latest: toGreatest(at(ends)),
      rank: toGreatest(Float64Array.from(sorted, (i) => ranked(entries[i]?.weight ?? 0, i))),
      doubtful: toCount(sorted.length, (place) => each(place)?.extent === "doubt"),
      by: statuses.map((status) =>
        toCount(sorted.length, (place) => each(place)?.status === status),
      ),
    };
    sheaves.push(sheaf);
    const isQuiet = entry.isQuiet === true;
    const key = `${isQuiet} ${entry.lane}`;
    const lane = lanes.get(key) ?? {
      lane: entry.lane,
      isQuiet,
      size: 0,
      from: Number.POSITIVE_INFINITY,
      sheaves: [],
    };
    lanes.set(key, lane);
    lane.size += sorted.length;
    lane.from = Math.min(lane.from, sheaf.starts[0] ?? lane.from);
    lane.sheaves.push(sheaf);
  }

  const items = new Map<number, Item>();
  let byId: Map<string, number> | null = null;
  const firsts = Float64Array.from(first);
  let order: readonly [Float64Array, Float64Array] | null = null;
  const openAt = (i: number) => openings[opens[i] ?? 0] ?? null;
  const periodAt = (i: number) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 });
  const entriesOf = (id: string) => {
    if (!byId) {
      byId = new Map();
      for (const [i, own] of ids.entries()) if (own !== ids[i - 1]) byId.set(own, i);
    }
    const entry = byId.get(id) ?? length;
    let end = entry;
    while (ids[end] === id) end++;
    return Array.from({ length: end - entry }, (_, i) => entry + i);
  };
  return {
    size: length,
    lanes: [...lanes.values()],
    itemAt(i) {
      const item = items.get(i) ?? make(i);
      items.set(i, item);
      return item;
    },
    periodAt,
    openAt,
    sheafAt: (i) => sheaves[sheafOf[i] ?? 0],
    placeAt: (i) => places[i] ?? 0,
    entriesOf,
    ends(within = always) {
      const inside = (i: number) =>
        (starts[i] ?? 0) >= within.start && (ends[i] ?? 0) <= within.end;
      return [...farthest(starts, ends, opens, inside)].map((i) => ({
        period: periodAt(i),
        open: openAt(i),
      }));
    },
    own: {
      length: first.length,
      idAt: (place) => ids[first[place] ?? -1],
      placeOf(id) {
        const [entry = -1] = entriesOf(id);
        const place = firstFrom(firsts, entry);
        return first[place] === entry ? place : -1;
      },
      countIn({ start, end }) {
        const sorted = (of: Float64Array) => Float64Array.from(first, (i) => of[i] ?? 0).toSorted();
        const [from, to] = (order ??= [sorted(starts), sorted(ends)]);
        return firstFrom(from, end) - countUntil(to, start);
      },
    },
  };
}

const openings = [null, "start", "end"] as const;

/** How many are at most as great; instants are whole milliseconds. */
function countUntil(values: Float64Array, most: number): number {
  return firstFrom(values, most + Math.max(1, Math.abs(most)) * Number.EPSILON);
}

/** Lengths up to 1, 2, 4 … days. */
function lengthOf({ start, end }: Period): number {
  return Math.max(0, Math.ceil(Math.log2((end - start) / dayMs)));
}

/** More entries than this are in no chart. */
const mostEntries = 2 ** 24;

/** A number for weight and place: greater for the weightier, then for the earlier. */
function ranked(weight: number, entry: number): number {
  return weight * mostEntries - entry;
}

export function entryOfRank(rank: number): number {
  return Math.ceil(rank / mostEntries) * mostEntries - rank;
}

const always: Period = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The first and last of each opening. */
function farthest(
  starts: Float64Array,
  ends: Float64Array,
  opens: Uint8Array,
  inside: (entry: number) => boolean,
): ReadonlySet<number> {
  const least = [-1, -1, -1];
  const most = [-1, -1, -1];
  for (let i = 0; i < starts.length; i++) {
    if (!inside(i)) continue;
    const open = opens[i] ?? 0;
    const [low = -1, high = -1] = [least[open], most[open]];
    if (low < 0 || (starts[i] ?? 0) < (starts[low] ?? 0)) least[open] = i;
    if (high < 0 || (ends[i] ?? 0) > (ends[high] ?? 0)) most[open] = i;
  }
  return new Set([...least, ...most].filter((i) => i >= 0));
}

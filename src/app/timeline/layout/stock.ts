// All that the chart may draw, as columns: built once in one pass. An entry is an event in one of its
// lanes; as an item, with its words, it is made only when it is drawn. The entries of a lane lie by their
// length and in order of time, so that what is in a window, and what a stretch of it holds, is found by
// searching, however many there are.

import { type NewsEvent, statuses } from "#model/event.ts";
import { weightOf } from "#model/weight.ts";
import type { LaneId } from "#format/lanes.ts";
import { type ItemDays, dayMs, type Item, type Openable, toDated, toItem } from "./items.ts";
import { firstFrom, type OfRange, pick, toCount, toGreatest } from "./ranges.ts";
import type { Period } from "../../view/view.ts";

export interface StockEntry extends ItemDays, Pick<Item, "lane"> {
  readonly isQuiet?: boolean;
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
  const lanes: LaneId[] = [];
  const own = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };
  function* entriesOf(list: readonly NewsEvent[], near: Period | null): Generator<StockEntry> {
    for (const event of list) {
      const dated = toDated(event);
      if (!dated) continue;
      const { id, period, open, extent, status } = dated;
      if (near && (period.start < near.start || period.end > near.end)) continue;
      if (!near) {
        own.start = Math.min(own.start, period.start);
        own.end = Math.max(own.end, period.end);
      }
      const weight = weightOf(event);
      for (const lane of of(event)) {
        told.push(event);
        lanes.push(lane);
        yield { id, period, open, extent, status, lane, weight, isQuiet: near !== null };
      }
    }
  }
  let quietFrom = Number.POSITIVE_INFINITY;
  function* all(): Generator<StockEntry> {
    yield* entriesOf(events, null);
    quietFrom = told.length;
    if (quietFrom > 0) yield* entriesOf(others, beside(own));
  }
  return toStock(all(), (i) => {
    const [event, lane] = [told[i], lanes[i]];
    const item = event && lane !== undefined ? toItem(event, lane) : null;
    if (!item) throw new Error(`chart: no entry ${i}`);
    return i >= quietFrom ? { ...item, isQuiet: true } : item;
  });
}

/** An article of some days stands among some weeks. */
const leastBeside = 60 * dayMs;

/**
 * What only other articles tell is drawn near an article's own: what is farther away than these are long would leave
 * them no room, and stands in the list.
 */
function beside({ start, end }: Period): Period {
  const length = Math.max(end - start, leastBeside);
  return { start: start - length, end: end + length };
}

/** `entries` are not kept; `make` makes the item of one, and is asked once. */
export function toStock(entries: Iterable<StockEntry>, make: (entry: number) => Item): Stock {
  const ids: string[] = [];
  const first: number[] = [];
  const columns: EntryColumns = { starts: [], ends: [], opens: [], marks: [], ranks: [] };
  const kinds: SheafToBe[] = [];
  const kindsOf = new Map<LaneId, SheafToBe[]>();
  for (const { id, period, open, extent, status, lane, weight, isQuiet } of entries) {
    const i = ids.length;
    if (!isQuiet && id !== ids[i - 1]) first.push(i);
    ids.push(id);
    columns.starts.push(period.start);
    columns.ends.push(period.end);
    columns.opens.push(openings.indexOf(open));
    columns.marks.push(2 * statuses.indexOf(status) + (extent === "doubt" ? 1 : 0));
    columns.ranks.push(ranked(weight ?? 0, i));
    const length = open === null ? lengthOf(period) : null;
    let own = kindsOf.get(lane);
    if (!own) kindsOf.set(lane, (own = []));
    const place =
      2 * (length ?? (open === "start" ? mostLengths : mostLengths + 1)) + (isQuiet ? 1 : 0);
    const kind = own[place];
    if (kind) kind.entries.push(i);
    else kinds.push((own[place] = { lane, isQuiet: isQuiet === true, open, length, entries: [i] }));
  }
  const { length } = ids;
  const [starts, ends] = [new Float64Array(columns.starts), new Float64Array(columns.ends)];
  const opens = new Uint8Array(columns.opens);
  const sheafOf = new Uint16Array(length);
  const places = new Uint32Array(length);
  const lanes = new Map<
    string,
    LaneStock & { size: number; from: number; readonly sheaves: Sheaf[] }
  >();
  const sheaves: Sheaf[] = [];
  for (const kind of kinds) {
    const sheaf = toSheaf(kind, columns);
    sheaf.entries.forEach((entry, place) => {
      places[entry] = place;
      sheafOf[entry] = sheaves.length;
    });
    sheaves.push(sheaf);
    const key = `${kind.isQuiet} ${kind.lane}`;
    const lane = lanes.get(key) ?? {
      lane: kind.lane,
      isQuiet: kind.isQuiet,
      size: 0,
      from: Number.POSITIVE_INFINITY,
      sheaves: [],
    };
    lanes.set(key, lane);
    lane.size += sheaf.entries.length;
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

/** What is known of each entry. */
interface EntryColumns {
  readonly starts: number[];
  readonly ends: number[];
  /** Places in `openings`. */
  readonly opens: number[];
  /** Twice the place of the status, and one more in doubt. */
  readonly marks: number[];
  readonly ranks: number[];
}

/** Entries of a sheaf to be. */
interface SheafToBe extends Pick<StockEntry, "lane" | "open"> {
  readonly isQuiet: boolean;
  readonly length: number | null;
  readonly entries: number[];
}

function toSheaf({ open, length, entries }: SheafToBe, columns: EntryColumns): Sheaf {
  const { starts, marks } = columns;
  const sorted = new Uint32Array(entries.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0)));
  const at = (of: readonly number[]) => pick(of, sorted);
  const own = at(marks);
  return {
    longest: length === null ? null : 2 ** length * dayMs,
    open,
    starts: at(starts),
    entries: sorted,
    latest: toGreatest(at(columns.ends)),
    rank: toGreatest(at(columns.ranks)),
    doubtful: toCount(own.length, (place) => ((own[place] ?? 0) & 1) === 1),
    by: statuses.map((_, status) =>
      toCount(own.length, (place) => (own[place] ?? 0) >> 1 === status),
    ),
  };
}

const openings = [null, "start", "end"] as const;

/** How many are at most as great; instants are whole milliseconds. */
function countUntil(values: Float64Array, most: number): number {
  return firstFrom(values, most + Math.max(1, Math.abs(most)) * Number.EPSILON);
}

/** More than any `lengthOf`. */
const mostLengths = 64;

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

// All events as typed columns, so that filtering and counting is one pass over numbers.

import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import type { WhoAndWhat, Value } from "./facets.ts";
import { type DayRange, type Facet, facets, type Filter } from "./filter.ts";

interface ValueColumn {
  /** In order of first appearance. */
  readonly values: readonly Value[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Ids of the values of event `i`: from `starts[i]` to before `starts[i + 1]` in `ids`. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

export interface Columns {
  readonly events: readonly NewsEvent[];
  readonly of: Readonly<Record<Facet, ValueColumn>>;
  /** Day numbers; an open end is ±Infinity, and so is each end of no date. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

export interface Counted {
  /** Places of the found events in the columns, ascending. */
  readonly found: Uint32Array;
  /** How many events each value would find beside what is chosen in the other facets, by its id. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

export function toColumns(events: readonly NewsEvent[], { valuesOf }: WhoAndWhat): Columns {
  const all = events.map(valuesOf);
  const of = record((facet) => toColumn(all.map((values) => values[facet])));
  const none = Number.POSITIVE_INFINITY;
  const bound = (day: string | null | undefined, open: number) =>
    (day == null ? null : parseDay(day)) ?? open;
  return {
    events,
    of,
    earliest: Float64Array.from(events, ({ when }) => bound(when?.earliest, when ? -none : none)),
    latest: Float64Array.from(events, ({ when }) => bound(when?.latest, when ? none : -none)),
  };
}

function toColumn(all: readonly (readonly Value[])[]): ValueColumn {
  const values: Value[] = [];
  const idOf = new Map<string, number>();
  const ids: number[] = [];
  const starts = new Uint32Array(all.length + 1);
  all.forEach((own, i) => {
    for (const value of own) {
      const id = idOf.get(value.key) ?? values.push(value) - 1;
      idOf.set(value.key, id);
      ids.push(id);
    }
    starts[i + 1] = ids.length;
  });
  return { values, idOf, starts, ids: Uint32Array.from(ids) };
}

/** `hits` has a 1 for each event that the search found; null is no search. */
export function count(columns: Columns, filter: Filter, hits: Uint8Array | null): Counted {
  const excluders = toExcluders(columns, filter, hits);
  const found = new Uint32Array(excluders.length);
  let size = 0;
  for (let i = 0; i < excluders.length; i++) if (excluders[i] === nothing) found[size++] = i;
  return {
    found: found.slice(0, size),
    counts: record((facet) => countValues(columns.of[facet], excluders, facets.indexOf(facet))),
  };
}

/** Instead of the place of a facet: nothing leaves the event out; several things do, or the search. */
const nothing = -1;
const several = -2;

/** What leaves each event out: the place of the only facet that does, or one of the two above. */
function toExcluders(columns: Columns, filter: Filter, hits: Uint8Array | null): Int8Array {
  const excluders = new Int8Array(columns.events.length).fill(nothing);
  const within = toBounds(filter.days);
  if (hits || within)
    for (let i = 0; i < excluders.length; i++)
      if (hits?.[i] === 0 || (within && !isWithin(columns, i, within))) excluders[i] = several;
  for (const { facet, column, wanted } of facets.flatMap((each) => toChosen(columns, filter, each)))
    for (let i = 0; i < excluders.length; i++)
      if (excluders[i] !== several && !hasOne(column, i, wanted))
        excluders[i] = excluders[i] === nothing ? facet : several;
  return excluders;
}

/** How many events have each value, of those that nothing but the facet itself leaves out. */
function countValues(
  { values, starts, ids }: ValueColumn,
  excluders: Int8Array,
  facet: number,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < excluders.length; i++) {
    if (excluders[i] !== nothing && excluders[i] !== facet) continue;
    const end = starts[i + 1] ?? 0;
    for (let k = starts[i] ?? 0; k < end; k++) {
      const id = ids[k] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}

interface Chosen {
  /** Its place among the facets. */
  readonly facet: number;
  readonly column: ValueColumn;
  /** A 1 for each value that is chosen. */
  readonly wanted: Uint8Array;
}

function toChosen({ of }: Columns, { values }: Filter, facet: Facet): readonly Chosen[] {
  const keys = values[facet] ?? [];
  if (keys.length === 0) return [];
  const column = of[facet];
  const wanted = new Uint8Array(column.values.length);
  for (const key of keys) {
    const id = column.idOf.get(key);
    if (id !== undefined) wanted[id] = 1;
  }
  return [{ facet: facets.indexOf(facet), column, wanted }];
}

function hasOne({ starts, ids }: ValueColumn, i: number, wanted: Uint8Array): boolean {
  const end = starts[i + 1] ?? 0;
  for (let k = starts[i] ?? 0; k < end; k++) if (wanted[ids[k] ?? 0] === 1) return true;
  return false;
}

type DayBounds = readonly [from: number, to: number];

function toBounds(days: DayRange | null): DayBounds | null {
  if (!days) return null;
  const since = days.since === null ? null : parseDay(days.since);
  const until = days.until === null ? null : parseDay(days.until);
  return [since ?? Number.NEGATIVE_INFINITY, until ?? Number.POSITIVE_INFINITY];
}

/** Whether one of the days that it may have is within; an event without a date never is. */
function isWithin({ earliest, latest }: Columns, i: number, [from, to]: DayBounds): boolean {
  const [first = 0, last = 0] = [earliest[i], latest[i]];
  return first <= last && first <= to && last >= from;
}

function record<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return {
    who: of("who"),
    met: of("met"),
    where: of("where"),
    kind: of("kind"),
    status: of("status"),
    by: of("by"),
    sure: of("sure"),
  };
}

// wink's machines that find patterns in a row of events, as tables: it keeps them as objects of objects.

import { z } from "zod";

/** Of a place to end a sentence, or of a word's part of speech. */
export interface Machine {
  /** How many events it tells apart; 0 is any that it does not know. */
  readonly width: number;
  /** An event's column, by the number that wink gives it. */
  readonly columns: ReadonlyMap<number, number>;
  /** The state that follows, by state and column; 0 is the beginning. */
  readonly next: Uint16Array;
  /** Where a state stands for a shorter pattern that was found on the way; 0 for none. */
  readonly otherwise: Uint16Array;
  /** What a state has found, NaN in words and 0 for nothing to be told; undefined where it goes on. */
  readonly found: readonly (number | undefined)[];
  /** How far from the pattern's beginning the place lies that is meant. */
  readonly ahead: readonly number[];
}

/** The end of the text, and the key of what a state stands for otherwise, as wink numbers them. */
const [endEvent, otherwiseKey] = [2_070_000, "2070003"];

/** The column of an event that no machine looks at. */
export const passed = -1;

/** As the model has it: version, number of states, rows, names of what is found, marks, and what is not used. */
const format = z.tuple(
  [
    z.number(),
    z.number(),
    z.record(z.string(), z.record(z.string(), z.number())),
    z.record(z.string(), z.string()),
    z.record(z.string(), z.tuple([z.number(), z.number()])),
  ],
  z.unknown(),
);

/** @throws ZodError where the model has another format */
export function toMachine(json: string): Machine {
  const [, last, rows, names, marks] = format.parse(JSON.parse(json));
  const states = last + 1;
  const columns = new Map([[endEvent, 1]]);
  for (const row of Object.values(rows))
    for (const key of Object.keys(row))
      if (key !== otherwiseKey && !columns.has(Number(key)))
        columns.set(Number(key), columns.size + 1);
  const width = columns.size + 1;
  const next = new Uint16Array(states * width);
  const otherwise = new Uint16Array(states);
  for (const [state, row] of Object.entries(rows)) {
    for (const [key, to] of Object.entries(row)) {
      const column = columns.get(Number(key));
      if (key === otherwiseKey) otherwise[Number(state)] = to;
      else if (column !== undefined) next[Number(state) * width + column] = to;
    }
  }
  const ids = Array.from({ length: states }, (_, state) => String(state));
  const found = ids.map((id) => (id in names ? Number(names[id]) : undefined));
  return { width, columns, next, otherwise, found, ahead: ids.map((id) => marks[id]?.[0] ?? 0) };
}

/** A pattern's place among the events, and what it tells. */
export interface Found {
  readonly at: number;
  readonly what: number;
}

/**
 * The patterns in a row, the longest first come, as wink's own `recognize` finds them.
 * @param columns of the events
 */
export function recognize(machine: Machine, columns: readonly number[]): readonly Found[] {
  const { width, next, otherwise, found, ahead } = machine;
  const patterns: Found[] = [];
  const tell = (first: number, state: number) => {
    const what = found[state];
    if (what !== 0) patterns.push({ at: first + (ahead[state] ?? 0), what: what ?? Number.NaN });
  };
  const { length } = columns;
  let first = 0;
  let state = 0;
  let short = 0;
  let shortAt = 0;
  for (let from = 0; from <= length; from++) {
    for (let at = from; at <= length; at++) {
      const column = at === length ? 1 : (columns[at] ?? 0);
      if (column === passed) continue;
      const to = next[state * width + column] ?? 0;
      if (state === 0 && to !== 0) first = at;
      const isFound = found[to] !== undefined;
      if (isFound || to === 0) {
        if (isFound) from = at;
        else if (short !== 0) from = shortAt;
        if (isFound || short !== 0) tell(first, isFound ? to : short);
        state = 0;
        short = 0;
        break;
      }
      state = to;
      const other = otherwise[state] ?? 0;
      if (other === 0) continue;
      short = other;
      shortAt = at;
    }
  }
  return patterns;
}

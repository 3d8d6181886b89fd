// Scores times as TempEval-3 does, task A.

import type { Marked } from "../../corpus/times/readMarked.ts";

/** A time found by the loader. */
export interface Found extends Marked {
  readonly rule: string;
}

export interface Pair {
  readonly wanted: Marked | null;
  readonly found: Found | null;
}

/** Pairs equal extents first, then those with the greatest overlap; each at most once. */
export function pairUp(wanted: readonly Marked[], found: readonly Found[]): readonly Pair[] {
  const overlaps = wanted
    .flatMap((one, w) =>
      found.map((other, f) => ({
        w,
        f,
        isSame: one.start === other.start && one.end === other.end,
        shared: Math.min(one.end, other.end) - Math.max(one.start, other.start),
      })),
    )
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => Number(b.isSame) - Number(a.isSame) || b.shared - a.shared);
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { w, f } of overlaps) {
    if (partner.has(w) || used.has(f)) continue;
    partner.set(w, f);
    used.add(f);
  }
  return [
    ...wanted.map((one, w) => ({ wanted: one, found: found[partner.get(w) ?? -1] ?? null })),
    ...found.flatMap((one, f) => (used.has(f) ? [] : [{ wanted: null, found: one }])),
  ];
}

export interface Figures {
  readonly wanted: number;
  readonly found: number;
  /** F1 of the extents, exact and overlapping, 0 to 1; NaN without any times. */
  readonly strict: number;
  readonly relaxed: number;
  /** F1 of overlapping extents × the share of these with the right value. */
  readonly value: number;
}

export function figuresOf(pairs: readonly Pair[]): Figures {
  const wanted = pairs.filter((pair) => pair.wanted !== null).length;
  const found = pairs.filter((pair) => pair.found !== null).length;
  const f1 = (is: (wanted: Marked, found: Found) => boolean) =>
    (2 * pairs.filter((pair) => pair.wanted && pair.found && is(pair.wanted, pair.found)).length) /
    (wanted + found);
  return {
    wanted,
    found,
    strict: f1((one, other) => one.start === other.start && one.end === other.end),
    relaxed: f1(() => true),
    value: f1((one, other) => one.value === other.value),
  };
}

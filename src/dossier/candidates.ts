// Which tellings are worth comparing: those of two articles that have somebody, a name or a thing in common at
// times that may be one, or a sort of deed and its day. Found by an index in which each looks at a few beside it, so
// that the time is that of the tellings, not of all their pairs.

import { toCivil } from "#model/day.ts";
import { kindOf } from "./comparedPair.ts";
import { gap, type ComparedTelling } from "./sides.ts";

/** Sources differ by a day or two; more is another happening. Days. */
const reach = 3;
/** How far from its closed end an open one is looked for, days. */
const near = 60;
/** Beyond so many months a date says too little to look under each. */
const mostMonths = 13;
/** What more than so many have in one month says nothing. */
const crowd = 300;
/** How many are looked at under one key; how many of all these, most in common first, are compared; with how much. */
const looked = 60;
const compared = 40;
const least = 2;

export type Pair = readonly [ComparedTelling, ComparedTelling];

/**
 * Each pair of two articles once, the one that comes first in `sides` first.
 * @param within how many days they may be apart
 */
export function findCandidates(
  sides: readonly ComparedTelling[],
  within = reach,
  mayPair: (a: ComparedTelling, b: ComparedTelling) => boolean = () => true,
): readonly Pair[] {
  const order = new Map(sides.map((side, at) => [side, at]));
  const at = (side: ComparedTelling) => order.get(side) ?? 0;
  const sorted = sides.toSorted((a, b) => startOf(a) - startOf(b) || at(a) - at(b));
  const blocks = new Map<string, ComparedTelling[]>();
  const placed = sorted.map((side) => ({
    side,
    places: keysOf(side, within).map((key) => {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      return { block, next: block.push(side) };
    }),
  }));
  return placed.flatMap(({ side, places }) => {
    const common = new Map<ComparedTelling, number>();
    // Each looks only at those that begin later.
    for (const { block, next } of places)
      for (let i = next; i < Math.min(block.length, next + looked); i++) {
        const other = block[i];
        if (!other || block.length > crowd || gap(side, other) > within) continue;
        if (other.telling.article !== side.telling.article && mayPair(side, other))
          common.set(other, (common.get(other) ?? 0) + 1);
      }
    return [...common]
      .filter(([, count]) => count >= least)
      .toSorted(([a, x], [b, y]) => y - x || at(a) - at(b))
      .slice(0, compared)
      .map(([other]): Pair => (at(side) < at(other) ? [side, other] : [other, side]));
  });
}

/** Somebody, a name or a thing with each month that it may have been; somebody with a sort of deed; and that with its day. */
function keysOf(side: ComparedTelling, within: number): readonly string[] {
  const { people, bodies, countries, place, deed, words, names, earliest, latest } = side;
  const kind = kindOf(side);
  const months = monthsOf(side, within);
  const who = [...people.keys(), ...bodies];
  const what = [...who, ...countries, ...place, ...deed, ...words, ...names];
  return [
    ...new Set([
      ...what.flatMap((one) => months.map((month) => `${month} ${one}`)),
      ...who,
      // Also with the day after: sources may be a day apart.
      ...(earliest === latest ? [`${kind} ${earliest}`, `${kind} ${earliest + 1}`] : []),
    ]),
  ];
}

/** None where it may have been in too many. An open end is looked for near the closed one. */
function monthsOf(side: ComparedTelling, within: number): readonly number[] {
  const last = Number.isFinite(side.latest) ? side.latest : side.earliest + near;
  const [from, to] = [startOf(side) - within, last + within].map((day) => {
    if (!Number.isFinite(day)) return Number.NaN;
    const { year, month } = toCivil(day);
    return year * 12 + month;
  });
  if (from === undefined || to === undefined || !(to - from <= mostMonths)) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const startOf = ({ earliest, latest }: ComparedTelling): number =>
  Number.isFinite(earliest) ? earliest : Number.isFinite(latest) ? latest - near : -1e9;

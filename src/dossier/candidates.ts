// Which tellings are worth comparing: those of two articles that share somebody or a place at times that
// may be one, or an exact day. Found by an index, so that the time is that of the tellings, not of all their pairs.

import { toCivil } from "#model/day.ts";
import { gap, type ComparedTelling } from "./sides.ts";

/** Sources differ by a day or two; more is another happening. Days. */
const reach = 3;
/** How far from its closed end an open one is looked for, days: a story is told again months later. */
const near = 330;
/** Beyond so many months a date says too little to look under each. */
const mostMonths = 12;

/** Each pair once, the one that comes first in `sides` first. */
export function findCandidates(
  sides: readonly ComparedTelling[],
): readonly (readonly [ComparedTelling, ComparedTelling])[] {
  const byKey = new Map<string, number[]>();
  sides.forEach((side, at) => {
    for (const key of keysOf(side)) {
      const block = byKey.get(key);
      if (block) block.push(at);
      else byKey.set(key, [at]);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [ComparedTelling, ComparedTelling])[] = [];
  for (const block of byKey.values())
    for (const [i, j] of nearPairs(block, sides)) {
      const pair = i * sides.length + j;
      const [a, b] = [sides[i], sides[j]];
      if (!a || !b || seen.has(pair) || a.telling.article === b.telling.article) continue;
      seen.add(pair);
      pairs.push([a, b]);
    }
  return pairs;
}

/** A month and somebody, or a month and a place; without a date somebody and a kind; an exact day by itself. */
export function keysOf(side: ComparedTelling): readonly string[] {
  const { people, bodies, countries, place, telling } = side;
  const who = [
    ...people,
    ...bodies,
    ...countries,
    ...(place[0] === undefined ? [] : [`@${place[0]}`]),
  ];
  const months = monthsOf(side) ?? [`undated ${telling.kind}`];
  const day = side.earliest === side.latest ? [`day ${side.earliest}`] : [];
  return [...day, ...who.flatMap((one) => months.map((month) => `${month} ${one}`))];
}

/** null where it may have been in too many. An open end is looked for near the closed one. */
function monthsOf(side: ComparedTelling): readonly string[] | null {
  const earliest = Number.isFinite(side.earliest) ? side.earliest : side.latest - near;
  const latest = Number.isFinite(side.latest) ? side.latest : side.earliest + near;
  if (!Number.isFinite(earliest + latest)) return null;
  const [first, last] = [earliest - reach, latest + reach].map((day) => {
    const { year, month } = toCivil(day);
    return year * 12 + month;
  });
  if (first === undefined || last === undefined || last - first >= mostMonths) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Pairs of a block whose days are within reach, by places in `sides`, the smaller one first. */
function* nearPairs(block: readonly number[], sides: readonly ComparedTelling[]) {
  const sorted = block.toSorted((i, j) => start(sides[i]) - start(sides[j]) || i - j);
  for (const [n, i] of sorted.entries()) {
    const a = sides[i];
    for (const j of sorted.slice(n + 1)) {
      const b = sides[j];
      if (!a || !b || b.earliest - a.latest > reach) break;
      if (gap(a, b) <= reach) yield i < j ? ([i, j] as const) : ([j, i] as const);
    }
  }
}

const start = (side: ComparedTelling | undefined): number =>
  Number.isFinite(side?.earliest) ? (side?.earliest ?? 0) : -1e9;

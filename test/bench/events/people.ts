// Counts participants that are right, wrong and missing.

import type { Wanted } from "../../corpus/table.ts";
import { keysOf, shares, stateKey } from "./names.ts";
import type { Prediction } from "./prediction.ts";
import { plain } from "./words.ts";

export interface People {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  /** Found, but optional. */
  readonly optional: number;
}

export function comparePeople(
  wanted: readonly Wanted[],
  predicted: Prediction["participants"],
): People {
  const left = predicted.map((actor) => ({ name: plain(actor.name), keys: keysOf(actor) }));
  const all = wanted.map(keysOf);
  const counts = { right: 0, wrong: 0, missing: 0, optional: 0 };
  for (const actor of wanted.toSorted((a, b) => Number(a.isOptional) - Number(b.isOptional))) {
    const keys = keysOf(actor);
    const fitting = left.filter((other) => shares(keys, other.keys));
    const best = fitting.find((other) => other.keys.has(plain(actor.name))) ?? fitting[0];
    if (best !== undefined) left.splice(left.indexOf(best), 1);
    if (best !== undefined && actor.isOptional) counts.optional += 1;
    else if (best !== undefined) counts.right += 1;
    else if (!actor.isOptional) counts.missing += 1;
  }
  // A participant named twice, or by its state, is not wrong.
  const sides = new Set(
    wanted.flatMap(({ country }) => (country ? [stateKey(country.slice(0, 2))] : [])),
  );
  counts.wrong = left.filter(
    ({ keys }) => !shares(keys, sides) && !all.some((each) => shares(each, keys)),
  ).length;
  return counts;
}

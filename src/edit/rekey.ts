// Keys for the things of a list that are known by a name which an editor changes: what has the focus, and
// what is open, stays so.

import { useState } from "react";

interface Keyed {
  readonly key: number;
  readonly name: string;
}

/** By name; one whose name is new is the one that stood in its place, where that is gone. */
export function rekey(before: readonly Keyed[], names: readonly string[]): readonly Keyed[] {
  const gone = new Set(before);
  const same = names.map((name) => {
    const found = Array.from(gone).find((one) => one.name === name);
    if (found) gone.delete(found);
    return found;
  });
  let fresh = Math.max(0, ...before.map(({ key }) => key + 1));
  return names.map((name, at) => {
    const place = before[at];
    const known = same[at] ?? (place && gone.delete(place) ? place : null);
    return { name, key: known?.key ?? fresh++ };
  });
}

/** One for each name, in order. */
export function useKeysOf(names: readonly string[]): readonly number[] {
  const [keyed, setKeyed] = useState(() => rekey([], names));
  const isSame = names.length === keyed.length && keyed.every(({ name }, at) => name === names[at]);
  const now = isSame ? keyed : rekey(keyed, names);
  if (!isSame) setKeyed(now);
  return now.map(({ key }) => key);
}

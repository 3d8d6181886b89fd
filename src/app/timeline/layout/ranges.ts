// Numbers in typed arrays, asked for by a range of places: from the first to before the last.

/** The first place from `from` on whose value is not below `least`; values ascend. */
export function firstFrom(values: Float64Array, least: number, from = 0): number {
  let [low, high] = [from, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values at these places. */
export function pick(values: readonly number[], places: Uint32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) picked[i] = values[places[i] ?? 0] ?? 0;
  return picked;
}

export type OfRange = (from: number, to: number) => number;

/** The greatest value, by a segment tree: O(log n). */
export function toGreatest(values: Float64Array): OfRange {
  const { length } = values;
  const tree = new Float64Array(2 * length);
  tree.set(values, length);
  for (let i = length - 1; i > 0; i--) tree[i] = Math.max(tree[2 * i] ?? 0, tree[2 * i + 1] ?? 0);
  return (from, to) => {
    let greatest = Number.NEGATIVE_INFINITY;
    for (let [low, high] = [from + length, to + length]; low < high; low >>= 1, high >>= 1) {
      if (low & 1) greatest = Math.max(greatest, tree[low++] ?? 0);
      if (high & 1) greatest = Math.max(greatest, tree[--high] ?? 0);
    }
    return greatest;
  };
}

/** How many fit, by sums of all before. */
export function toCount(length: number, fits: (place: number) => boolean): OfRange {
  const before = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) before[i + 1] = (before[i] ?? 0) + (fits(i) ? 1 : 0);
  return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}

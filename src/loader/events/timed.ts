// Where in a sentence's tree its times stand.

import { type Bounds, bounds, type Edtf } from "#model/edtf.ts";
import type { Timex } from "../times/timex.ts";
import type { Node, Tree } from "../tree/node.ts";
import { headOf } from "../tree/walk.ts";

/** A time that has days. */
export interface Timed {
  readonly timex: Timex;
  readonly edtf: Edtf;
  readonly bounds: Bounds;
  /** The word of it that the others hang on. */
  readonly node: Node;
}

export function timesIn(tree: Tree, timexes: readonly Timex[]): readonly Timed[] {
  return timexes.flatMap((timex) => {
    const { edtf, start, end } = timex;
    if (edtf === null || timex.type === "SET" || start < tree.start || end > tree.end) return [];
    const nodes = tree.nodes.filter((node) => node.start >= start && node.end <= end);
    return nodes.length === 0 ? [] : [{ timex, edtf, bounds: bounds(edtf), node: headOf(nodes) }];
  });
}

/** So many days, without a day of their own: "three-day", "for five days". */
export interface LengthInDays {
  readonly days: number;
  readonly node: Node;
}

export function lengthsIn(tree: Tree, timexes: readonly Timex[]): readonly LengthInDays[] {
  return timexes.flatMap(({ type, edtf, value, start, end }) => {
    const days = Number(/^P(\d+)D$/.exec(value)?.[1] ?? 0);
    if (type !== "DURATION" || edtf !== null || days < 2) return [];
    const nodes = tree.nodes.filter((node) => node.start >= start && node.end <= end);
    return nodes.length === 0 ? [] : [{ days, node: headOf(nodes) }];
  });
}

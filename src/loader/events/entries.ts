// Chronicles: an entry's time stands in front of it ("May 2004: Peru recalls its envoy"), or alone on a
// line over it ("1996").

import type { Tree } from "../tree/node.ts";
import type { Timed } from "./timed.ts";

/** The time of the entry that a sentence stands in; null outside chronicles. */
export type EntryTime = (tree: Tree) => Timed | null;

export function entryTimes(
  trees: readonly Tree[],
  times: (tree: Tree) => readonly Timed[],
): EntryTime {
  const byParagraph = new Map<number, Timed>();
  const seen = new Set<number>();
  let heading: Timed | null = null;
  for (const tree of trees) {
    if (seen.has(tree.paragraph) || tree.zone !== "body") continue;
    seen.add(tree.paragraph);
    const first = times(tree).find(({ timex }) => timex.start - tree.start < 3) ?? null;
    if (isAlone(tree, trees)) heading = first;
    else if (first && isFollowedByColon(tree, first)) byParagraph.set(tree.paragraph, first);
    else if (heading) byParagraph.set(tree.paragraph, heading);
  }
  return ({ paragraph }) => byParagraph.get(paragraph) ?? null;
}

/** A line of at most five words. */
function isAlone({ paragraph, nodes }: Tree, trees: readonly Tree[]): boolean {
  return nodes.length <= 5 && trees.filter((one) => one.paragraph === paragraph).length === 1;
}

function isFollowedByColon({ nodes }: Tree, { timex }: Timed): boolean {
  return /^[:–—-]/u.test(nodes.find(({ start }) => start >= timex.end)?.text ?? "");
}

// Which tellings are one happening: the surest pair first, as long as nothing in either group speaks against it.

import type { Scored } from "./features.ts";

/** The score of two that share nobody and no place. */
const notCompared = -3;

export interface Judged {
  /** Ids of two tellings. */
  readonly pair: readonly [string, string];
  readonly verdict: "same" | "different" | "unsure";
}

/**
 * @param ids of all tellings, in their order
 * @param articleOf an article tells a happening once
 * @returns each id once; groups and what is in them in the order of `ids`
 */
export function group(
  ids: readonly string[],
  articleOf: ReadonlyMap<string, string>,
  scored: readonly Scored[],
  judged: readonly Judged[],
  threshold: number,
): readonly (readonly string[])[] {
  const scores = new Map(
    scored.map(({ a, b, score }) => [pairKey(a.telling.id, b.telling.id), score]),
  );
  for (const { pair, verdict } of judged)
    scores.set(
      pairKey(...pair),
      verdict === "same" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    );
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  const pairs = [...scores]
    .filter(([, score]) => score >= threshold)
    .toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  for (const [key, score] of pairs) {
    const [a, b] = key.split("\n").map((id) => groupOf.get(id));
    if (!a || !b || a === b || !(score === Number.POSITIVE_INFINITY || fit(a, b))) continue;
    a.push(...b);
    for (const id of b) groupOf.set(id, a);
  }
  const at = new Map(ids.map((id, i) => [id, i]));
  const place = (id: string | undefined) => at.get(id ?? "") ?? 0;
  return [...new Set(groupOf.values())]
    .map((one) => one.toSorted((x, y) => place(x) - place(y)))
    .toSorted(([x], [y]) => place(x) - place(y));

  /** All pairs between them together, and none that is barred. */
  function fit(a: readonly string[], b: readonly string[]): boolean {
    const between = a.flatMap((x) => b.map((y) => scores.get(pairKey(x, y)) ?? notCompared));
    const articles = [...a, ...b].map((id) => articleOf.get(id));
    const mean = between.reduce((sum, one) => sum + one, 0) / between.length;
    return mean >= threshold - 1 && new Set(articles).size === articles.length;
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

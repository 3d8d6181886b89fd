// Articles in the order of publication.

import type { Article } from "#model/article.ts";

/** The newest first; an article without a day comes last. */
export function byNewest(a: Article, b: Article): number {
  const [x, y] = [a.published ?? "", b.published ?? ""];
  if (x === y) return a.id < b.id ? -1 : 1;
  return x > y ? -1 : 1;
}

// The time that several articles are about: what happened long before the first of them, or is to happen long after the
// last, would leave no room for the rest.

import { type Article, publishedDays } from "#model/article.ts";
import type { Day } from "#model/day.ts";

/** How far it reaches before the first article and after the last one, in lengths of what lies between. */
const reach = 2;
/** Articles of a few days stand in some weeks. */
const shortest = 60;

export interface Near {
  readonly first: Day;
  readonly last: Day;
}

/** No day is in it where no article has one. */
export function toNear(articles: readonly Article[]): Near {
  const days = [...publishedDays(articles).values()];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const length = reach * Math.max(last - first, shortest);
  return { first: first - length, last: last + length };
}

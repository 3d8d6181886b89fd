// What only other articles tell, between the rows of one article.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";

/**
 * For each of the article's events those of others that stand directly before it, and at the end those behind all.
 * @param own with dates, in order of happening, with the ids that they have in `corpus`
 */
export function othersBetween(
  { events }: Pick<Corpus, "events">,
  own: readonly NewsEvent[],
): readonly (readonly NewsEvent[])[] {
  const places = new Map(own.map(({ id }, i) => [id, i]));
  const runs: NewsEvent[][] = Array.from({ length: own.length + 1 }, () => []);
  let next = 0;
  for (const event of events) {
    const place = places.get(event.id);
    if (place !== undefined) next = Math.max(next, place + 1);
    else if (event.when) runs[next]?.push(event);
  }
  return runs;
}

// What only other articles tell, between the rows of one article.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { placesIn } from "#model/tellings.ts";

/**
 * For each of the article's events those of others that stand directly before it, and at the end those behind all.
 * @param own with dates, in order of happening, with the ids that they have in `corpus`
 */
export function othersBetween(
  { events }: Pick<Corpus, "events">,
  own: readonly NewsEvent[],
): readonly (readonly NewsEvent[])[] {
  const places = placesIn(events);
  const told = own
    .flatMap(({ id }, i) => {
      const at = places.get(id);
      return at === undefined ? [] : [{ at, i }];
    })
    .toSorted((a, b) => a.at - b.at);
  const runs: NewsEvent[][] = Array.from({ length: own.length + 1 }, () => []);
  let [from, next] = [0, 0];
  for (const { at, i } of [...told, { at: events.length, i: own.length }]) {
    runs[next]?.push(...events.slice(from, at).filter(({ when }) => when));
    from = at + 1;
    next = Math.max(next, i + 1);
  }
  return runs;
}

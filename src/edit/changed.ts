// What a step changed of an article, for an editor to be led there.

import type { ArticleReview, ReviewItem } from "#model/review.ts";

type Seen = Pick<ArticleReview, "items" | "facts">;

/** What follows from the other events of the article. */
const asides: ReadonlySet<string> = new Set(["number", "slug", "leaning", "reasons"]);

const textOf = (of: ReviewItem | Seen["facts"]): string =>
  JSON.stringify(of, (key, value: unknown) => (asides.has(key) ? undefined : value));

/** "article" where its own facts changed; of several events `atHand` before others; null where none is changed. */
export function changed(
  before: Seen,
  now: Seen,
  atHand: string | null,
): "article" | { readonly event: string } | null {
  if (textOf(before.facts) !== textOf(now.facts)) return "article";
  const known = new Map(before.items.map((item) => [item.event.id, textOf(item)]));
  const others = now.items.filter((item) => known.get(item.event.id) !== textOf(item));
  const item = others.find(({ event }) => event.id === atHand) ?? others[0];
  return item ? { event: item.event.id } : null;
}

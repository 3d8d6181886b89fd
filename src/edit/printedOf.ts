// What the article at hand tells on the page, with the ids that its sidecar's steps know: another article may tell
// the same event, which then has another id and perhaps another date on the page.

import type { NewsEvent } from "#model/event.ts";
import { byTime } from "#model/order.ts";
import type { ArticleReview } from "#model/review.ts";

/** In order of happening. */
export function printedOf(review: ArticleReview | null): readonly NewsEvent[] {
  return (review?.items ?? [])
    .flatMap((item) => (item.state === "printed" ? item.event : []))
    .toSorted(byTime);
}

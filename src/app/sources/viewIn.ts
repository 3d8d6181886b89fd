// Going to an article, or to all of them.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { tellingIn } from "#model/tellings.ts";
import type { ViewChange } from "../view/view.ts";

/** null is all of them. The selected event stays where the article tells it. */
export function viewIn(article: Pick<Article, "id"> | null, event: NewsEvent | null) {
  const stays = event !== null && (article === null || tellingIn(event, article.id) !== null);
  return {
    event: stays ? event.slug : null,
    article: article?.id ?? null,
    paragraph: null,
  } satisfies ViewChange;
}

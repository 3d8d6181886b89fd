// What the page is about where there are several articles: all of them, or one. Text, chart, list, numbers and what
// can be asked follow.

import { type Article, articleOf } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { onceFor } from "#model/onceFor.ts";
import { eventAt, eventsIn, tellingIn } from "#model/tellings.ts";
import type { View } from "./view.ts";

/** The article that the view is about; null where it is about all, or the event that it shows is not told by it. */
export function scopeOf(
  { articles, events }: Corpus,
  { event, article }: Pick<View, "event" | "article">,
): Article | null {
  if (articles.length < 2) return null;
  const asked = articleOf(articles, article);
  const selected = eventAt(events, event);
  return asked && selected && !tellingIn(selected, asked.id) ? null : asked;
}

const scopesOf = onceFor<Corpus, Map<string, Corpus>>(() => new Map());

/**
 * All articles with the events of one, as that one tells them; each keeps the id, address, number and relations that
 * it has among all. The same value for the same corpus and article, so that nothing is drawn anew.
 */
export function inScope(corpus: Corpus, scope: Article | null): Corpus {
  if (scope === null) return corpus;
  const scopes = scopesOf(corpus);
  const made = scopes.get(scope.id) ?? { ...corpus, events: eventsIn(corpus, scope.id) };
  scopes.set(scope.id, made);
  return made;
}

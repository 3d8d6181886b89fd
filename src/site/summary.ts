// The start page's title, and the sentence for its description and its preview card.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { lead } from "#format/lead.ts";
import { type Segment, soft, strong } from "#format/segment.ts";
import { leadOfAll } from "#format/toldBy.ts";

/** The headline if there is one article, else what several are called together; null where nobody says. */
export function startTitle({ articles, title }: Pick<Corpus, "articles" | "title">): string | null {
  const [article, ...others] = articles;
  return (others.length === 0 ? article?.headline : title) ?? null;
}

/** The lead sentence of a single article, or the number of articles and events. */
export function summary(
  articles: readonly Article[],
  events: readonly NewsEvent[],
): readonly Segment[] {
  const [article, ...others] = articles;
  if (!article) return [soft("There are "), strong("no articles"), soft(" here yet.")];
  if (others.length === 0) return lead(article, events);
  return leadOfAll(articles, events);
}

// An event with the article that tells it, for everything that leaves the page.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayName } from "./calendar.ts";
import { shorten } from "./shorten.ts";
import { statusWord } from "./status.ts";
import { isolated } from "./title.ts";

export interface Told {
  readonly article: Article;
  readonly event: NewsEvent;
}

/** All events in order of happening. */
export function toTold({ articles, events }: Corpus): readonly Told[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap((event) => {
    const article = byId.get(event.article);
    return article ? [{ article, event }] : [];
  });
}

/**
 * "The visit is called off, cancelled": where a title stands alone, what did not take place must not
 * look as if it had.
 */
export function titleWithOutcome(event: Pick<NewsEvent, "title" | "status" | "certainty">): string {
  const word = statusWord(event);
  return word === null ? event.title : `${isolated(event.title)}, ${word}`;
}

/** "The Example Courier, Tuesday 2 March 2021: Obi and Lind Meet" */
export function sourceLine({ headline, publisher, published }: Article): string {
  const who = [publisher && isolated(publisher), published && dayName(published)]
    .filter(Boolean)
    .join(", ");
  return who === "" ? headline : `${who}: ${headline}`;
}

const longestHeadline = 40;

/**
 * What tells an article from the others in few words: its publisher where no other has the same, else
 * its headline. null where there are no others.
 */
export function shortSource(article: Article, articles: readonly Article[]): string | null {
  const others = articles.filter(({ id }) => id !== article.id);
  if (others.length === 0) return null;
  const { publisher, headline } = article;
  const alone = publisher !== null && others.every((other) => other.publisher !== publisher);
  return alone ? publisher : `“${shorten(headline, longestHeadline)}”`;
}

/** The event's page: absolute with the site's address, which ends with a slash; else from its root. */
export function pageAddress({ slug }: Pick<NewsEvent, "slug">, siteUrl: string | null): string {
  return `${siteUrl ?? ""}event/${slug}/`;
}

/** Without what no format may hold: control signs but for tab and line feed, halves of letters. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\P{Control}\t\n]|[\uFFFE\uFFFF]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

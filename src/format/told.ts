// An event with its article, for exports and static pages.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { onceFor } from "#model/onceFor.ts";
import { dayInYear, dayName } from "./calendar.ts";
import { shorten } from "./shorten.ts";
import { isolated } from "./title.ts";

export interface Told {
  /** Of several that tell it, the one published first. */
  readonly article: Article;
  readonly event: NewsEvent;
  /** All of the corpus; those that tell it are among them. */
  readonly articles: readonly Article[];
}

/** All events in chronological order. */
export function toTold({ articles, events }: Corpus): readonly Told[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap((event) => {
    const article = byId.get(event.article);
    return article ? [{ article, event, articles }] : [];
  });
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
 * A short name that identifies an article among the others: its publisher if no other article has
 * the same, with its day ("Meridian of 12 March") if the others are of other days, else its headline. null if there is
 * only one article.
 */
export function shortSource(article: Article, articles: readonly Article[]): string | null {
  return shortSources(articles).get(article.id) ?? null;
}

const shortSources = onceFor((articles: readonly Article[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  if (articles.length < 2) return new Map();
  for (const name of articles.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    articles.map((article) => [
      article.id,
      namesOf(article).find((name) => counts.get(name) === 1) ??
        `“${shorten(article.headline, longestHeadline)}”`,
    ]),
  );
});

/** "Meridian", "Meridian of 12 March" */
function namesOf({ publisher, published }: Article): readonly string[] {
  const day = published === null ? null : parseDay(published);
  if (publisher === null) return [];
  return [publisher, ...(day === null ? [] : [`${publisher} of ${dayInYear(day, "long")}`])];
}

/** The event's page: absolute if `siteUrl` is given (it ends with a slash), else relative to the site's root. */
export function pageAddress({ slug }: Pick<NewsEvent, "slug">, siteUrl: string | null): string {
  return `${siteUrl ?? ""}event/${slug}/`;
}

/** Removes control characters except tab and line feed, and replaces lone surrogates. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\P{Control}\t\n]|[\uFFFE\uFFFF]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

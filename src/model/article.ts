// An article: its unchanged text, and its zones in newsroom terms.

import { type Day, parseDay } from "./day.ts";
import { onceFor } from "./onceFor.ts";
import type { Span } from "./span.ts";

/**
 * headline; dek (the line under it, often equal to the lede); dateline (a separate line with the
 * date or place); body; pull-quote (words of the article or a speaker, set apart: "… — Name");
 * promo (a link to another article, "Also: …"); credits ("With assistance from …"); update
 * ("(Updates with …)"); copyright. gap is a placeholder for paragraphs that are not shown.
 */
export const zones = [
  "headline",
  "dek",
  "dateline",
  "body",
  "pull-quote",
  "promo",
  "credits",
  "update",
  "copyright",
] as const;
export type Zone = (typeof zones)[number] | "gap";

/** A line of the article without surrounding white space, or several hard-wrapped lines joined. */
export interface Paragraph extends Span {
  readonly zone: Zone;
  /** 1, 2, 3 … for body, pull-quote and promo, as printed in the margin; null for other zones. */
  readonly number: number | null;
}

/** Where the date of publication comes from. */
export type PublishedFrom = "sidecar" | "file" | "file name" | "dateline";

/** The whole article, or only the passages that support events. */
export type Show = "article" | "passages";

export interface Article {
  /** The seed's file name without its extension; part of addresses and of event ids. */
  readonly id: string;
  /** The first line; if the text starts with its lede, the first words of that. */
  readonly headline: string;
  /** As in the seed; with `show: "passages"` only the passages, and "[…]" for what is left out. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** `2023-06-18`; null if unknown. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly publisher: string | null;
  /** The article's page on the publisher's site. */
  readonly url: string | null;
  readonly rights: string | null;
  /** ISO 639-1: `en`, or another one, in which nothing is read. */
  readonly language: string;
  /** How much of the text may be published. */
  readonly show: Show;
}

/** The paragraph that contains the start of a span, or null. */
export function paragraphAt(article: Pick<Article, "paragraphs">, span: Span): Paragraph | null {
  return article.paragraphs.find((p) => p.start <= span.start && span.start < p.end) ?? null;
}

/** By article; without those whose day is not known. */
export const publishedDays = onceFor(
  (articles: readonly Pick<Article, "id" | "published">[]): ReadonlyMap<string, Day> =>
    new Map(
      articles.flatMap(({ id, published }) => {
        const day = published === null ? null : parseDay(published);
        return day === null ? [] : [[id, day]];
      }),
    ),
);

/** `2024-06-18`; null where no article has a day. */
export function newestDay(articles: readonly Pick<Article, "published">[]): string | null {
  return sortedDays(articles).at(-1) ?? null;
}

/** The days on which the articles were published, the oldest first, as often as each has one. */
export const sortedDays = onceFor((articles: readonly Pick<Article, "published">[]) =>
  articles.flatMap(({ published }) => published ?? []).toSorted(),
);

/** By its id; null where there is none with this id. */
export function articleOf(articles: readonly Article[], id: string | null): Article | null {
  return id === null ? null : (byId(articles).get(id) ?? null);
}

const byId = onceFor(
  (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, article])),
);

// Names for places in the article, and for places on Earth.

import { type Article, type Paragraph, paragraphAt, type Zone } from "#model/article.ts";
import type { Place } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { withCountry } from "./country.ts";

type WithParagraphs = Pick<Article, "paragraphs">;

/** "headline", "intro", "paragraph 10"; "end" for credits, updates and rights. */
export function paragraphName(article: WithParagraphs, span: Span): string {
  const paragraph = paragraphAt(article, span);
  if (!paragraph) return "end";
  return paragraph.number === null
    ? (zoneNames[paragraph.zone] ?? "end")
    : `paragraph ${paragraph.number}`;
}

const zoneNames: Readonly<Partial<Record<Zone, string>>> = {
  headline: "headline",
  dek: "intro",
  dateline: "dateline",
};

/** For running text: "the headline", "paragraph 10". */
export function paragraphPhrase(article: WithParagraphs, span: Span): string {
  const name = paragraphName(article, span);
  return name.startsWith("paragraph") ? name : `the ${name}`;
}

/** For narrow columns: "¶10", or the zone's name. */
export function paragraphSign(article: WithParagraphs, span: Span): string {
  return paragraphName(article, span).replace("paragraph ", "¶");
}

/** With the place in the text where the paragraph starts. */
export type ParagraphId = `at-${number}`;

/** The id of a line of the article in the page. */
export function paragraphId({ start }: Pick<Paragraph, "start">): ParagraphId {
  return `at-${start}`;
}

/** The id of the paragraph that a span begins in; the article's own for one outside them all. */
export function paragraphIdAt(article: WithParagraphs, span: Span): ParagraphId | "article" {
  const paragraph = paragraphAt(article, span);
  return paragraph ? paragraphId(paragraph) : "article";
}

/** "Vienna, Austria"; the country is left out if the name contains it. */
export function placeLine({ name, country }: Pick<Place, "name" | "country">): string {
  return withCountry(name, country);
}

/** "¶10", "intro"; "6 passages" if they are in several paragraphs. */
export function toldIn(article: WithParagraphs, passages: readonly [Span, ...Span[]]): string {
  const names = new Set(passages.map((passage) => paragraphSign(article, passage)));
  return names.size === 1 ? paragraphSign(article, passages[0]) : `${passages.length} passages`;
}

/** In words: "paragraph 10", "intro"; with several passages "paragraph 3, 6 passages", the primary one's. */
export function toldAt(article: WithParagraphs, passages: readonly [Span, ...Span[]]): string {
  const name = paragraphName(article, passages[0]);
  return passages.length === 1 ? name : `${name}, ${passages.length} passages`;
}

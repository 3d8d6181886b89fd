// An article as it came: its text, untouched, and the zones that a newsroom would name in it.

import type { Span } from "./span.ts";

/**
 * headline; dek (the line under it, often equal to the lede); dateline (a line of its own with
 * the date or place); body; pull-quote (words of the article or a speaker set apart: "… — Name");
 * promo (a link to another article, "Also: …"); credits ("With assistance from …"); update
 * ("(Updates with …)"); copyright. And gap: a sign for paragraphs that are not shown.
 */
export type Zone =
  | "headline"
  | "dek"
  | "dateline"
  | "body"
  | "pull-quote"
  | "promo"
  | "credits"
  | "update"
  | "copyright"
  | "gap";

/** A line of the article without its surrounding white space, or a run of lines that were broken at a width. */
export interface Paragraph extends Span {
  readonly zone: Zone;
  /** 1, 2, 3 … for body, pull-quote and promo, as printed in the margin; null for every other zone. */
  readonly number: number | null;
}

/** Where the day of publication was read. */
export type PublishedFrom = "sidecar" | "file name" | "dateline";

/** The whole article, or no more than the passages that events rest on. */
export type Show = "article" | "passages";

export interface Article {
  /** The seed's file name without its ending; part of addresses and of event ids. */
  readonly id: string;
  /** The first line; where the text begins with its lede, how that begins. */
  readonly headline: string;
  /** As it came; of one that shows only its passages these, with "[…]" for what was left out. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** `2023-06-18`, or null where nothing gives it. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly publisher: string | null;
  /** The publisher's page. */
  readonly url: string | null;
  readonly rights: string | null;
  /** What of its text may be published. */
  readonly show: Show;
}

/** The paragraph that holds the start of a span, or null for one outside them all. */
export function paragraphAt(article: Pick<Article, "paragraphs">, span: Span): Paragraph | null {
  return article.paragraphs.find((p) => p.start <= span.start && span.start < p.end) ?? null;
}

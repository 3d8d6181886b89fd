// The ids of the article's lines in the page.

import type { Article, Paragraph } from "#model/article.ts";

export function paragraphId({ start }: Pick<Paragraph, "start">): string {
  return `at-${start}`;
}

/** The element of a numbered paragraph; null for a number that the article has not. */
export function elementOf({ paragraphs }: Article, number: number): HTMLElement | null {
  const paragraph = paragraphs.find((each) => each.number === number);
  return paragraph ? document.getElementById(paragraphId(paragraph)) : null;
}

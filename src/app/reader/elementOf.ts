import type { Article } from "#model/article.ts";
import { paragraphId } from "#format/where.ts";
import { landmarks } from "../view/parts.ts";

/** The element of a numbered paragraph; null for a number that the article has not. */
export function elementOf({ paragraphs }: Article, number: number): HTMLElement | null {
  const paragraph = paragraphs.find((each) => each.number === number);
  return paragraph ? landmarks.one(paragraphId(paragraph)) : null;
}

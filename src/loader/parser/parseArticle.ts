// An article's sentences, without what stands in front of them in a paragraph.

import type { Article } from "#model/article.ts";
import { withoutBreaks } from "../article/lines.ts";
import { withoutOpening } from "../article/openings.ts";
import type { Parser } from "./network.ts";
import { type ParsedSentence, parseText } from "./parseText.ts";

export function parseArticle(parser: Parser, article: Article): Promise<readonly ParsedSentence[]> {
  const text = withoutBreaks(article.text, article.paragraphs);
  const spans = article.paragraphs.map((paragraph) => withoutOpening(text, paragraph));
  return parseText(parser, text, spans);
}

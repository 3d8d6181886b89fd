// Splits an article into sentences and words.

import type { Article, Paragraph } from "#model/article.ts";
import type { Document, Sentence } from "./document.ts";
import { withoutBreaks } from "./lines.ts";
import { withoutOpening } from "./openings.ts";
import { toQuotations } from "./quotations.ts";
import { toTokens } from "./segment.ts";

/** The document's article has spaces for line ends inside paragraphs; offsets do not change. */
export function toDocument(article: Article): Document {
  const text = withoutBreaks(article.text, article.paragraphs);
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of article.paragraphs.entries())
    cut(text, paragraph, index, sentences);
  return { article: text === article.text ? article : { ...article, text }, sentences };
}

/** Appends the sentences of a paragraph. */
function cut(text: string, paragraph: Paragraph, index: number, to: Sentence[]): void {
  const { zone } = paragraph;
  const { start, end } = withoutOpening(text, paragraph);
  if (start >= end) return;
  const quotations = toQuotations(text, { start, end });
  // Both are sorted, so quotations that ended before a sentence are skipped for the next.
  let past = 0;
  for (const tokens of toTokens(text, { start, end })) {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    while ((quotations[past]?.end ?? span.end) <= span.start) past++;
    let next = past;
    while ((quotations[next]?.start ?? span.end) < span.end) next++;
    to.push({
      start: span.start,
      end: span.end,
      index: to.length,
      paragraph: index,
      zone,
      tokens,
      quotations: quotations.slice(past, next),
    });
  }
}

// Splits an article into sentences and words.

import type { Article, Paragraph } from "#model/article.ts";
import type { Document, Sentence } from "./document.ts";
import { withoutBreaks } from "./lines.ts";
import { toQuotations } from "./quotations.ts";
import { toTokens } from "./segment.ts";
import { tagLength } from "./zones.ts";

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
  const { zone, end } = paragraph;
  const start = paragraph.start + openingLength(text, paragraph);
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

/** Length of what precedes the first sentence: "12.", "Q." or a bullet, an agency tag, a promo's "Also:". */
function openingLength(text: string, { start, end, zone }: Paragraph): number {
  const line = text.slice(start, Math.min(end, start + 160));
  if (zone === "promo") return /^[^:]{1,20}:\s*/.exec(line)?.[0].length ?? 0;
  if (zone !== "body") return 0;
  const sign = (listSign.exec(line) ?? questionSign.exec(line))?.[0].length ?? 0;
  return sign + tagLength(line.slice(sign));
}

/** Not "1. FC", nor a meaningful number ("3 - 2"). */
const listSign = /^(?:\(?\d{1,3}[.)]|[•·▪‣◦*–—-])\s+(?=["“([]?\p{Lu}\S* \S)/u;

/** The "Q." of a briefing, "Q. India withdrew its offer", is not an initial. */
const questionSign = /^Q\.\s+(?=\p{Lu})/u;

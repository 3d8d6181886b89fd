// An article as sentences and words.

import type { Article, Paragraph } from "#model/article.ts";
import type { Document, Sentence } from "./document.ts";
import { toQuotations } from "./quotations.ts";
import { toTokens } from "./segment.ts";
import { tagLength } from "./zones.ts";

export function toDocument(article: Article): Document {
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    for (const sentence of cut(article.text, paragraph, index)) {
      sentences.push({ ...sentence, index: sentences.length });
    }
  }
  return { article, sentences };
}

function cut(text: string, paragraph: Paragraph, index: number): Omit<Sentence, "index">[] {
  const start = paragraph.start + openingLength(text, paragraph);
  if (start >= paragraph.end) return [];
  const quotations = toQuotations(text, { start, end: paragraph.end });
  // Both come in order: what ended before one sentence is not looked at for the next.
  let past = 0;
  return toTokens(text, { start, end: paragraph.end }).flatMap((tokens) => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    while ((quotations[past]?.end ?? span.end) <= span.start) past++;
    let next = past;
    while ((quotations[next]?.start ?? span.end) < span.end) next++;
    return [
      {
        ...span,
        paragraph: index,
        zone: paragraph.zone,
        tokens,
        quotations: quotations.slice(past, next),
      },
    ];
  });
}

/** What stands before the first sentence and belongs to none: an agency tag, a promo's "Also:". */
function openingLength(text: string, { start, end, zone }: Paragraph): number {
  const line = text.slice(start, Math.min(end, start + 160));
  if (zone === "promo") return /^[^:]{1,20}:\s*/.exec(line)?.[0].length ?? 0;
  return zone === "body" ? tagLength(line) : 0;
}

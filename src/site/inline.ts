// Values of the formats as HTML.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import type { NewsEvent, When } from "#model/event.ts";
import type { Segment } from "#format/segment.ts";
import { longDate, timeAttribute } from "#format/when.ts";
import { type Html, html } from "./html.ts";

/** What matters in bold. */
export function segments(of: readonly Segment[]): readonly Html[] {
  return of.map(({ text, strong }) => (strong ? html`<b>${text}</b>` : html`${text}`));
}

/** The long form of a date, inside `time` where HTML can carry its value. */
export function longTime(when: When | null): Html {
  const value = timeAttribute(when);
  const words = segments(longDate(when));
  return value === null ? html`${words}` : html`<time datetime="${value}">${words}</time>`;
}

/** A stretch of the article, with the words its event's date was read from marked. */
export function withDateWords(
  article: Pick<Article, "text">,
  span: Span,
  event: Pick<NewsEvent, "when">,
): readonly Html[] {
  const words = (event.when?.derivation.words ?? [])
    .filter((read) => span.start <= read.start && read.end <= span.end)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Html[] = [];
  let at = span.start;
  for (const { start, end } of words) {
    if (start < at) continue;
    const read = article.text.slice(start, end);
    pieces.push(html`${article.text.slice(at, start)}<mark class="date-words">${read}</mark>`);
    at = end;
  }
  return [...pieces, html`${article.text.slice(at, span.end)}`];
}

// The article as it came, as a document.

import { type Article, type Paragraph, paragraphAt } from "#model/article.ts";
import { bySpan, overlaps, type Span } from "#model/span.ts";
import { dayName } from "#format/calendar.ts";
import { passagesOnly, readWhole } from "#format/rights.ts";
import { type Html, html } from "./html.ts";

/** The same ids as in the app, so that a link to a paragraph works before script and after it. */
function paragraphId({ start }: Pick<Paragraph, "start">): string {
  return `at-${start}`;
}

/** The id of the paragraph that a span begins in; the article's own for one outside them all. */
export function paragraphIdAt(article: Article, span: Span): string {
  const paragraph = paragraphAt(article, span);
  return paragraph ? paragraphId(paragraph) : "article";
}

/**
 * `level` is that of the headline: 1 where the article is the page's subject, else 2. `marked` are
 * the passages of the page's event.
 */
export function reader(article: Article, level: 1 | 2, marked: readonly Span[]): Html {
  const { publisher, published, rights, paragraphs } = article;
  return html`<article class="reader" id="article" tabindex="0" aria-label="${article.headline}"><div class="reader-column">
<p class="source">${publisher && html`<b><bdi>${publisher}</bdi></b> `}${published && html`<time datetime="${published}">${dayName(published)}</time>`}</p>
${
  article.show === "passages" &&
  html`<p class="withheld">${passagesOnly}${article.url !== null && html` <a href="${article.url}" rel="noopener">${readWhole}</a>`}</p>
`
}${paragraphs.every(({ zone }) => zone !== "headline") && heading(article, level)}${paragraphs.map((paragraph) => paragraphBlock(article, paragraph, level, marked))}${rights && html`<p class="rights" dir="auto">${rights}</p>`}
</div></article>`;
}

/** Of an article that has no headline of its own, for who moves from heading to heading. */
function heading({ headline }: Article, level: 1 | 2): Html {
  return level === 1
    ? html`<h1 class="spoken" dir="auto">${headline}</h1>`
    : html`<h2 class="spoken" dir="auto">${headline}</h2>`;
}

function paragraphBlock(
  article: Article,
  paragraph: Paragraph,
  level: 1 | 2,
  marked: readonly Span[],
): Html {
  const { zone, number } = paragraph;
  const text = markedText(article, paragraph, marked);
  return html`<div class="paragraph" data-zone="${zone}" id="${paragraphId(paragraph)}">${number !== null && html`<span class="paragraph-number"><span class="spoken">Paragraph </span>${number}</span>`}${block(paragraph, level, text)}</div>
`;
}

function block({ zone }: Paragraph, level: 1 | 2, text: readonly Html[]): Html {
  if (zone === "headline" && level === 1) return html`<h1 class="headline" dir="auto">${text}</h1>`;
  if (zone === "headline") return html`<h2 class="headline" dir="auto">${text}</h2>`;
  if (zone === "dek") return html`<p class="dek" dir="auto">${text}</p>`;
  return html`<p class="paragraph-text" dir="auto">${text}</p>`;
}

/** The paragraph with the spans marked; where they overlap, one mark ends where the next begins. */
function markedText(
  { text }: Article,
  paragraph: Paragraph,
  marked: readonly Span[],
): readonly Html[] {
  const pieces: Html[] = [];
  let at = paragraph.start;
  const inside = marked.filter((span) => overlaps(paragraph, span)).toSorted(bySpan);
  for (const span of inside) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, paragraph.end);
    if (end <= start) continue;
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, html`${text.slice(at, paragraph.end)}`];
}

// The article as it came, as a document.

import type { Article, Paragraph } from "#model/article.ts";
import { dayName } from "#format/calendar.ts";
import { type Html, html } from "./html.ts";

/** The same as in the app, so that a link to a paragraph works before script and after it. */
export function paragraphId({ start }: Pick<Paragraph, "start">): string {
  return `at-${start}`;
}

/** `level` is that of the headline: 1 where the article is the page's subject, else 2. */
export function reader(article: Article, level: 1 | 2): Html {
  const { publisher, published, rights, paragraphs } = article;
  return html`<article class="reader" id="article"><div class="reader-column">
<p class="source">${publisher && html`<b>${publisher}</b> `}${published && html`<time datetime="${published}">${dayName(published)}</time>`}</p>
${paragraphs.map((paragraph) => paragraphBlock(article, paragraph, level))}${rights && html`<p class="rights">${rights}</p>`}
</div></article>`;
}

function paragraphBlock({ text }: Article, paragraph: Paragraph, level: 1 | 2): Html {
  const { zone, number, start, end } = paragraph;
  return html`<div class="paragraph" data-zone="${zone}" id="${paragraphId(paragraph)}">${number !== null && html`<span class="paragraph-number">${number}</span>`}${block(paragraph, level, text.slice(start, end))}</div>
`;
}

function block({ zone }: Paragraph, level: 1 | 2, text: string): Html {
  if (zone === "headline" && level === 1) return html`<h1 class="headline">${text}</h1>`;
  if (zone === "headline") return html`<h2 class="headline">${text}</h2>`;
  if (zone === "dek") return html`<p class="dek">${text}</p>`;
  return html`<p class="paragraph-text">${text}</p>`;
}

// The whole list as a document: what happened in order, each with the words it rests on.

import type { Article } from "#model/article.ts";
import { beforePublication, type Line, publishedWords, toLines } from "#format/listing.ts";
import { rowName } from "#format/name.ts";
import { quotation } from "#format/quotation.ts";
import { statusWord } from "#format/status.ts";
import { shortSource, type Told } from "#format/told.ts";
import { paragraphName, toldAt, toldIn } from "#format/where.ts";
import { type Html, html } from "./html.ts";
import { eventHref, type Root } from "./link.ts";
import { sign } from "./sign.ts";

/**
 * `told` in order of happening, beside the first of the articles; those without a date stand in a group
 * at the end, before `last`.
 */
export function eventList(
  root: Root,
  told: readonly Told[],
  articles: readonly Article[],
  last: Html | null,
): Html {
  const dated = told.filter(({ event }) => event.when);
  const undated = told.filter(({ event }) => !event.when);
  return html`<section class="list">
${
  told.length > 0 &&
  html`<div class="section-head"><h2 class="section-title">What happened</h2><p class="section-hint">${hint}</p></div>
${rows(root, dated, articles)}`
}${
  undated.length > 0 &&
  html`<div class="section-head undated"><h3 class="section-title">No date given</h3></div>
${rows(root, undated, articles)}`
}${last}</section>`;
}

/** As long as the app's, so that it breaks into as many lines. */
const hint = "Choose a row to see when, why and in which words.";

function rows(root: Root, told: readonly Told[], articles: readonly Article[]): Html {
  const published = sameDay(told);
  const lines = toLines(
    told.map(({ event }) => event),
    published,
  );
  const before = beforePublication(
    told.map(({ event }) => event),
    published,
  );
  return html`<ol class="rows"${published === null && html` data-years="true"`}>
${told.map(({ article }, i) => {
  const line = lines[i];
  const source = article === articles[0] ? null : shortSource(article, articles);
  return [
    published !== null &&
      i === before &&
      html`<li class="row-published"><b>${publishedWords(published)}</b>, not over yet, or to come</li>
`,
    line && row(root, article, line, source),
  ];
})}</ol>
`;
}

/** The day of publication; null where there are several articles, which have several. */
function sameDay(told: readonly Told[]): string | null {
  const [first] = told;
  const sole = told.every(({ article }) => article === first?.article);
  return first && sole ? first.article.published : null;
}

function row(
  root: Root,
  article: Article,
  { event, date, mark }: Line,
  source: string | null,
): Html {
  const word = statusWord(event);
  const rail =
    mark &&
    html`<span class="rail" data-status="${event.status}" data-extent="${mark.extent}"${mark.open && html` data-open="${mark.open}"`}></span>`;
  const outcome =
    word &&
    html`<span class="row-outcome">${sign(event.status)}<span class="spoken">, </span><span class="row-status">${word}</span></span>`;
  const when = html`<span class="row-when">${date}</span>`;
  const where = html`<span class="row-told">${source !== null && html`<bdi class="row-source">${source}</bdi>`}<span class="row-told-words">${toldAt(article, event.passages)}</span><span class="row-told-sign">${toldIn(article, event.passages)}</span></span>`;
  return html`<li><a class="row" href="${eventHref(root, event)}" aria-label="${rowName(article, event, source)}"><span class="row-number">${event.number ?? "–"}</span> ${when}${rail} ${sign(event.status)} <span class="row-title"><bdi>${event.title}</bdi>${outcome}</span> ${where}</a>
<blockquote class="row-quote"><p dir="auto">${quotation(article, event.passages[0])} (${paragraphName(article, event.passages[0])})</p></blockquote></li>
`;
}

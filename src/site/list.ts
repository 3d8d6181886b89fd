// The whole list as a document: what happened in order, each with the words it rests on.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { yearOf } from "#format/calendar.ts";
import { quotation } from "#format/quotation.ts";
import { statusWord } from "#format/status.ts";
import { shortDate, spokenDate } from "#format/when.ts";
import { paragraphName, toldIn } from "#format/where.ts";
import { type Html, html } from "./html.ts";
import { eventHref, type Root } from "./link.ts";
import { sign } from "./sign.ts";

export interface Told {
  readonly article: Article;
  readonly event: NewsEvent;
}

/** `told` in order of happening; those without a date stand in a group at the end. */
export function eventList(root: Root, told: readonly Told[]): Html {
  const dated = told.filter(({ event }) => event.when);
  const undated = told.filter(({ event }) => !event.when);
  return html`<section class="list">
${
  told.length > 0 &&
  html`<div class="section-head"><h2 class="section-title">What happened</h2><p class="section-hint">${hint}</p></div>
${rows(root, dated)}`
}${
  undated.length > 0 &&
  html`<div class="section-head undated"><h3 class="section-title">No date given</h3></div>
${rows(root, undated)}`
}</section>`;
}

/** As long as the app's, so that it breaks into as many lines. */
const hint = "Choose a row to see when, why and in which words.";

function rows(root: Root, told: readonly Told[]): Html {
  return html`<ol class="rows">
${told.map((one) => row(root, one))}</ol>
`;
}

function row(root: Root, { article, event }: Told): Html {
  const word = statusWord(event);
  return html`<li><a class="row" href="${eventHref(root, event)}"><span class="row-number">${event.number ?? "–"}</span> <span class="row-when">${rowDate(article, event)}</span> ${sign(event.status)} <span class="row-title">${event.title}${word && html`<span class="spoken">, </span><span class="row-status">${word}</span>`}</span> <span class="row-told">${toldIn(article, event.passages)}</span></a>
<blockquote class="row-quote"><p>${quotation(article, event.passages[0])} (${paragraphName(article, event.passages[0])})</p></blockquote></li>
`;
}

/** Short for the eye; in words, with its doubt, for those who hear it. */
function rowDate(article: Article, { when }: NewsEvent): Html {
  const short = when && shortDate(when, yearOf(article.published));
  return html`${short && html`<span aria-hidden="true">${short}</span>`}<span class="spoken">${spokenDate(when)}</span>`;
}

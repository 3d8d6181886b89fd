// The whole list as a document: what happened in order, each with the words it rests on.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { yearOf } from "#format/calendar.ts";
import { quotation } from "#format/cite.ts";
import { statusWord } from "#format/status.ts";
import { shortDate } from "#format/when.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
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
${dated.length > 0 && group("What happened", "", dated, root)}
${undated.length > 0 && group("No date given", " undated", undated, root)}
</section>`;
}

function group(title: string, mark: string, told: readonly Told[], root: Root): Html {
  return html`<div class="section-head${mark}"><h2 class="section-title">${title}</h2></div>
<ol class="rows">
${told.map((one) => row(root, one))}</ol>
`;
}

function row(root: Root, { article, event }: Told): Html {
  const [passage, ...others] = event.passages;
  const toldIn =
    others.length === 0 ? paragraphSign(article, passage) : `${event.passages.length} passages`;
  const word = statusWord(event);
  const when = shortDate(event.when, yearOf(article.published));
  return html`<li><a class="row" href="${eventHref(root, event)}"><span class="row-number">${event.number}</span> <span class="row-when">${when}</span> ${sign(event.status)} <span class="row-title">${event.title}${word && html` <span class="row-status">${word}</span>`}</span> <span class="row-told">${toldIn}</span></a>
<blockquote class="row-quote"><p>“${quotation(article, passage)}” (${paragraphName(article, passage)})</p></blockquote></li>
`;
}

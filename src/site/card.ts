// One event as a document: its date in words, what became of it, why this date, and every passage.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Selector } from "#model/selector.ts";
import { sharing } from "#model/sharing.ts";
import { dayName } from "#format/calendar.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { hasDays } from "#format/calendarDays.ts";
import { editorPhrase } from "#format/editor.ts";
import { eventName } from "#format/name.ts";
import { quoteFrame, sameWords } from "#format/quotation.ts";
import { distance } from "#format/distance.ts";
import { lengthFact, placeFact, relationWords, toldBy } from "#format/facts.ts";
import { capital, counted } from "#format/number.ts";
import { statusEvidence, statusPhrase } from "#format/status.ts";
import { shortSource, type Told } from "#format/told.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { participantLine } from "#format/who.ts";
import { type WhyPart, whyLines } from "#format/why.ts";
import { drawing } from "./drawing.ts";
import { type Html, html, type Piece } from "./html.ts";
import { longTime, segments, withDateWords } from "./inline.ts";
import { eventHref, type Root } from "./link.ts";
import { paragraphIdAt } from "./reader.ts";
import { sign } from "./sign.ts";

interface Neighbours {
  readonly previous: NewsEvent | null;
  readonly next: NewsEvent | null;
}

/** `events` are all of the corpus, in order of happening, and `articles` all that tell them. */
export function card(
  root: Root,
  { article, event }: Told,
  events: readonly NewsEvent[],
  articles: readonly Article[],
): Html {
  const i = events.indexOf(event);
  const neighbours = { previous: events[i - 1] ?? null, next: events[i + 1] ?? null };
  const find = (id: string) => events.find((each) => each.id === id) ?? null;
  const same = sharing(
    event,
    events.filter((other) => other.article === article.id),
  );
  const axis = drawSmallAxis(event, events, article.published);
  const plate = event.number !== null && html`<span class="plate">${event.number} </span>`;
  const [, ...others] = event.passages;
  return html`<article class="card">
<header class="card-head"><h1 class="card-title">${plate}<bdi>${event.title}</bdi></h1><a class="card-close" href="${root}"><span>all events</span></a></header>
<div class="card-date">
<p class="card-when">${longTime(event.when)}</p>
${axis && drawing(axis)}
<p class="card-status">${sign(event.status)}<span>${statusPhrase(event)}. ${statusEvidence(event)}</span></p>
${why(article, event, find)}
</div>
<div class="card-words">
${primaryQuote(root, article, event, same)}${
  // The app shows these as links into the article, so they must take no room beside script.
  others.length > 0 &&
  html`<noscript>
${others.map((other) => otherQuote(article, event, other))}</noscript>
`
}${facts(root, event, shortSource(article, articles), find)}
</div>
${notes(event)}<p class="card-rights">${rights(article)}</p>
<noscript>
<p class="card-rights"><span>Take it away: ${files(event)}</span></p></noscript>
${foot(root, event, neighbours)}
</article>`;
}

function why(article: Article, event: NewsEvent, find: (id: string) => NewsEvent | null): Html {
  const lines = whyLines(article, event, (id) => find(id)?.title ?? null);
  return html`<section class="why"><h2 class="why-title">Why this date</h2>
<dl class="facts">
${lines.map(({ term, parts }) => fact(term, parts.map(whyPart)))}</dl></section>`;
}

function whyPart(part: WhyPart): Piece {
  if (typeof part === "string") return part;
  return html`<q class="words" dir="auto">${part.words.text}</q>, ${part.place}`;
}

/** The primary passage; its caption is as the app's, so that nothing moves when that comes. */
function primaryQuote(
  root: Root,
  article: Article,
  event: NewsEvent,
  same: readonly NewsEvent[],
): Html {
  const [passage, ...others] = event.passages;
  const name = capital(paragraphName(article, passage));
  const href = `#${paragraphIdAt(article, passage)}`;
  const show = html`<a class="show-words" href="${href}">Show in the article</a>`;
  const more = capital(counted(others.length, "more", "more"));
  const links = others.map(
    (other) =>
      html` <a href="#${paragraphIdAt(article, other)}" aria-label="${paragraphName(article, other)}">${paragraphSign(article, other)}</a>`,
  );
  const where =
    others.length === 0
      ? html`<span>${name}, the only passage</span> ${show}`
      : html`<span>${name}.</span> ${show} <span>${more}:</span>${links}`;
  const numbers = same.map(
    (other) =>
      html` <a href="${eventHref(root, other)}" aria-label="${eventName(other)}">${other.number ?? "–"}</a>`,
  );
  const told = same.length > 0 && html` <span>${sameWords}:</span>${numbers}`;
  return quote(article, event, passage, html`${where}${told}`);
}

function otherQuote(article: Article, event: NewsEvent, passage: Selector): Html {
  const name = capital(paragraphName(article, passage));
  const id = paragraphIdAt(article, passage);
  return quote(article, event, passage, html`<a href="#${id}">${name}</a>`);
}

function quote(article: Article, event: NewsEvent, passage: Selector, caption: Html): Html {
  const { before, after } = quoteFrame(article, passage);
  return html`<figure class="quote" aria-label="Quotation"><blockquote><p dir="auto">${before}${withDateWords(article, passage, event)}${after}</p></blockquote><figcaption>${caption}</figcaption></figure>
`;
}

function facts(
  root: Root,
  event: NewsEvent,
  source: string | null,
  find: (id: string) => NewsEvent | null,
): Html {
  const who = event.participants.map(participantLine).map(segments);
  const [where, lasted] = [placeFact(event), lengthFact(event)];
  const related = event.relations.flatMap(({ kind, event: id }) => {
    const other = find(id);
    const link =
      other &&
      html`<a href="${eventHref(root, other)}">${other.number} <bdi>${other.title}</bdi></a>`;
    return link ? [fact(relationWords[kind], link)] : [];
  });
  return html`<dl class="facts">
${who.length > 0 && fact("Who", who.length === 1 ? who : html`<ul>${who.map((line) => html`<li dir="auto">${line}</li>`)}</ul>`)}${where && fact("Where", where)}${lasted && fact("Lasted", html`<bdi>${lasted}</bdi>`)}${fact("Told by", toldBy(event.saidBy, source))}${related}</dl>`;
}

function fact(term: string, description: Piece): Html {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>
`;
}

function notes(event: NewsEvent): Html {
  const label = editorPhrase(event) ?? (event.notes.length > 0 ? "Editor’s note" : null);
  if (label === null) return html``;
  const said = event.notes.map(
    ({ text, source }) =>
      html` <bdi>${text}</bdi>${source && html` (Source: <bdi>${source}</bdi>)`}`,
  );
  return html`<aside class="note"><p><b>${label}.</b>${said}</p></aside>
`;
}

/** As a calendar, where it has a day; as a table; as data. */
function files(event: NewsEvent): readonly Html[] {
  const links = [
    ...(hasDays(event) ? [html`<a href="./event.ics">calendar</a>`] : []),
    html`<a href="./event.csv">table</a>`,
    html`<a href="./event.json">data</a>`,
  ];
  return links.map((link, i) => html`${i > 0 && ", "}${link}`);
}

function rights(article: Article): Piece {
  const { headline, publisher, published, url, rights: text } = article;
  const title = url === null ? headline : html`<a href="${url}" rel="noopener">${headline}</a>`;
  const rest = [publisher, published && dayName(published), text].filter(Boolean).join(", ");
  return html`<span><bdi>${title}</bdi>${rest && `. ${rest}`}</span>`;
}

function foot(root: Root, event: NewsEvent, { previous, next }: Neighbours): Html {
  const step = (other: NewsEvent, rel: "prev" | "next") =>
    html`<a rel="${rel}" href="${eventHref(root, other)}"><span class="spoken">${rel === "prev" ? "Previous" : "Next"}: </span><span class="step-number">${other.number}</span> <bdi class="step-title">${other.title}</bdi><span class="step-distance"><span class="step-comma">, </span>${distance(event, other)}</span></a>`;
  if (!previous && !next) return html``;
  return html`<nav class="card-foot" aria-label="Events before and after">${previous && step(previous, "prev")}${next && step(next, "next")}</nav>`;
}

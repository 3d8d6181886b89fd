// The static pages: readable before any script runs, and without one.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { eventToJsonLd, listToJsonLd } from "#format/jsonld.ts";
import { dayName } from "#format/calendar.ts";
import { hasDays } from "#format/calendarDays.ts";
import { drawPaperChart } from "#format/axis/paperChart.ts";
import { toText } from "#format/segment.ts";
import { type Told, toTold } from "#format/told.ts";
import { documentTitle, eventDescription } from "#format/title.ts";
import { card } from "./card.ts";
import { eventImage } from "./cards/eventCard.ts";
import { startCardAlt, startCardPath } from "./cards/startCard.ts";
import { drawing } from "./drawing.ts";
import { head } from "./head.ts";
import { type Html, html } from "./html.ts";
import { segments } from "./inline.ts";
import { eventPath, type Root } from "./link.ts";
import { eventList } from "./list.ts";
import { notFoundPage } from "./notFound.ts";
import { masthead } from "./masthead.ts";
import { reader } from "./reader.ts";
import { startTitle, summary } from "./summary.ts";
import { type Files, fill, move, type Page, type Shells } from "./shell.ts";

/**
 * Every page of the site but those of the method. The shells have their assets at `./`; `siteUrl` is absolute and ends
 * with a slash, or is null.
 */
export function pages(corpus: Corpus, shells: Shells, siteUrl: string | null): Files {
  const told = toTold(corpus);
  return {
    start: startPage(corpus.articles, told, shells, siteUrl),
    others: otherPages(corpus, told, shells, siteUrl),
  };
}

function* otherPages(
  { articles, events }: Corpus,
  told: readonly Told[],
  shells: Shells,
  siteUrl: string | null,
): Generator<Page> {
  const deep = { dek: move(shells.dek, "../../"), plain: move(shells.plain, "../../") };
  for (const one of told) {
    const event = card("../../", one, events, articles);
    const desk = html`${chartBox(told)}\n${event}`;
    yield eventPage(one, desk, deep, siteUrl);
  }
  yield notFoundPage(shells.plain, siteUrl);
}

/** The page's script has the same in a menu. */
function take(told: readonly Told[]): Html {
  const dated = told.some(({ event }) => hasDays(event));
  const calendar = dated && html`<a href="./events.ics">calendar</a>, `;
  return html`<noscript>
<p class="section-hint">Take all events away: ${calendar}<a href="./events.csv">table</a>, <a href="./events.json">data</a>, <a href="./feed.xml">feed</a></p></noscript>
`;
}

function startPage(
  articles: readonly Article[],
  told: readonly Told[],
  shells: Shells,
  siteUrl: string | null,
): Page {
  const [article = null] = articles;
  const events = told.map(({ event }) => event);
  const sentence = summary(articles, events);
  const title = startTitle(articles);
  const meta = head(
    {
      title: documentTitle(title),
      description: toText(sentence),
      path: "",
      type: "website",
      data: article && listToJsonLd(told, articles, siteUrl),
      root: "./",
      image: { path: startCardPath, alt: startCardAlt(title, sentence) },
    },
    siteUrl,
  );
  const paper = drawPaperChart(events, article?.published ?? null);
  const desk = html`<p class="lead">${segments(sentence)}${told.length > 1 && aside}</p>
${article && jump(article)}
${told.length > 0 && chartBox(told)}
${paper && drawing(paper)}
${eventList("./", told, articles, told.length > 0 ? take(told) : null)}`;
  const body = frame("./", "all", desk, article && reader(article, 1, []));
  return { file: "index.html", content: fill(shellFor(article, shells), meta, body) };
}

function shellFor(article: Article | null, { dek, plain }: Shells): string {
  return article?.paragraphs.some(({ zone }) => zone === "dek") ? dek : plain;
}

/** The room that the chart will take, by the rule of app/ui/ChartBox.tsx. */
function chartBox(told: readonly Told[]): Html {
  const rows = told.filter(({ event }) => event.when !== null).length;
  const size = rows <= 3 ? "few" : rows <= 8 ? "some" : "many";
  return html`<div class="chart" data-size="${size}"></div>`;
}

/** As long as the app's, which speaks of the numbers in the article's margin. */
const aside = html`<span class="aside"> The number beside an event is its place in time.</span>`;

/** On phones, where the list comes first: what the page is about, and the way to the text. */
function jump({ headline, publisher, published }: Article): Html {
  const source = [publisher, published && dayName(published)].filter(Boolean).join(", ");
  return html`<nav class="jump" aria-label="On this page"><p class="jump-title" dir="auto">${headline}</p><span>${source}</span><a href="#article">Read the article</a></nav>`;
}

function eventPage(
  { article, event }: Told,
  desk: Html,
  shells: Shells,
  siteUrl: string | null,
): Page {
  const path = eventPath(event);
  const meta = head(
    {
      title: documentTitle(event.title),
      description: eventDescription(event),
      path,
      type: "article",
      data: eventToJsonLd(article, event, siteUrl === null ? null : siteUrl + path),
      root: "../../",
      image: eventImage(event),
    },
    siteUrl,
  );
  const body = frame("../../", "event", desk, reader(article, 2, event.passages));
  return { file: `${path}index.html`, content: fill(shellFor(article, shells), meta, body) };
}

/** The two halves. Dateline's comes first in the document: it is what the page is about. */
function frame(root: Root, view: "all" | "event", desk: Html, article: Html | null): Html {
  return html`
<div class="page" data-view="${view}">
${masthead(root)}
<main class="halves">
<div class="desk">
${desk}
</div>
${article}
</main>
</div>
`;
}

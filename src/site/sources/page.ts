// sources/: what each source tells, events by articles. The page has no script, and is there where there are several
// articles.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import {
  inColumns,
  type SourceCell,
  type SourceRow,
  sourceRows,
  type SourceTotals,
  sourceTotals,
} from "#model/sourceCells.ts";
import { shortDayName, yearOf } from "#format/calendar.ts";
import { sourcesFile } from "#format/downloads.ts";
import { toLines } from "#format/listing.ts";
import { figure } from "#format/number.ts";
import { valueOf } from "#format/sourceValues.ts";
import { cellWord, otherwiseShort, toldByAble, whatEachTells } from "#format/sourceTable.ts";
import { statusWord } from "#format/status.ts";
import { documentTitle } from "#format/title.ts";
import { nameOf } from "#format/toldBy.ts";
import { spokenDate } from "#format/when.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { head } from "../head.ts";
import { type Html, html } from "../html.ts";
import { articlePath, eventHref, sourcesPath } from "../link.ts";
import { allEvents, masthead } from "../masthead.ts";
import { fill, move, type Page } from "../shell.ts";
import { forkSign, sign } from "../sign.ts";

const root = "../";
const description =
  "Which article tells which event: told, told otherwise, left out, or published too early to tell it.";

/** From so many articles on the columns are narrow, and their heads stand upright. */
const many = 10;
/** More cells than this are slow to open: then there are the events that most articles tell. */
const mostCells = 30_000;

/** Nothing where there is one article. `shell` refers to its assets by `./` and has no app script. */
export function sourcesPages(
  corpus: Corpus,
  shell: string,
  siteUrl: string | null,
): readonly Page[] {
  if (corpus.articles.length < 2) return [];
  const meta = head(
    {
      title: documentTitle(whatEachTells),
      description,
      path: sourcesPath,
      type: "website",
      data: null,
      root,
      image: null,
    },
    siteUrl,
  );
  const content = fill(move(shell, root), meta, body(corpus));
  return [{ file: `${sourcesPath}index.html`, content }];
}

function body(corpus: Corpus): Html {
  const articles = inColumns(corpus.articles);
  const events = mostTold(corpus, Math.max(1, Math.floor(mostCells / articles.length)));
  const rows = [...sourceRows(corpus, events)];
  // Its year is not written.
  const newest = articles.findLast(({ published }) => published !== null)?.published ?? null;
  const isNarrow = articles.length >= many;
  return html`
<div class="page" data-view="sources">
${masthead(root, null, [download, allEvents(root)])}
<main class="sources">
<h1 class="sources-head">${whatEachTells}</h1>
${key()}
${events.length < corpus.events.length && html`<p class="sources-note">Here are the ${figure(events.length)} events that most articles tell, of ${figure(corpus.events.length)}. The table as CSV has all that is told.</p>`}
<div class="sources-frame"${isNarrow && html` data-many tabindex="0" role="region" aria-label="${whatEachTells}"`}>
<table class="sources-table">
<caption class="spoken">Events by articles. An article is named with its day of publication.</caption>
<thead><tr><th scope="col" class="sources-event">Event</th>${articles.map((article) => columnHead(article, corpus.articles, yearOf(newest)))}<th scope="col" class="sources-by">told by</th></tr></thead>
<tbody>
${rows.map((row) => tableRow(row, articles, newest))}</tbody>
<tbody class="sources-totals">
${totals(sourceTotals(rows, articles.length))}</tbody>
</table>
</div>
</main>
</div>
`;
}

const download = html`<a class="tool" href="${root}${sourcesFile}" download>Table as CSV</a>`;

/** In order of happening. */
function mostTold({ events }: Corpus, most: number): readonly NewsEvent[] {
  if (events.length <= most) return events;
  const tellers = (event: NewsEvent) => event.tellings?.length ?? 1;
  const kept = new Set(events.toSorted((a, b) => tellers(b) - tellers(a)).slice(0, most));
  return events.filter((event) => kept.has(event));
}

const tick = html`<span class="sources-tick"></span>`;

function key(): Html {
  return html`<ul class="sources-key">
<li>${tick} told, and where</li>
<li>${forkSign} told otherwise</li>
<li><span class="sources-out"></span> left out</li>
<li><span class="sources-early"></span> too early: published when it may not have happened, or been planned, yet</li>
<li><span class="sources-sample">tells 12</span> what became of the plan</li>
</ul>`;
}

/** Publisher and day: "Meridian", "12 March". */
function columnHead(article: Article, articles: readonly Article[], year: number | null): Html {
  const { id, publisher, published } = article;
  const ofYear = yearOf(published) === year ? "" : ` ${published?.slice(0, 4)}`;
  const day =
    published === null ? "no date" : shortDayName(published).replace(/^\p{L}+ /u, "") + ofYear;
  return html`<th scope="col"><a href="${root}${articlePath(article)}"><b><bdi>${publisher ?? nameOf(id, articles)}</bdi></b> <span>${day}</span></a></th>`;
}

function tableRow(
  { event, cells }: SourceRow,
  articles: readonly Article[],
  newest: string | null,
): Html {
  const { number, title, status } = event;
  const [line] = toLines([event], newest);
  const word = statusWord(event);
  return html`<tr><th scope="row" class="sources-event"><div><span class="sources-number">${number ?? "–"}</span>${sign(status)}<a href="${eventHref(root, event)}"><bdi>${title}</bdi></a>${word && html` <span class="sources-status">${word}</span>`}<span class="sources-date">${line?.date ?? "no date"}</span></div></th>${cells.map(
    (cell, i) => {
      const article = articles[i];
      return article && tableCell(cell, event, article, yearOf(newest));
    },
  )}<td class="sources-by">${toldByAble(event, cells, articles)}</td></tr>
`;
}

function tableCell(
  cell: SourceCell,
  event: NewsEvent,
  article: Article,
  year: number | null,
): Html {
  const words = cellWord(cell);
  const leads = `?a=${encodeURIComponent(article.id)}`;
  switch (cell.is) {
    case "out":
    case "early":
      return html`<td class="sources-${cell.is}"><span class="spoken">${words}</span></td>`;
    case "outcome": {
      const { number } = cell.outcome;
      return html`<td><a class="sources-outcome" href="${eventHref(root, cell.outcome)}${leads}"><span>tells</span> ${number ?? "it"}</a></td>`;
    }
    case "told": {
      const { telling, otherwise } = cell;
      const [of] = otherwise;
      const [passage] = telling.passages;
      const href = eventHref(root, event) + leads;
      if (!of)
        return html`<td><a href="${href}">${tick}<span class="sources-where" aria-hidden="true">${paragraphSign(article, passage)}</span><span class="spoken">${words}, ${paragraphName(article, passage)}</span></a></td>`;
      const value = otherwiseShort(of, telling, year);
      const spoken = of === "when" ? spokenDate(telling.when) : valueOf(of, telling);
      return html`<td class="sources-otherwise"><a href="${href}" title="${value}">${forkSign}<b aria-hidden="true"><bdi>${value}</bdi></b><span class="spoken">${words}: ${spoken}</span></a></td>`;
    }
  }
}

const totalNames: readonly (readonly [of: keyof SourceTotals, name: string])[] = [
  ["told", "Tells"],
  ["alone", "alone"],
  ["otherwise", "otherwise than the others"],
  ["out", "leaves out"],
];

function totals(all: readonly SourceTotals[]): readonly Html[] {
  return totalNames.map(
    ([
      of,
      name,
    ]) => html`<tr><th scope="row" class="sources-event">${name}</th>${all.map(({ [of]: n }) => (n === 0 ? html`<td><span aria-hidden="true">–</span><span class="spoken">none</span></td>` : html`<td>${figure(n)}</td>`))}<td class="sources-by"></td></tr>
`,
  );
}

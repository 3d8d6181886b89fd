// method/: how Dateline reads, and its report on each article. These pages have no script. With
// several articles, each report is a separate page below method/.

import type { Corpus } from "#model/corpus.ts";
import type { Coverage } from "#model/coverage.ts";
import { eventsIn } from "#model/tellings.ts";
import { counted, figure } from "#format/number.ts";
import { documentTitle } from "#format/title.ts";
import { head } from "../head.ts";
import { type Html, html } from "../html.ts";
import { methodPath, type Root } from "../link.ts";
import { masthead } from "../masthead.ts";
import { fill, move, type Page } from "../shell.ts";
import { articleReport, type Covered } from "./article.ts";
import { dates, how } from "./how.ts";
import { notClaimed } from "./limits.ts";
import { map } from "./map.ts";
import { marks } from "./marks.ts";
import { section } from "./section.ts";

const description =
  "How dates are read, what the marks mean, and what was seen, used and left out of each article, with the reason.";

/** `shell` refers to its assets by `./` and has no app script. */
export function methodPages(
  { articles, events }: Corpus,
  coverage: readonly Coverage[],
  shell: string,
  siteUrl: string | null,
): readonly Page[] {
  const covered = articles.flatMap((article, i): Covered[] => {
    const seen = coverage.find((one) => one.article === article.id);
    const own = eventsIn({ events }, article.id);
    return seen ? [{ article, coverage: seen, events: own, first: i === 0 }] : [];
  });
  const [only, second] = covered;
  const below = second ? covered : [];
  const report = only && !second ? articleReport("../", only) : index(covered, articles.length);
  const parts = html`${how()}${dates()}${marks()}${map()}${section("seen", "What was seen, used and left out", report)}${notClaimed()}`;
  const title = html`<h1 class="method-head">How Dateline reads an article</h1>`;
  const body = frame("../", title, contents, parts);
  const meta = head(
    {
      title: documentTitle("Method"),
      description,
      path: methodPath,
      type: "website",
      data: null,
      root: "../",
      image: null,
    },
    siteUrl,
  );
  return [
    { file: `${methodPath}index.html`, content: fill(move(shell, "../"), meta, body) },
    ...below.map((one) => articlePage(one, move(shell, "../../"), siteUrl)),
  ];
}

const contents = html`<nav class="method-contents" aria-label="On this page"><ul>
<li><a href="#how">How an article becomes a timeline</a></li>
<li><a href="#dates">How dates are read</a></li>
<li><a href="#marks">What the marks mean</a></li>
<li><a href="#map">Whose map it is</a></li>
<li><a href="#seen">What was seen, used and left out</a></li>
<li><a href="#limits">What Dateline does not claim</a></li>
</ul></nav>`;

/** With several articles: counts, and links to their reports. */
function index(covered: readonly Covered[], articles: number): Html {
  if (articles === 0) return html`<p>There are no articles yet.</p>`;
  if (covered.length === 0)
    return html`<p>The articles were read elsewhere, and only their events came here: what was seen and left out of them is not known to this site.</p>`;
  return html`<ul class="method-articles">
${covered.map(({ article, events, coverage: { times, happenings } }) => {
  const leftOut = [...times, ...happenings].filter(({ fate }) => "left" in fate).length;
  return html`<li><a href="./${encodeURIComponent(article.id)}/"><bdi>${article.headline}</bdi></a> <span class="because">${counted(events.length, "event")}, ${figure(leftOut)} left out</span></li>
`;
})}</ul>`;
}

function articlePage(covered: Covered, shell: string, siteUrl: string | null): Page {
  const { id, headline } = covered.article;
  const meta = head(
    {
      title: documentTitle(`Method: ${headline}`),
      description,
      path: `${methodPath}${encodeURIComponent(id)}/`,
      type: "website",
      data: null,
      root: "../../",
      image: null,
    },
    siteUrl,
  );
  const report = section(
    "seen",
    "What was seen, used and left out",
    articleReport("../../", covered),
  );
  const back = html`<nav class="method-contents" aria-label="Method"><ul><li><a href="../">Method</a></li></ul></nav>`;
  const title = html`<h1 class="method-head" data-of="article" dir="auto">${headline}</h1>`;
  const body = frame("../../", title, back, report);
  return { file: `${methodPath}${id}/index.html`, content: fill(shell, meta, body) };
}

function frame(root: Root, title: Html, nav: Html, parts: Html): Html {
  return html`
<div class="page" data-view="method">
${masthead(root, "page")}
<main class="method">
${title}
${nav}
<div class="method-parts">
${parts}</div>
</main>
</div>
`;
}

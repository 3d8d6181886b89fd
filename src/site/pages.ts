// The static pages, readable before script runs and without it. Their body is the app's own markup;
// this file adds the head.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventsIn } from "#model/tellings.ts";
import { eventToJsonLd, listToJsonLd } from "#format/jsonld.ts";
import { titleLine } from "#format/oneLine.ts";
import { toText } from "#format/segment.ts";
import { type Told, toTold } from "#format/told.ts";
import { leadOfOne } from "#format/toldBy.ts";
import { eventDescription } from "#format/description.ts";
import { documentTitle } from "#format/title.ts";
import { eventImage } from "./cards/eventCard.ts";
import { startCardAlt, startCardPath } from "./cards/startCard.ts";
import { head } from "./head.ts";
import { articlePath, eventPath } from "./link.ts";
import { notFoundPage } from "./notFound.ts";
import { startTitle, summary } from "./summary.ts";
import { type Files, fillRendered, move, type Page } from "./shell.ts";

/** What a page is about; both are null on the start page. */
export interface Rendered {
  readonly event: NewsEvent | null;
  /** Of several. */
  readonly article: Article | null;
}

/** Renders a page. Addresses start with `./`, the site's root. */
export type Render = (corpus: Corpus, of: Rendered) => string;

/** What is needed to make the pages. */
export interface Means {
  readonly render: Render;
  /** They refer to their assets by `./`. */
  readonly shell: string;
  /** Absolute, ending with a slash; null if unknown. */
  readonly siteUrl: string | null;
}

/** Every page of the site except the Method pages and old addresses. */
export function pages(corpus: Corpus, means: Means): Files {
  const told = toTold(corpus);
  return { start: startPage(corpus, told, means), others: otherPages(corpus, told, means) };
}

function* otherPages(corpus: Corpus, told: readonly Told[], means: Means): Generator<Page> {
  for (const one of told) yield eventPage(corpus, one, means);
  if (corpus.articles.length > 1) {
    const toldBy = new Map(told.map((one) => [one.event.id, one]));
    const alt = startCardAlt(null, summary(corpus.articles, corpus.events));
    for (const article of corpus.articles) {
      const events = eventsIn(corpus, article.id);
      const own = events.flatMap(({ id }) => toldBy.get(id) ?? []);
      yield articlePage(corpus, { article, events, told: own, alt }, means);
    }
  }
  yield notFoundPage(means.shell, means.siteUrl);
}

function startPage(corpus: Corpus, told: readonly Told[], { render, shell, siteUrl }: Means): Page {
  const { articles, events } = corpus;
  const [article = null] = articles;
  const sentence = summary(articles, events);
  const title = startTitle(corpus);
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
  const content = fillRendered(shell, meta, "", render(corpus, { event: null, article: null }));
  return { file: "index.html", content };
}

interface ArticlePart {
  readonly article: Article;
  /** As it tells them. */
  readonly events: readonly NewsEvent[];
  /** The same, as all tell them. */
  readonly told: readonly Told[];
  /** Of the picture. */
  readonly alt: string;
}

/** The page about one article of several. */
function articlePage(
  corpus: Corpus,
  { article, events, told, alt }: ArticlePart,
  { render, shell, siteUrl }: Means,
): Page {
  const path = articlePath(article);
  const sentence = leadOfOne(article, corpus, events);
  const meta = head(
    {
      title: documentTitle(article.headline),
      description: toText(sentence),
      path,
      type: "website",
      data: listToJsonLd(told, [article], siteUrl),
      root: "./",
      image: { path: startCardPath, alt },
    },
    siteUrl,
  );
  const content = fillRendered(shell, meta, path, render(corpus, { event: null, article }));
  return { file: `${path}index.html`, content: move(content, "../../") };
}

function eventPage(corpus: Corpus, told: Told, { render, shell, siteUrl }: Means): Page {
  const { event } = told;
  const path = eventPath(event);
  const meta = head(
    {
      title: documentTitle(titleLine(event)),
      description: eventDescription(event),
      path,
      type: "article",
      data: eventToJsonLd(told, siteUrl === null ? null : siteUrl + path),
      root: "./",
      image: eventImage(event),
    },
    siteUrl,
  );
  const content = fillRendered(shell, meta, path, render(corpus, { event, article: null }));
  return { file: `${path}index.html`, content: move(content, "../../") };
}

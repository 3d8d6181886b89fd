// The static pages, readable before script runs and without it. Their body is the app's own markup;
// this file adds the head.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventToJsonLd, listToJsonLd } from "#format/jsonld.ts";
import { toText } from "#format/segment.ts";
import { type Told, toTold } from "#format/told.ts";
import { eventDescription } from "#format/description.ts";
import { documentTitle } from "#format/title.ts";
import { eventImage } from "./cards/eventCard.ts";
import { startCardAlt, startCardPath } from "./cards/startCard.ts";
import { head } from "./head.ts";
import { eventPath } from "./link.ts";
import { notFoundPage } from "./notFound.ts";
import { startTitle, summary } from "./summary.ts";
import { type Files, fillRendered, move, type Page } from "./shell.ts";
import { titleWithStatus } from "#format/status.ts";

/** Renders the start page, or the page of an event. Addresses start with `./`, the site's root. */
export type Render = (corpus: Corpus, event: NewsEvent | null) => string;

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
  // Article by article: each numbers the events of all anew.
  for (const { id } of corpus.articles)
    for (const one of told) if (one.article.id === id) yield eventPage(corpus, one, means);
  yield notFoundPage(means.shell, means.siteUrl);
}

function startPage(corpus: Corpus, told: readonly Told[], { render, shell, siteUrl }: Means): Page {
  const { articles, events } = corpus;
  const [article = null] = articles;
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
  const content = fillRendered(shell, meta, "", render(corpus, null));
  return { file: "index.html", content };
}

function eventPage(
  corpus: Corpus,
  { article, event }: Told,
  { render, shell, siteUrl }: Means,
): Page {
  const path = eventPath(event);
  const meta = head(
    {
      title: documentTitle(titleWithStatus(event)),
      description: eventDescription(event),
      path,
      type: "article",
      data: eventToJsonLd(article, event, siteUrl === null ? null : siteUrl + path),
      root: "./",
      image: eventImage(event),
    },
    siteUrl,
  );
  const content = fillRendered(shell, meta, path, render(corpus, event));
  return { file: `${path}index.html`, content: move(content, "../../") };
}

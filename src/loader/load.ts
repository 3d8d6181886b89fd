// The whole loader on one screen: seeds in, corpus out.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Document } from "./article/document.ts";
import { readArticle } from "./article/readArticle.ts";
import { toDocument } from "./article/toDocument.ts";
import { arrange } from "./events/arrange.ts";
import { bindDates, type Dated } from "./events/bindDates.ts";
import { findCandidates } from "./events/findCandidates.ts";
import { merge } from "./events/merge.ts";
import { toEvents } from "./events/toEvents.ts";
import { toViews } from "./events/view.ts";
import { findNames } from "./names/findNames.ts";
import type { Names } from "./names/name.ts";
import { findTimes } from "./times/findTimes.ts";
import type { Timex } from "./times/timex.ts";

/** What the loader made of one article, pass by pass. */
export interface Reading {
  readonly article: Article;
  readonly document: Document;
  readonly names: Names;
  readonly timexes: readonly Timex[];
  /** What each clause says happened, with its date, in order of telling. */
  readonly dated: readonly Dated[];
  /** Found and not made an event: told in passing, with nothing to know it by. */
  readonly unused: readonly Dated[];
  /** Merged and titled; not yet corrected, ordered and numbered. */
  readonly events: readonly NewsEvent[];
}

/** Reads one article. Pure: the same article gives the same reading. */
export function read(article: Article): Reading {
  const published = article.published === null ? null : parseDay(article.published);
  const document = toDocument(article);
  const timexes = findTimes(document, published);
  const names = findNames(document);
  const views = toViews(document, names, timexes);
  const candidates = views.flatMap((view) => findCandidates(view, names));
  const dated = bindDates(candidates, views, published);
  const { merged, unused } = merge(dated, names);
  return {
    article,
    document,
    names,
    timexes,
    dated,
    unused,
    events: toEvents(article, merged, views),
  };
}

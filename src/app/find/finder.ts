// What a view finds.

import type { Columns, Counted } from "#find/columns.ts";
import { type Finder, toFinder } from "#find/find.ts";
import type { Filter } from "#find/filter.ts";
import type { Hits } from "#find/search.ts";
import { askedWords, foundWords } from "#find/words.ts";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { onceFor } from "#model/onceFor.ts";
import type { NewsEvent } from "#model/event.ts";
import { askedOf } from "./askedOf.ts";

export interface Found extends Counted {
  readonly columns: Columns;
  readonly finder: Finder;
  readonly filter: Filter;
  readonly query: string;
  /** null without a search. */
  readonly hits: Hits | null;
  /** The articles that tell something of it, those of events first; all where nothing was found. */
  readonly told: readonly Article[];
  /** "China or US, cancelled, “talks”" */
  readonly asking: string;
  /** "7 of 22 events, October 2022 to June 2023" */
  readonly words: string;
  /** How many more there are in other articles than the one that is searched. */
  readonly elsewhere: number;
}

const finderOf = onceFor((corpus: Corpus) => toFinder(corpus, askedOf(corpus)));

/** @param corpus the events that the view is about @param all those of all articles */
export function toFound(
  corpus: Corpus,
  filter: Filter,
  query: string,
  hits: Hits | null,
  all = corpus,
): Found {
  const finder = finderOf(corpus);
  const { columns } = finder;
  const counted = finder.find(filter, hits);
  const found = Array.from(counted.found).flatMap((i) => corpus.events[i] ?? []);
  return {
    ...counted,
    columns,
    finder,
    filter,
    query,
    hits,
    told: toTelling(corpus.articles, found, hits),
    asking: askedWords(columns, filter, query),
    words: foundWords(found, corpus.events.length),
    elsewhere: all === corpus ? 0 : finderOf(all).find(filter, hits).found.length - found.length,
  };
}

function toTelling(
  articles: readonly Article[],
  found: readonly NewsEvent[],
  hits: Hits | null,
): readonly Article[] {
  const ofEvents = new Set(found.map(({ article }) => article));
  const ofWords = new Set(hits?.paragraphs.map(({ article }) => article));
  const told = articles.filter(({ id }) => ofEvents.has(id));
  const besides = articles.filter(({ id }) => ofWords.has(id) && !ofEvents.has(id));
  return told.length + besides.length > 0 ? [...told, ...besides] : articles;
}

// Full-text search over the documents of a corpus: all words asked for, as words or as their
// beginnings; where nothing has them, with one typo.

import MiniSearch, { type Options } from "minisearch";
import type { Corpus } from "#model/corpus.ts";
import {
  type SearchDocument,
  fields,
  type ParagraphHit,
  toDocuments,
  toParagraphHit,
} from "./documents.ts";
import { fold, toTerm } from "./fold.ts";

export interface Hits {
  readonly events: ReadonlySet<string>;
  readonly paragraphs: readonly ParagraphHit[];
  /** The words that were found, as `toTerm` gives them, for marking. */
  readonly words: ReadonlySet<string>;
  /** If nothing was found: the word of the articles that is nearest to what was asked. */
  readonly nearest: string | null;
}

export type Search = (query: string) => Hits;

const options: Options<SearchDocument> = {
  fields: Object.keys(fields),
  // As it is written, for the nearest word, and as it is asked.
  processTerm: (word) => [...new Set([fold(word), toTerm(word)])].filter(Boolean),
  searchOptions: { processTerm: (word) => toTerm(word) || null },
};

/** More events than this are searched without an index (`scan.ts`). */
export const mostIndexed = 20_000;

/** As JSON, made in the build. */
export function toIndex(corpus: Corpus): string {
  const search = new MiniSearch<SearchDocument>(options);
  search.addAll(toDocuments(corpus));
  return JSON.stringify(search);
}

/** @throws if `index` is not what `toIndex` gave */
export function readIndex(index: string): Search {
  const search = MiniSearch.loadJSON<SearchDocument>(index, options);
  const boost: Record<string, number> = { ...fields };
  return (query) => {
    const exact = search.search(query, { combineWith: "AND", prefix: true, boost });
    const found =
      exact.length > 0
        ? exact
        : search.search(query, { combineWith: "AND", prefix: true, fuzzy: typos, boost });
    const ids = found.map(({ id }) => String(id));
    const paragraphs = ids.flatMap((id) => toParagraphHit(id) ?? []);
    return {
      events: new Set(ids.filter((id) => toParagraphHit(id) === null)),
      paragraphs: paragraphs.toSorted(
        (a, b) => a.article.localeCompare(b.article) || a.start - b.start,
      ),
      words: new Set(found.flatMap(({ terms }) => terms.map(toTerm))),
      nearest: found.length > 0 ? null : nearest(search, query),
    };
  };
}

/** One wrong letter, in words that are long enough for it. */
function typos(word: string): number | false {
  return word.length > 3 ? 1 : false;
}

function nearest(search: MiniSearch<SearchDocument>, query: string): string | null {
  const [first] = search.autoSuggest(query, { combineWith: "OR", fuzzy: 0.4, prefix: true });
  const words = first?.suggestion.split(" ") ?? [];
  // As an article spells them.
  const own = words.filter((word) => !words.some((one) => one !== word && toTerm(one) === word));
  return own.join(" ") || null;
}

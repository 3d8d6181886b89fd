// What the page imports of the corpus: the texts of modules that are no files.
// Built, the corpus is one module; in the dev server each article has its own (dev/modules.ts).

import { mostIndexed, toIndex } from "#find/search.ts";
import type { Corpus } from "#model/corpus.ts";
import { readAtlas } from "#places/atlas.ts";
import { drawMap } from "#places/drawMap.ts";

const main = "virtual:dateline";
const articles = "virtual:dateline/article/";

/** Those made of the whole corpus, besides the corpus itself. */
const others: Readonly<Record<string, (corpus: Corpus) => string>> = {
  "virtual:dateline/search": (corpus) =>
    `export const index = ${JSON.stringify(corpus.events.length > mostIndexed ? "" : toIndex(corpus))};`,
  "virtual:dateline/map": (corpus) =>
    `export const map = ${parsed(JSON.stringify(drawMap(corpus, readAtlas())))};`,
};

/** Engines parse JSON in a string much faster than an object literal of the same size. */
export const parsed = (json: string): string => `JSON.parse(${JSON.stringify(json)})`;

/** Vite's mark of a module that is not a file. */
const mark = "\0";

export const mainId = mark + main;

/** The module of one article, as another imports it. */
export const articleName = (id: string): string => articles + encodeURIComponent(id);
/** As Vite knows it. */
export const articleId = (id: string): string => mark + articleName(id);

/** The id that Vite knows a module by; null for one that is not ours. */
export function ownId(name: string): string | null {
  const isOwn = name === main || name in others || name.startsWith(articles);
  return isOwn ? mark + name : null;
}

/** Built: the corpus in one module. */
export function wholeModule(id: string, corpus: Corpus): string | null {
  const name = id.slice(mark.length);
  if (name === main) return `export const corpus = ${parsed(JSON.stringify(corpus))};`;
  return others[name]?.(corpus) ?? null;
}

/** Ids of the modules that are made of the whole corpus: the corpus itself last. */
export const wholeIds: readonly string[] = [...Object.keys(others), main].map(
  (name) => mark + name,
);

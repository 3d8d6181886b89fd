// What the page imports of the corpus: the texts of modules that are no files.
// Built, the corpus is one module, and the texts of many articles are others; in the dev server each article has
// its own (dev/modules.ts).

import { mostIndexed, toIndex } from "#find/search.ts";
import { pack } from "#format/packed/corpus.ts";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { readAtlas } from "#places/atlas.ts";
import { drawMap } from "#places/drawMap.ts";

const main = "virtual:dateline";
const articles = "virtual:dateline/article/";
const texts = "virtual:dateline/texts/";

/** UTF-16 units of text that come with the page, in all; of more articles they come in groups, when they are shown. */
const mostAtOnce = 100_000;
/** Of one group; an article is in one. */
const perGroup = 65_536;

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
  const isOwn = name === main || name in others;
  return isOwn || [articles, texts].some((start) => name.startsWith(start)) ? mark + name : null;
}

/** Built: the corpus without its texts in one module, which leads to them. */
export function wholeModule(id: string, corpus: Corpus): string | null {
  const name = id.slice(mark.length);
  if (name === main) return mainModule(corpus);
  if (name.startsWith(texts)) return textsModule(corpus, Number(name.slice(texts.length)));
  return others[name]?.(corpus) ?? null;
}

function mainModule(corpus: Corpus): string {
  const groups = textGroups(corpus.articles);
  const here = groups.length > 0 ? [] : corpus.articles.map(({ id, text }) => [id, text] as const);
  const later = groups.map((group, i) => {
    const ids = JSON.stringify(group.map(({ id }) => id));
    return `{ articles: ${ids}, load: () => import(${JSON.stringify(texts + i)}) }`;
  });
  return `export const told = {
  packed: ${parsed(JSON.stringify(pack(corpus)))},
  texts: ${parsed(JSON.stringify(Object.fromEntries(here)))},
  later: [${later.join(", ")}],
};`;
}

function textsModule({ articles: all }: Corpus, group: number): string {
  const own = textGroups(all)[group]?.map(({ text }) => text);
  return `export const texts = ${parsed(JSON.stringify(own ?? []))};`;
}

/** Articles whose texts come together; none where all come with the page. */
function textGroups(all: readonly Article[]): readonly (readonly Article[])[] {
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= mostAtOnce) return [];
  const groups: Article[][] = [];
  let room = 0;
  for (const article of all) {
    if (groups.length === 0 || room < article.text.length) {
      groups.push([]);
      room = perGroup;
    }
    groups.at(-1)?.push(article);
    room -= article.text.length;
  }
  return groups;
}

/** The name of the file that Vite makes of a module with texts; null for another. */
export function textsFile(id: string): string | null {
  const start = mark + texts;
  return id.startsWith(start) ? `texts-${id.slice(start.length)}` : null;
}

/** Ids of the modules that are made of the whole corpus: the corpus itself last. */
export const wholeIds: readonly string[] = [...Object.keys(others), main].map(
  (name) => mark + name,
);

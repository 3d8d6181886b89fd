// What the page imports of the corpus: the texts of modules that are no files.
//
// Built, the corpus is one module. In the dev server each article has its own, so that the page gets a saved
// article and keeps the others, whose objects stay the same.

import { mostIndexed, toIndex } from "#find/search.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
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
const parsed = (json: string): string => `JSON.parse(${JSON.stringify(json)})`;

/** Vite's mark of a module that is not a file. */
const mark = "\0";

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

/** The modules of the dev server, which remembers what each article was. */
export class DevModules {
  private corpus: Corpus = { articles: [], events: [] };
  /** JSON, by the article's id. */
  private texts: ReadonlyMap<string, string> = new Map();

  /** @returns the ids of the modules whose text is another now, without those of the whole corpus */
  update(corpus: Corpus): readonly string[] {
    const before = this.texts;
    const events = new Map<string, NewsEvent[]>(corpus.articles.map(({ id }) => [id, []]));
    for (const event of corpus.events) events.get(event.article)?.push(event);
    this.texts = new Map(
      corpus.articles.map((article) => [
        article.id,
        JSON.stringify({ article, events: events.get(article.id) }),
      ]),
    );
    this.corpus = corpus;
    return Array.from(this.texts)
      .filter(([id, text]) => before.get(id) !== text)
      .map(([id]) => mark + articles + encodeURIComponent(id));
  }

  load(id: string): string | null {
    const name = id.slice(mark.length);
    if (name === main) return this.main();
    if (!name.startsWith(articles)) return others[name]?.(this.corpus) ?? null;
    const text = this.texts.get(decodeURIComponent(name.slice(articles.length)));
    return text === undefined ? null : `export const told = ${parsed(text)};`;
  }

  /** Puts the articles together; each event by the places of its article and of itself in that. */
  private main(): string {
    const all = this.corpus.articles.map(({ id }) => id);
    const placeOf = new Map(all.map((id, at) => [id, at]));
    const counts = new Map<string, number>();
    const order = this.corpus.events.map(({ article }) => {
      const count = counts.get(article) ?? 0;
      counts.set(article, count + 1);
      return [placeOf.get(article), count];
    });
    const imports = all.map(
      (id, at) =>
        `import { told as a${at} } from ${JSON.stringify(articles + encodeURIComponent(id))};`,
    );
    return `${imports.join("\n")}
const all = [${all.map((_, at) => `a${at}`).join(", ")}];
export const corpus = {
  articles: all.map(({ article }) => article),
  events: ${JSON.stringify(order)}.map(([article, event]) => all[article].events[event]),
};`;
  }
}

/** Ids of the modules that are made of the whole corpus: the corpus itself last. */
export const wholeIds: readonly string[] = [...Object.keys(others), main].map(
  (name) => mark + name,
);

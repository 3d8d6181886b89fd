// The corpus in the dev server: each article is a module of its own, so that the page gets a saved article
// and keeps the others, whose objects stay the same.

import { articleId, articleName, mainId, parsed, wholeModule } from "#build/virtualModules.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";

/** The modules of the dev server, which remembers what each article was. */
export class DevModules {
  private corpus: Corpus = { articles: [], events: [] };
  /** JSON, by the article's id. */
  private texts: ReadonlyMap<string, string> = new Map();

  /** @returns the ids of the modules whose text is another now, without those of the whole corpus */
  update(corpus: Corpus): readonly string[] {
    const before = this.texts;
    const events = new Map<string, NewsEvent[]>(corpus.articles.map(({ id }) => [id, []]));
    for (const event of corpus.events) if (!event.tellings) events.get(event.article)?.push(event);
    this.texts = new Map(
      corpus.articles.map((article) => [
        article.id,
        JSON.stringify({ article, events: events.get(article.id) }),
      ]),
    );
    this.corpus = corpus;
    return Array.from(this.texts)
      .filter(([id, text]) => before.get(id) !== text)
      .map(([id]) => articleId(id));
  }

  load(id: string): string | null {
    if (id === mainId) return this.main();
    if (!id.startsWith(articleId(""))) return wholeModule(id, this.corpus);
    const text = this.texts.get(decodeURIComponent(id.slice(articleId("").length)));
    return text === undefined ? null : `export const told = ${parsed(text)};`;
  }

  /** Puts the articles together, and names the event of each by its id: the page may have a newer or older article. */
  private main(): string {
    const all = this.corpus.articles.map(({ id }) => id);
    // What several articles tell is in no module of one.
    const order = this.corpus.events.map((event) => (event.tellings ? event : event.id));
    const imports = all.map(
      (id, at) => `import { told as a${at} } from ${JSON.stringify(articleName(id))};`,
    );
    return `${imports.join("\n")}
const all = [${all.map((_, at) => `a${at}`).join(", ")}];
const own = new Map(all.flatMap(({ events }) => events.map((event) => [event.id, event])));
export const told = {
  title: ${JSON.stringify(this.corpus.title ?? null)},
  articles: all.map(({ article }) => article),
  events: ${parsed(JSON.stringify(order))}.flatMap((one) => typeof one === "string" ? (own.get(one) ?? []) : one),
};`;
  }
}

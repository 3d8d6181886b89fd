// The one builder of events for tests: a meeting that was held, and what a test says of it.

import type { Article } from "#model/article.ts";
import type { NewsEvent, ReadEvent, ToldEvent, Words } from "#model/event.ts";
import { toSelector } from "#model/selector.ts";

type Text = Pick<Article, "text">;
type Named = Pick<ToldEvent, "id" | "title">;
type Quotes = readonly [string, ...string[]];

/** The first place where an article has these words. */
export function wordsIn({ text }: Text, quote: string): Words {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`test: the article does not say “${quote}”`);
  return { start, end: start + quote.length, text: quote };
}

/** It rests on `quotes`, the first of them primary; the words that name it are the primary ones. */
function toldEvent(article: Text & Pick<Article, "id">, [primary, ...others]: Quotes): ToldEvent {
  const passage = (quote: string) => toSelector(article.text, wordsIn(article, quote));
  return {
    id: "",
    article: article.id,
    title: "",
    kind: "CONSULT",
    mode: null,
    status: "held",
    certainty: null,
    trigger: wordsIn(article, primary),
    when: null,
    lasted: null,
    participants: [],
    place: null,
    variants: [],
    saidBy: null,
    passages: [passage(primary), ...others.map(passage)],
    relations: [],
    confidence: 1,
    notes: [],
    corrected: false,
    added: false,
  };
}

export function readEvent(
  article: Article,
  quotes: Quotes,
  given: Named & Partial<ReadEvent>,
): ReadEvent {
  return { ...toldEvent(article, quotes), doubt: [], ...given };
}

export function newsEvent(
  article: Article,
  quotes: Quotes,
  given: Named & Partial<NewsEvent>,
): NewsEvent {
  const slug = given.title.toLowerCase().replace(/\W+/g, "-");
  return {
    ...toldEvent(article, quotes),
    slug,
    number: null,
    directive: null,
    tellings: null,
    differs: [],
    ...given,
  };
}

// The corpus as the page gets it: everything that is told as columns, and the texts of the articles beside them. Words
// of an article are kept as where they stand in it.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Derivation, NewsEvent, Telling, Words } from "#model/event.ts";
import { type Selector, toSelector } from "#model/selector.ts";
import type { Span } from "#model/span.ts";
import { type Column, fromColumn, toColumn } from "./columns.ts";

/** Without the texts, and without words that stand in them. */
export interface Packed {
  readonly title: string | null;
  readonly articles: Column;
  readonly articleCount: number;
  readonly events: Column;
  readonly eventCount: number;
}

export function pack({ title, articles, events }: Corpus): Packed {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const textOf = ({ article }: Telling) => texts.get(article) ?? "";
  return {
    title: title ?? null,
    articles: toColumn(articles.map((article) => ({ ...article, text: undefined }))),
    articleCount: articles.length,
    events: toColumn(
      events.map(({ tellings, ...event }) => ({
        ...withoutWords(event, texts.get(event.article) ?? ""),
        tellings: tellings?.map((telling) => withoutWords(telling, textOf(telling))) ?? null,
      })),
    ),
    eventCount: events.length,
  };
}

/** @param textOf the text of an article, by its id; asked only when the text, or words of it, are looked at */
export function unpack(packed: Packed, textOf: (article: string) => string): Corpus {
  const articles = fromColumn(packed.articles, packed.articleCount).filter(isArticle);
  const events = fromColumn(packed.events, packed.eventCount).filter(isEvent);
  return {
    title: packed.title,
    articles: articles.map((article) => ({
      ...article,
      get text() {
        return textOf(article.id);
      },
    })),
    events: events.map((event) => {
      const [first, second, ...others] = (event.tellings ?? []).map((one) =>
        withWords(one, textOf),
      );
      return {
        ...withWords(event, textOf),
        tellings: first && second ? [first, second, ...others] : null,
      };
    }),
  };
}

// What `pack` has made, so nothing is left to ask.
const isArticle = (value: unknown): value is Omit<Article, "text"> => typeof value === "object";
const isEvent = (value: unknown): value is NewsEvent => typeof value === "object";

/** All that a value holds; words and quotations as the spans in which `text` has them. */
function withoutWords(value: object, text: string): object {
  const bare = (one: unknown): unknown =>
    Array.isArray(one)
      ? one.map(bare)
      : typeof one === "object" && one
        ? withoutWords(one, text)
        : one;
  const entries = Object.entries(value);
  return isWordsIn(value, text)
    ? { start: value.start, end: value.end }
    : Object.fromEntries(entries.map(([key, one]) => [key, bare(one)]));
}

function isWordsIn(value: object, text: string): value is Span {
  if (!("start" in value && "end" in value)) return false;
  const { start, end } = value;
  if (typeof start !== "number" || typeof end !== "number") return false;
  if ("text" in value) return value.text === text.slice(start, end);
  if (!("exact" in value && "prefix" in value && "suffix" in value) || end > text.length)
    return false;
  const { exact, prefix, suffix } = toSelector(text, { start, end });
  return value.exact === exact && value.prefix === prefix && value.suffix === suffix;
}

/** With the words in all places where a telling has some. */
function withWords<T extends Telling>(telling: T, textOf: (article: string) => string): T {
  const text = () => textOf(telling.article);
  const { trigger, lasted, when, passages } = telling;
  const [first, ...others] = passages;
  return {
    ...telling,
    trigger: wordsOf(trigger, text),
    lasted: lasted && wordsOf(lasted, text),
    when: when && { ...when, derivation: withItsWords(when.derivation, text) },
    passages: [quoteOf(first, text), ...others.map((passage) => quoteOf(passage, text))],
  };
}

function withItsWords(derivation: Derivation, text: () => string): Derivation {
  const { words, reference, unused } = derivation;
  return {
    ...derivation,
    words: words.map((one) => wordsOf(one, text)),
    reference:
      reference?.to === "words"
        ? { to: "words", words: wordsOf(reference.words, text) }
        : reference,
    unused: unused.map((one) => ({ ...one, words: wordsOf(one.words, text) })),
  };
}

function wordsOf(words: Words, text: () => string): Words {
  if ("text" in words) return words;
  const { start, end }: Span = words;
  return {
    start,
    end,
    get text() {
      return text().slice(start, end);
    },
  };
}

function quoteOf(quote: Selector, text: () => string): Selector {
  if ("exact" in quote) return quote;
  const span: Span = quote;
  return {
    ...span,
    get exact() {
      return text().slice(span.start, span.end);
    },
    get prefix() {
      return toSelector(text(), span).prefix;
    },
    get suffix() {
      return toSelector(text(), span).suffix;
    },
  };
}

// What can be searched: events, and the words of the articles that no event rests on. All of it is
// on the page; what `show: passages` leaves out of an article's text is not in it.

import { countryName } from "#format/country.ts";
import { kindWord } from "#format/kind.ts";
import { statusWord } from "#format/status.ts";
import type { Article, Paragraph } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, Telling } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { tellingsOf } from "#model/tellings.ts";

/** The fields of a document, and how much a word in each weighs. */
export const fields = { title: 4, who: 3, where: 3, words: 1, kind: 1, years: 1 } as const;
type Field = keyof typeof fields;

export interface SearchDocument extends Partial<Readonly<Record<Field, string>>> {
  /** The event's id, or the paragraph's (see `paragraphKey`). */
  readonly id: string;
}

export function toDocuments({ articles, events }: Corpus): readonly SearchDocument[] {
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const resting = new Map<string, Telling[]>(articles.map(({ id }) => [id, []]));
  for (const telling of events.flatMap(tellingsOf)) resting.get(telling.article)?.push(telling);
  return [
    ...events.map((event) => toDocument(event, byArticle)),
    ...articles.flatMap((article) => ofParagraphs(article, resting.get(article.id) ?? [])),
  ];
}

function toDocument(event: NewsEvent, articles: ReadonlyMap<string, Article>): SearchDocument {
  const { participants, saidBy, when, notes } = event;
  const tellings = tellingsOf(event);
  const each = (of: (telling: Telling) => readonly (string | null | undefined)[]) =>
    line([...new Set(tellings.flatMap(of))]);
  const people = participants.flatMap(({ name, office, country, aliases }) => [
    name,
    office,
    country && countryName(country),
    ...aliases,
  ]);
  return {
    id: event.id,
    title: each(({ title }) => [title]),
    words: line([
      ...tellings.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
      ...notes.map(({ text }) => text),
    ]),
    who: line([...people, saidBy?.name]),
    where: each(({ place }) => [place?.name, place?.country && countryName(place.country)]),
    kind: each((telling) => [
      kindWord(telling),
      statusWord(telling) ?? "held",
      articles.get(telling.article)?.publisher,
    ]),
    years: line([...new Set([when?.earliest, when?.latest].map((day) => day?.split("-", 1)[0]))]),
  };
}

function line(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join("\n");
}

export interface ParagraphHit {
  readonly article: string;
  /** Where it starts in the article's text. */
  readonly start: number;
}

function paragraphKey({ article, start }: ParagraphHit): string {
  return `¶${start} ${article}`;
}

/** null for the id of an event. */
export function toParagraphHit(id: string): ParagraphHit | null {
  const match = /^¶(\d+) (.*)$/su.exec(id);
  return match ? { start: Number(match[1]), article: match[2] ?? "" } : null;
}

function ofParagraphs(article: Article, events: readonly Telling[]): readonly SearchDocument[] {
  const passages = events.flatMap((event) => event.passages);
  return article.paragraphs.flatMap((paragraph) => {
    const words = without(article.text, paragraph, passages);
    if (!/\p{L}|\p{N}/u.test(words) || paragraph.zone === "gap") return [];
    return [{ id: paragraphKey({ article: article.id, start: paragraph.start }), words }];
  });
}

/** The paragraph's words outside the passages. */
function without(text: string, { start, end }: Paragraph, passages: readonly Span[]): string {
  const inside = passages
    .filter((passage) => passage.start < end && passage.end > start)
    .toSorted((a, b) => a.start - b.start);
  let at = start;
  const parts: string[] = [];
  for (const passage of inside) {
    if (passage.start > at) parts.push(text.slice(at, passage.start));
    at = Math.max(at, passage.end);
  }
  return [...parts, text.slice(at, Math.max(at, end))].join("\n");
}

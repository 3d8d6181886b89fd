// What the loader makes of an invented article, one line for each event.

import type { Sentence } from "#loader/article/document.ts";
import { readArticle } from "#loader/article/readArticle.ts";
import { toDocument } from "#loader/article/toDocument.ts";
import { arrange } from "#loader/events/arrange.ts";
import { read } from "#loader/load.ts";
import type { NewsEvent } from "#model/event.ts";
import { type FactName, facts } from "../cases/facts.ts";

export type Column = FactName;

const sidecar = { publisher: null, url: null, rights: null };

/** A Monday. */
export const publishedDay = "2024-05-06";

/** Paragraphs under a plain headline and a lede without news. */
export function story(...paragraphs: readonly string[]): string {
  return ["News of the day", "It rained.", ...paragraphs].join("\n\n");
}

/** The events of an article in order of happening; of a `story`, where `body` is one paragraph. */
export function eventsOf(
  body: string,
  published: string | null = publishedDay,
): readonly NewsEvent[] {
  const text = body.includes("\n") ? body : story(body);
  const publishedFrom = published === null ? null : "sidecar";
  const article = readArticle("test", text, { ...sidecar, published, publishedFrom });
  return arrange(read(article).events, new Set());
}

/** Each event as its columns joined by " | ". */
export function told(
  body: string,
  shown: readonly Column[],
  published: string | null = publishedDay,
): readonly string[] {
  return eventsOf(body, published).map((event) =>
    shown.map((column) => facts[column].of(event)).join(" | "),
  );
}

/** One sentence, cut into words. */
export function sentenceOf(text: string, zone: "headline" | "body" = "body"): Sentence {
  const whole = zone === "headline" ? `${text}\n\nIt rained.` : `News of the day\n\n${text}`;
  const article = readArticle("test", whole, { ...sidecar, published: null, publishedFrom: null });
  const found = toDocument(article).sentences.find((one) => one.zone === zone);
  if (!found) throw new Error(`“${text}” is no sentence`);
  return found;
}

/** Words of a sentence, from one token to another, both included. */
export function wordsOf({ tokens }: Sentence, first: number, last: number): string {
  const [start = 0, text] = [tokens[first]?.start, tokens.slice(first, last + 1)];
  return text.reduce((words, token) => words.padEnd(token.start - start) + token.text, "");
}

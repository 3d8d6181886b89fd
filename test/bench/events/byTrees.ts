// The answer of the loader on trees, which is to replace today's.

import { readArticle } from "#loader/article/readArticle.ts";
import { arrange } from "#loader/events/arrange.ts";
import { holdBack } from "#loader/holdBack.ts";
import { toRecord } from "#loader/jsonl/events.ts";
import { loadParser } from "#loader/next/parser/network.ts";
import { parseArticle } from "#loader/next/parser/parseArticle.ts";
import { readEvents } from "#loader/next/readEvents.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Question } from "./answer.ts";
import { type Prediction, toPrediction } from "./prediction.ts";

/** Loads the parser once, for all texts. The events come in order of happening. */
export async function readerByTrees(): Promise<
  (text: string, published: string | null) => Promise<readonly NewsEvent[]>
> {
  const parser = await loadParser();
  const facts = { publisher: null, url: null, rights: null };
  return async (text, published) => {
    const publishedFrom = published === null ? null : "sidecar";
    const article = readArticle("bench", text, { ...facts, published, publishedFrom });
    const { events } = readEvents(article, await parseArticle(parser, article));
    return arrange(holdBack(events).events, new Set());
  };
}

export async function answererByTrees(): Promise<
  (question: Question) => Promise<readonly Prediction[]>
> {
  const read = await readerByTrees();
  return async ({ text, published }) =>
    (await read(text, published)).map(toRecord).map(toPrediction);
}

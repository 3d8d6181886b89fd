// The answer of the loader on trees, which is to replace today's.

import { readArticle } from "#loader/article/readArticle.ts";
import { toDocument } from "#loader/article/toDocument.ts";
import { arrange } from "#loader/events/arrange.ts";
import { toRecord } from "#loader/jsonl/events.ts";
import { loadParser } from "#loader/next/parser/network.ts";
import { parseArticle } from "#loader/next/parser/parseArticle.ts";
import { readEvents } from "#loader/next/readEvents.ts";
import { findTimes } from "#loader/times/findTimes.ts";
import { parseDay } from "#model/day.ts";
import type { Question } from "./answer.ts";
import { type Prediction, toPrediction } from "./prediction.ts";

/** Loads the parser once, for all questions. */
export async function answererByTrees(): Promise<
  (question: Question) => Promise<readonly Prediction[]>
> {
  const parser = await loadParser();
  return async ({ id, text, published }) => {
    const article = readArticle(id, text, {
      published,
      publishedFrom: "sidecar",
      publisher: null,
      url: null,
      rights: null,
    });
    const timexes = findTimes(toDocument(article), parseDay(published));
    const { events } = readEvents(article, await parseArticle(parser, article), timexes);
    return arrange(events, new Set()).map(toRecord).map(toPrediction);
  };
}

// What the loader on trees reads in an invented article, for tests.

import { readArticle } from "#loader/article/readArticle.ts";
import { loadParser } from "#loader/next/parser/network.ts";
import { parseArticle } from "#loader/next/parser/parseArticle.ts";
import { type ReadByTrees, readEvents } from "#loader/next/readEvents.ts";

const parser = loadParser();

/** A Monday. */
const publishedDay = "2024-05-06";

/** Reads paragraphs under a headline and a lede without news. */
export async function readStory(...paragraphs: readonly string[]): Promise<ReadByTrees> {
  const text = ["News of the day", "It rained.", ...paragraphs].join("\n\n");
  const facts = { publisher: null, url: null, rights: null };
  const article = readArticle("test", text, {
    ...facts,
    published: publishedDay,
    publishedFrom: "sidecar",
  });
  return readEvents(article, await parseArticle(await parser, article));
}

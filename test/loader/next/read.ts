// What the loader on trees reads in an invented article, for tests.

import { readArticle } from "#loader/article/readArticle.ts";
import { coverageOf } from "#loader/coverage/cover.ts";
import { holdBack } from "#loader/holdBack.ts";
import { loadParser } from "#loader/next/parser/network.ts";
import { parseArticle } from "#loader/next/parser/parseArticle.ts";
import { type ReadByTrees, readEvents } from "#loader/next/readEvents.ts";
import { seenByTrees } from "#loader/next/seenByTrees.ts";
import type { Coverage } from "#model/coverage.ts";

const parser = loadParser();

/** A Monday. */
const publishedDay = "2024-05-06";

async function read(paragraphs: readonly string[]) {
  const text = ["News of the day", "It rained.", ...paragraphs].join("\n\n");
  const facts = { publisher: null, url: null, rights: null };
  const article = readArticle("test", text, {
    ...facts,
    published: publishedDay,
    publishedFrom: "sidecar",
  });
  const sentences = await parseArticle(await parser, article);
  return { article, found: readEvents(article, sentences) };
}

/** Reads paragraphs under a headline and a lede without news. */
export async function readStory(...paragraphs: readonly string[]): Promise<ReadByTrees> {
  return (await read(paragraphs)).found;
}

/** Events by id, and what became of everything that was seen in such a story. */
export async function coverStory(
  ...paragraphs: readonly string[]
): Promise<Pick<ReadByTrees, "events"> & { readonly coverage: Coverage }> {
  const { article, found } = await read(paragraphs);
  const parted = holdBack(found.events);
  const seen = seenByTrees(article, found);
  return { events: parted.events, coverage: coverageOf(seen, { ...parted, corrections: [] }) };
}

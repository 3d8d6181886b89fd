import { readArticle } from "#loader/article/readArticle.ts";
import { arrange } from "#loader/events/arrange.ts";
import { holdBack } from "#loader/holdBack.ts";
import { read } from "#loader/read.ts";
import { parse } from "../parse.ts";
import { runCases } from "./runCases.ts";

const facts = { publisher: null, url: null, rights: null };

runCases(async (text, published) => {
  const publishedFrom = published === null ? null : "sidecar";
  const article = readArticle("test", text, { ...facts, published, publishedFrom });
  const { events } = holdBack(read(article, await parse(article)).events);
  return arrange(events, new Set());
});

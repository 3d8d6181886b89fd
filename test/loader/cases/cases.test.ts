import { readArticle } from "#loader/article/readArticle.ts";
import { arrange } from "#loader/events/arrange.ts";
import { read } from "#loader/load.ts";
import { runCases } from "./runCases.ts";

const facts = { publisher: null, url: null, rights: null };

runCases("rules", (text, published) => {
  const publishedFrom = published === null ? null : "sidecar";
  const article = readArticle("test", text, { ...facts, published, publishedFrom });
  return arrange(read(article).events, new Set());
});

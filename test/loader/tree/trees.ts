// Trees of sentences for tests, by the model that is committed.

import { readArticle } from "#loader/article/readArticle.ts";
import { loadParser } from "#loader/parser/network.ts";
import { parseArticle } from "#loader/parser/parseArticle.ts";
import { parseText } from "#loader/parser/parseText.ts";
import type { Node, Tree } from "#loader/tree/node.ts";
import { toTrees } from "#loader/tree/toTrees.ts";

const parser = loadParser();

const facts = {
  published: "2023-06-20",
  publishedFrom: "sidecar",
  publisher: null,
  url: null,
  rights: null,
} as const;

/** The sentences of an article, as the loader reads it. */
export async function treesOf(text: string): Promise<readonly Tree[]> {
  const article = readArticle("test", text, facts);
  return toTrees(article, await parseArticle(await parser, article));
}

/** The same with what stands in front of a paragraph's first sentence: bullets, datelines. */
export async function treesOfAll(text: string): Promise<readonly Tree[]> {
  const article = readArticle("test", text, facts);
  return toTrees(article, await parseText(await parser, article.text, article.paragraphs));
}

/** The only sentence of a text. */
export async function treeOf(text: string): Promise<Tree> {
  const [tree, ...more] = await treesOf(text);
  if (!tree || more.length > 0) throw new Error(`“${text}” has ${more.length + 1} sentences.`);
  return tree;
}

/** The first word of that form. */
export function nodeOf({ nodes }: Tree, form: string): Node {
  const node = nodes.find(({ text }) => text === form);
  if (!node) throw new Error(`No “${form}” in “${nodes.map(({ text }) => text).join(" ")}”`);
  return node;
}

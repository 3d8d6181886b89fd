// The sentences of an article as trees.

import type { Article } from "#model/article.ts";
import { toQuotations } from "../article/quotations.ts";
import type { ParsedSentence } from "../parser/parseText.ts";
import { type Tree, toTree } from "./node.ts";

/** @param sentences of `article.text`, by its paragraphs */
export function toTrees(article: Article, sentences: readonly ParsedSentence[]): readonly Tree[] {
  const quotations = article.paragraphs.map((span) => toQuotations(article.text, span));
  return sentences.map(({ paragraph, words }, index) =>
    toTree(article.text, words, {
      index,
      paragraph,
      zone: article.paragraphs[paragraph]?.zone ?? "body",
      quotations: quotations[paragraph] ?? [],
    }),
  );
}

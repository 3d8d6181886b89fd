// Trees as the document that `times/` reads: its words with the network's tags.

import type { Article } from "#model/article.ts";
import type { Document } from "./document.ts";
import { withoutBreaks } from "../article/lines.ts";
import type { Tree } from "./node.ts";

/** The document's article has spaces for line ends inside paragraphs; offsets do not change. */
export function toDocument(article: Article, trees: readonly Tree[]): Document {
  const text = withoutBreaks(article.text, article.paragraphs);
  const sentences = trees.map((tree) => {
    const { nodes, ...sentence } = tree;
    return {
      ...sentence,
      tree,
      tokens: nodes.map((node) => ({
        start: node.start,
        end: node.end,
        text: node.text,
        lower: node.lower,
        lemma: node.lemma,
        pos: node.upos,
      })),
    };
  });
  return { article: { ...article, text }, sentences };
}

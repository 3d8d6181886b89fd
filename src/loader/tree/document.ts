// An article split into sentences and words: what `times/` reads.

import type { Article, Zone } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import type { Tree } from "./node.ts";

export interface Token extends Span {
  /** As in the article. */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: "met" → "meet". */
  readonly lemma: string;
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, ADP …). As the parser has it. */
  readonly pos: string;
}

export interface Sentence extends Span {
  /** Index in `Document.sentences`. */
  readonly index: number;
  /** Index of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** Spans inside quotation marks, without the marks. */
  readonly quotations: readonly Span[];
}

export interface Document {
  readonly article: Article;
  /** In text order, from all zones. */
  readonly sentences: readonly Sentence[];
}

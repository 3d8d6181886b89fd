// An article split into sentences and words: the input of every later pass.

import type { Article, Zone } from "#model/article.ts";
import type { Span } from "#model/span.ts";

export interface Token extends Span {
  /** As in the article, but "-" for a dash that is read as a hyphen: "the Bor–Pibor road". */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: "met" → "meet". */
  readonly lemma: string;
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, ADP …). Only a hint: one verb in eight is missed. */
  readonly pos: string;
}

/** The same word with another part of speech. Made in one place, so that all tokens share a hidden class. */
export function retag({ start, end, text, lower, lemma }: Token, pos: string, as = lemma): Token {
  return { start, end, text, lower, lemma: as, pos };
}

/** Retags words as verbs if `lemmaOf` gives a lemma. Returns the same list if nothing changes. */
export function withVerbs(
  run: Token[],
  lemmaOf: (run: readonly Token[], at: number) => string | null,
): Token[] {
  if (!run.some((_, at) => lemmaOf(run, at) !== null)) return run;
  return run.map((token, at) => {
    const lemma = lemmaOf(run, at);
    return lemma === null ? token : retag(token, "VERB", lemma);
  });
}

export interface Sentence extends Span {
  /** Index in `Document.sentences`. */
  readonly index: number;
  /** Index of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  /** Spans inside quotation marks, without the marks. */
  readonly quotations: readonly Span[];
}

export interface Document {
  readonly article: Article;
  /** In text order, from all zones. */
  readonly sentences: readonly Sentence[];
}

// An article cut into sentences and words: what every later pass reads.

import type { Article, Zone } from "#model/article.ts";
import type { Span } from "#model/span.ts";

export interface Token extends Span {
  /** As the article has it, but "-" for a dash that is read as a hyphen: "the Bor–Pibor road". */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: "met" → "meet". */
  readonly lemma: string;
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, ADP …). A vote, never a gate: one verb in eight is missed. */
  readonly pos: string;
}

/** The same word as another part of speech. One place makes them, so that all tokens are of one make. */
export function retag({ start, end, text, lower, lemma }: Token, pos: string, as = lemma): Token {
  return { start, end, text, lower, lemma: as, pos };
}

/** The words of a sentence, as verbs where `lemmaOf` gives one; the same list where it gives none. */
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
  /** Its place in `Document.sentences`. */
  readonly index: number;
  /** Its paragraph's place in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  /** Stretches inside quotation marks, without the marks. */
  readonly quotations: readonly Span[];
}

export interface Document {
  readonly article: Article;
  /** In order of telling; every zone is cut, so that nothing is out of sight. */
  readonly sentences: readonly Sentence[];
}

// A text to its sentences as trees of words: everything that the loader takes from the parser.

import type { Span } from "#model/span.ts";
import { cutAsides, hangAsides } from "./asides.ts";
import type { ParsedWord, Parser } from "./network.ts";
import { toSentences } from "./sentences.ts";

/** UTF-16 code units of the text, and what the parser says of them. */
export interface Word extends Span, ParsedWord {}

export interface ParsedSentence {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Not empty; heads count in this list. */
  readonly words: readonly Word[];
}

/** More words than a sentence has: a list or a table, which is cut there. */
const longest = 160;

/** The sentences of all paragraphs, in order. */
export async function parseText(
  parser: Parser,
  text: string,
  paragraphs: readonly Span[],
): Promise<readonly ParsedSentence[]> {
  const sentences = paragraphs.flatMap((span, paragraph) =>
    toSentences(text, span)
      .flatMap((words) => inParts(words))
      .map((words) => ({ paragraph, words })),
  );
  const trees = await parseSentences(
    parser,
    sentences.map(({ words }) => ({ text, words })),
  );
  return sentences.map(({ paragraph }, at) => ({ paragraph, words: trees[at] ?? [] }));
}

function inParts(words: readonly Span[]): readonly (readonly Span[])[] {
  if (words.length <= longest) return [words];
  return [words.slice(0, longest), ...inParts(words.slice(longest))];
}

/** A sentence whose words are known, and the text that they stand in. */
export interface CutSentence {
  readonly text: string;
  readonly words: readonly Span[];
}

export async function parseSentences(
  parser: Parser,
  sentences: readonly CutSentence[],
): Promise<readonly (readonly Word[])[]> {
  const cut = sentences.map(({ text, words }) => {
    const forms = words.map(({ start, end }) => text.slice(start, end));
    const pieces = cutAsides(forms, (at) => isApart(words, at));
    const lists = [pieces.main, ...pieces.asides.map((aside) => aside.words)].map((places) =>
      places.map((place) => forms[place] ?? ""),
    );
    return { words, forms, pieces, lists };
  });
  const parsed = await parser.parse(cut.flatMap(({ lists }) => lists));
  let next = 0;
  return cut.map(({ words, forms, pieces, lists }) => {
    const [main = [], ...asides] = parsed.slice(next, next + lists.length);
    next += lists.length;
    return hangAsides(forms, pieces, main, asides).map((word, at) => ({
      start: words[at]?.start ?? 0,
      end: words[at]?.end ?? 0,
      ...word,
    }));
  });
}

function isApart(words: readonly Span[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !behind) return false;
  return before.end < word.start && word.end < behind.start;
}

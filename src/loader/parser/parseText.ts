// A text to its sentences as trees of words: everything that the loader takes from the parser.

import type { Span } from "#model/span.ts";
import { cutAsides, cutRelative, hangAsides, markAs, type Pieces } from "./asides.ts";
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
  const count = Math.ceil(words.length / longest);
  return Array.from({ length: count }, (_, n) => words.slice(n * longest, (n + 1) * longest));
}

/** A sentence whose words are known, and the text that they stand in. */
export interface CutSentence {
  readonly text: string;
  readonly words: readonly Span[];
}

/** Cuts asides out, then relative clauses that the first parse shows. */
export async function parseSentences(
  parser: Parser,
  sentences: readonly CutSentence[],
): Promise<readonly (readonly Word[])[]> {
  const whole = sentences.map(({ text, words }): CutText => {
    const forms = words.map(({ start, end }) => text.slice(start, end));
    return { words, forms, pieces: cutAsides(forms, (at) => isApart(words, at)) };
  });
  const first = await parseCut(parser, whole);
  const parts = whole.map((one, at): CutText | null => {
    const main = first[at]?.[0] ?? [];
    const pieces = cutRelative(
      one.forms,
      one.pieces,
      main.map(({ xpos }) => xpos),
    );
    return pieces && { ...one, pieces };
  });
  const again = await parseCut(
    parser,
    parts.filter((one) => one !== null),
  );
  let next = 0;
  return whole.map((one, at) => {
    const part = parts[at];
    const found = part ? again[next++] : first[at];
    const [main = [], ...asides] = found ?? [];
    const { words, forms, pieces } = part ?? one;
    return hangAsides(forms, pieces, main, asides).map((word, n) => ({
      start: words[n]?.start ?? 0,
      end: words[n]?.end ?? 0,
      ...word,
    }));
  });
}

interface CutText {
  readonly words: readonly Span[];
  readonly forms: readonly string[];
  readonly pieces: Pieces;
}

/** For each sentence the trees of its pieces, the main one first. */
async function parseCut(
  parser: Parser,
  sentences: readonly CutText[],
): Promise<readonly (readonly (readonly ParsedWord[])[])[]> {
  const lists = sentences.map(({ forms, pieces }) =>
    [pieces.main, ...pieces.asides.map(({ words }) => words)].map((places) =>
      places.map((place) => forms[place] ?? ""),
    ),
  );
  const pieces = lists.flat();
  // Signs alone tell nothing, and may be a million.
  const parsed = await parser.parse(pieces.filter(hasWord));
  let read = 0;
  const trees = pieces.map((forms) =>
    hasWord(forms) ? (parsed[read++] ?? []) : treeOfSigns(forms),
  );
  let next = 0;
  return lists.map(({ length }) => trees.slice(next, (next += length)));
}

const hasWord = (forms: readonly string[]) => forms.some((form) => /[\p{L}\p{N}]/u.test(form));

function treeOfSigns(forms: readonly string[]): readonly ParsedWord[] {
  return forms.map((form, at) => ({
    ...markAs(form),
    head: at === 0 ? -1 : 0,
    relation: at === 0 ? "root" : "punct",
  }));
}

function isApart(words: readonly Span[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !behind) return false;
  return before.end < word.start && word.end < behind.start;
}

// Text fragments: links that scroll to a passage on the publisher's page.
// https://wicg.github.io/scroll-to-text-fragment
//
//     text=[prefix-,]start[,end][,-suffix]
//
// We have the article's text, not the publisher's page, so the fragment must be unique in the text.
// A short passage is quoted whole, a long one by as few first and last words as are unique.
// Surrounding words are added only if that is not enough. Browsers match whole words, ignore case,
// and look for a quotation inside one block.

import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

/** Passages up to this many UTF-16 units are quoted whole. */
const longestExact = 120;
/** The fewest words quoted at each end of a long passage. */
const fewest = 3;
/** The most words of context on each side. */
const mostAround = 12;

/**
 * `text=…`, percent-encoded, without the `#:~:` before it; null if nothing identifies the passage
 * uniquely. `alone`: no words outside the passage may be quoted.
 */
export function toDirective(
  { text, paragraphs }: Pick<Article, "text" | "paragraphs">,
  passage: Span,
  alone: boolean,
): string | null {
  const paragraph = paragraphs.find(
    ({ start, end }) => start <= passage.start && passage.start < end,
  );
  if (!paragraph) return null;
  const blocks = paragraphs.map(({ start, end }) => wordsOf(text.slice(start, end)));
  const block = paragraphs.indexOf(paragraph);
  const all = blocks[block] ?? [];
  // A passage that starts or ends inside a word, or before its comma, is quoted with the whole word.
  const first = wordsOf(text.slice(paragraph.start, passage.start + 1)).length - 1;
  const last =
    wordsOf(text.slice(paragraph.start, Math.min(passage.end, paragraph.end))).length - 1;
  const [before, words, after] = [
    all.slice(0, first),
    all.slice(first, last + 1),
    all.slice(last + 1),
  ];
  if (!/\S/.test(text.slice(passage.start, passage.end)) || words.length === 0) return null;
  const place = { block, first, last };

  for (const [start, end] of quotations(words)) {
    const plain = { prefix: [], start, end, suffix: [] };
    if (means(plain, blocks, place)) return print(plain);
  }
  if (alone) return null;
  const [start, end] = quotations(words)[0] ?? [words, []];
  for (let around = 1; around <= mostAround; around++) {
    const full = { prefix: before.slice(-around), start, end, suffix: after.slice(0, around) };
    if (means(full, blocks, place)) return print(full);
    if (around >= before.length && around >= after.length) break;
  }
  return null;
}

/** The publisher's page, scrolled to the words if there is a directive. */
export function atWords(url: string, directive: string | null): string {
  if (directive === null) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

type WordList = readonly string[];

/** Ways to quote a passage, shortest first; an empty `end` quotes it whole. */
function quotations(words: WordList): readonly (readonly [start: WordList, end: WordList])[] {
  if (words.join(" ").length <= longestExact) return [[words, []]];
  const ways: [WordList, WordList][] = [];
  for (let n = fewest; n * 2 <= words.length; n++) ways.push([words.slice(0, n), words.slice(-n)]);
  return ways;
}

interface Directive {
  readonly prefix: WordList;
  readonly start: WordList;
  readonly end: WordList;
  readonly suffix: WordList;
}

interface WordsPlace {
  readonly block: number;
  /** Word indexes in the block, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a directive matches this place and no other. A browser may find `end` in a later block,
 * so the start alone must be unique.
 */
function means(
  { prefix, start, end, suffix }: Directive,
  blocks: readonly WordList[],
  place: WordsPlace,
): boolean {
  const begun = blocks.flatMap((words, block) =>
    places(words, [...prefix, ...start]).map((at) => ({ words, block, first: at + prefix.length })),
  );
  const found = begun.flatMap(({ words, block, first }) => {
    const from = first + start.length;
    const at = end.length === 0 ? from : places(words, end).find((one) => one >= from);
    const last = at === undefined ? -1 : at + end.length - 1;
    const followed = suffix.every((word, i) => same(word, words[last + 1 + i] ?? ""));
    return last >= 0 && followed ? [{ block, first, last }] : [];
  });
  const [only] = found;
  const alone = (end.length === 0 ? found : begun).length === 1;
  return (
    alone && only?.block === place.block && only.first === place.first && only.last === place.last
  );
}

/** Word indexes in a block at which the wanted words start. */
function places(words: WordList, wanted: WordList): readonly number[] {
  const at: number[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++)
    if (wanted.every((word, j) => same(word, words[i + j] ?? ""))) at.push(i);
  return at;
}

/** Browsers may ignore punctuation around a word, so only its letters and digits count. */
function same(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;
}

function wordsOf(text: string): WordList {
  return text.split(/\s+/).filter((word) => word !== "");
}

function print({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end.length > 0 ? [encode(end)] : []),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ];
  return `text=${parts.join(",")}`;
}

/** A hyphen is syntax here too, but `encodeURIComponent` does not escape it. */
function encode(words: WordList): string {
  return encodeURIComponent(words.join(" ").replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll(
    "-",
    "%2D",
  );
}

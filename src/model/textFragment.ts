// Leads a browser to words on the publisher's page: https://wicg.github.io/scroll-to-text-fragment
//
//     text=[prefix-,]start[,end][,-suffix]
//
// We hold the text and not the page, so the words must be told apart by the text alone: a short
// passage is quoted whole, a long one by its first and last words, as many as it takes to mean
// this one place; what stands around it is added only where that is not enough. Browsers compare
// whole words, leave case aside, and look for a quotation inside one block.

import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

/** Units up to which a passage is quoted whole. */
const longestExact = 120;
/** Words that a long passage is quoted by at the least, at each end. */
const fewest = 3;
/** Words around it that are tried. */
const mostAround = 12;

/**
 * `text=…`, percent-encoded, without the `#:~:` before it; null where nothing tells the passage
 * from the rest. `alone`: no word around the passage may be quoted.
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
  // What begins or ends inside a word, or before its comma, is quoted with the whole of it.
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

/** The publisher's page at the words; at its head where there is no directive. */
export function atWords(url: string, directive: string | null): string {
  if (directive === null) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

type Words = readonly string[];

/** Ways to quote a passage, the shortest first; an empty end quotes it whole. */
function quotations(words: Words): readonly (readonly [start: Words, end: Words])[] {
  if (words.join(" ").length <= longestExact) return [[words, []]];
  const ways: [Words, Words][] = [];
  for (let n = fewest; n * 2 <= words.length; n++) ways.push([words.slice(0, n), words.slice(-n)]);
  return ways;
}

interface Directive {
  readonly prefix: Words;
  readonly start: Words;
  readonly end: Words;
  readonly suffix: Words;
}

interface Place {
  readonly block: number;
  /** Of words in the block, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Whether it means this place and no other. The end of a stretch may stand in a later block, so
 * its beginning alone must already tell it apart.
 */
function means(
  { prefix, start, end, suffix }: Directive,
  blocks: readonly Words[],
  place: Place,
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

/** Where the wanted words begin in a block, counted in words. */
function places(words: Words, wanted: Words): readonly number[] {
  const at: number[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++)
    if (wanted.every((word, j) => same(word, words[i + j] ?? ""))) at.push(i);
  return at;
}

/** Signs around a word may be read as none: only its letters and figures tell it apart. */
function same(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;
}

function wordsOf(text: string): Words {
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

/** A hyphen is syntax too, which `encodeURIComponent` leaves as it is. */
function encode(words: Words): string {
  return encodeURIComponent(words.join(" ").replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll(
    "-",
    "%2D",
  );
}

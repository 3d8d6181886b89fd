// Finds the paragraphs of a text: one per line, or one per run of lines in a hard-wrapped text
// (mail, wires of the 1990s, old archives).

import type { Span } from "#model/span.ts";

/** No text is hard-wrapped at a greater width; a paragraph is nearly always longer. */
const widest = 100;
/** A text counts as hard-wrapped if at least this many lines continue on the next one. */
const fewest = 5;

interface IndentedLine extends Span {
  /** Units of white space before it. */
  readonly indent: number;
  /** Whether an empty line or nothing is before it. */
  readonly isApart: boolean;
}

/** The paragraphs of `text` in order, without surrounding white space. */
export function toParagraphSpans(text: string): readonly Span[] {
  const lines = toLines(text);
  const width = widthOf(text, lines);
  if (width === null) return lines;
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const before = spans.at(-1);
    if (last && before && goesOn(text, last, line, width))
      spans[spans.length - 1] = { start: before.start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
  }
  return spans;
}

/** The text with a space for every line end inside a paragraph; offsets do not change. */
export function withoutBreaks(text: string, paragraphs: readonly Span[]): string {
  let flat = "";
  let at = 0;
  for (const { start, end } of paragraphs) {
    const inside = text.slice(start, end);
    if (!breaks.test(inside)) continue;
    flat += text.slice(at, start) + inside.replaceAll(/[\n\r\u2028\u2029]/g, " ");
    at = end;
  }
  return at === 0 ? text : flat + text.slice(at);
}

const breaks = /[\n\r\u2028\u2029]/;

const emptyLine = /(?:\r\n|(?!\r\n)[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]/;

function toLines(text: string): readonly IndentedLine[] {
  let end = 0;
  return [...text.matchAll(/[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/g)].map(({ index, 0: words }) => {
    const between = text.slice(end, index);
    const indent = /[^\n\r\u2028\u2029]*$/.exec(between)?.[0].length ?? 0;
    const isApart = end === 0 || emptyLine.test(between);
    end = index + words.length;
    return { start: index, end, indent, isApart };
  });
}

/** The width at which a text is hard-wrapped, or null. */
function widthOf(text: string, lines: readonly IndentedLine[]): number | null {
  const lengths = lines.map(lineLength).filter((length) => length <= widest);
  if (lines.length - lengths.length > lines.length / 10) return null;
  // One line in twenty may be longer: a URL that cannot be broken, an indented first line.
  const width = lengths.toSorted((a, b) => b - a)[Math.floor(lengths.length / 20)] ?? 0;
  const pairs = lines.flatMap((line, index): readonly (readonly [IndentedLine, IndentedLine])[] => {
    const next = lines[index + 1];
    return next && !next.isApart ? [[line, next]] : [];
  });
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width));
  const open = full.filter(([line]) => !isEnd(text, line));
  const isBroken = full.length >= fewest && full.length > pairs.length / 2;
  return isBroken && open.length > full.length / 2 ? width : null;
}

function goesOn(text: string, line: IndentedLine, next: IndentedLine, width: number): boolean {
  if (next.isApart || next.indent > line.indent + 1 || lineLength(line) > widest) return false;
  // Lines wrapped by hand may be a word or two short; after a full stop a short line ends the paragraph.
  return isFull(text, line, next, isEnd(text, line) ? width : width * 0.8);
}

/** Whether the first word of the next line would not have fit on this one. */
function isFull(text: string, line: IndentedLine, next: IndentedLine, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)));
  return lineLength(line) + 1 + (word?.[0].length ?? 0) > width;
}

function lineLength({ start, end, indent }: IndentedLine): number {
  return end - start + indent;
}

function isEnd(text: string, { start, end }: IndentedLine): boolean {
  return /[.!?:]["”’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
}

// Where a quotation stands in a text. "A … B" runs from A to the first B after it.

import type { Span } from "#model/span.ts";

const gap = " … ";

/** The place of a quotation that stands in the text exactly once; a message where it does not. */
export function locate(text: string, quote: string): Span | string {
  const [head = "", tail, ...more] = quote.split(gap);
  if (more.length > 0) return `“${quote}” has more than one gap.`;
  const start = text.indexOf(head);
  if (head === "" || start < 0) return `“${head}” is not in the text.`;
  if (text.includes(head, start + 1)) return `“${head}” stands in the text more than once.`;
  const close = start + head.length;
  if (tail === undefined) return { start, end: close };
  const found = text.indexOf(tail, close);
  if (found < 0) return `“${tail}” does not follow “${head}”.`;
  return { start, end: found + tail.length };
}

/** The first of these spans that holds the words, and where in the text they stand there. */
export function locateWithin(text: string, spans: readonly Span[], words: string): Span | null {
  for (const { start, end } of spans) {
    const at = text.slice(start, end).indexOf(words);
    if (at >= 0) return { start: start + at, end: start + at + words.length };
  }
  return null;
}

// A quotation with its position, after the W3C Web Annotation Data Model:
// TextPositionSelector (start, end) and TextQuoteSelector (exact, prefix, suffix) in one.

import type { Span } from "./span.ts";

/** UTF-16 units of context kept on each side of a quotation. */
const context = 32;

export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The selector of a span of `text`.
 * @throws Error if the span is empty or outside the text (a programming error)
 */
export function toSelector(text: string, { start, end }: Span): Selector {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new Error(`selector: ${start}–${end} is not a span of a text of ${text.length} units`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

// Text inside quotation marks, curly or straight.

import type { Span } from "#model/span.ts";

/** The greatest length, UTF-16 units. A quotation ends with its paragraph, even if the article continues it. */
const longest = 2000;

/** The quotations in `text[span]` in order, without their marks. */
export function toQuotations(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  let open: { at: number; close: string } | null = null;
  for (let at = span.start; at < span.end; at++) {
    const mark = text[at] ?? "";
    if (open && (mark === open.close || at - open.at > longest)) {
      if (mark === open.close && at > open.at + 1) found.push({ start: open.at + 1, end: at });
      open = null;
    } else if (!open && mark === "“") open = { at, close: "”" };
    else if (!open && mark === '"') open = { at, close: '"' };
  }
  if (open && span.end > open.at + 1) found.push({ start: open.at + 1, end: span.end });
  return found;
}

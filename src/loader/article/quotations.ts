// Stretches inside quotation marks, curly or straight.

import type { Span } from "#model/span.ts";

/** A quotation may run over paragraphs in the telling; here it ends with its line. */
const longest = 2000;

/** The insides of the quotations in `text[span]`, without their marks, in order. */
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

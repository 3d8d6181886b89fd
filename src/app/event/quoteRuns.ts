// Splits a quotation into runs, so that the words of the date can be marked.

import type { Words } from "#model/event.ts";
import { covers, type Span } from "#model/span.ts";

export interface QuoteRun {
  readonly start: number;
  readonly text: string;
  readonly date: boolean;
}

/** The runs of `text` inside `passage`, in order. Words that are not entirely inside stay unmarked. */
export function quoteRuns(
  text: string,
  passage: Span,
  words: readonly Words[],
): readonly QuoteRun[] {
  const inside = words
    .filter((each) => covers(passage, each))
    .toSorted((a, b) => a.start - b.start);
  const runs: QuoteRun[] = [];
  let at = passage.start;
  for (const { start, end } of inside) {
    if (start < at) continue;
    runs.push({ start: at, text: text.slice(at, start), date: false });
    runs.push({ start, text: text.slice(start, end), date: true });
    at = end;
  }
  runs.push({ start: at, text: text.slice(at, passage.end), date: false });
  return runs.filter((run) => run.text !== "");
}

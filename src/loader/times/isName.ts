// Whether words of time are part of a name or of a figure of speech.

import type { Span } from "#model/span.ts";
import { notTimes } from "../lexicon/timesNames.ts";

/** Units on each side that the table looks at. */
const reach = 24;

export function isName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const itself = text.slice(start, end);
  const after = text.slice(end, end + reach);
  return notTimes.some(
    (row) =>
      // What is anchored fails soonest.
      (row.after?.test(after) ?? true) &&
      (row.itself?.test(itself) ?? true) &&
      (row.before?.test(before) ?? true),
  );
}

// Whether words of time are part of a name or of a figure of speech.

import type { Span } from "#model/span.ts";
import { type NotTime, notTimes } from "../lexicon/timesNames.ts";

/** Units on each side that the table looks at. */
const reach = 24;

export function isName(text: string, { start, end }: Span): boolean {
  const rows = rowsFor(text.slice(start, end));
  if (rows.length === 0) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return rows.some(
    // What is anchored at its beginning fails soonest.
    (row) => (row.after?.test(after) ?? true) && (row.before?.test(before) ?? true),
  );
}

/** The rows that fit the words themselves; most words of time come again and again. */
function rowsFor(words: string): readonly NotTime[] {
  const before = known.get(words);
  if (before) return before;
  const rows = notTimes.filter(({ itself }) => itself?.test(words) ?? true);
  if (words.length > longestKept) return rows;
  if (known.size === mostKnown) known.clear();
  known.set(words, rows);
  return rows;
}

const known = new Map<string, readonly NotTime[]>();
const mostKnown = 1000;
/** Longer slices of a text are kept by keeping all of it. */
const longestKept = 12;

// The near miss: which known word, or which words of a text, somebody may have meant.

import type { Span } from "#model/span.ts";

/** The candidate that is at most a third of its letters away from a word; capitals do not count. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters to add, take away, change, or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Number.POSITIVE_INFINITY;
}

/**
 * The stretch of a text that comes nearest to some words, widened to whole words; null where
 * more than two letters in five would have to change. Case does not count.
 * Algorithm: P. H. Sellers (1980), the edit distance whose start in the text is free.
 */
export function nearestWords(text: string, words: string): Span | null {
  const pattern = words.toLowerCase();
  const haystack = text.toLowerCase();
  if (pattern === "" || haystack.length !== text.length) return null;
  let costs = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = costs.map(() => 0);
  let best = { cost: Math.floor(pattern.length * 0.4) + 1, start: 0, end: 0 };
  for (let i = 1; i <= haystack.length; i++) {
    const cost = [0];
    const start = [i];
    for (let j = 1; j <= pattern.length; j++) {
      const change = at(costs, j - 1) + (haystack[i - 1] === pattern[j - 1] ? 0 : 1);
      const add = at(costs, j) + 1;
      const skip = at(cost, j - 1) + 1;
      const least = Math.min(change, add, skip);
      cost.push(least);
      start.push(
        least === change ? at(starts, j - 1) : least === add ? at(starts, j) : at(start, j - 1),
      );
    }
    costs = cost;
    starts = start;
    if (at(cost, pattern.length) < best.cost) {
      best = { cost: at(cost, pattern.length), start: at(start, pattern.length), end: i };
    }
  }
  return best.end === 0 ? null : wholeWords(text, best);
}

function wholeWords(text: string, span: Span): Span {
  const isLetter = (i: number): boolean => /[\p{L}\p{N}]/u.test(text[i] ?? "");
  let { start, end } = span;
  while (start < end && !isLetter(start)) start++;
  while (end > start && !isLetter(end - 1)) end--;
  while (start > 0 && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end)) end++;
  return { start, end };
}

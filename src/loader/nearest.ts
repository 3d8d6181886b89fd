// Suggestions for typos: the nearest known word, or the nearest words in a text.

import { distance } from "fastest-levenshtein";
import type { Span } from "#model/span.ts";

/**
 * The nearest candidate, with at most a third of the letters different. Case does not count, and letters
 * in another order count as one edit.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= limit && slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Letters to add, remove or change. */
function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b);
  return slips === 2 && sorted(a) === sorted(b) ? 1 : slips;
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join("");
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Number.POSITIVE_INFINITY;
}

/**
 * The part of a text that is nearest to some words, extended to whole words; null if more than 40 % of
 * the letters differ. Case does not count.
 * Algorithm: P. H. Sellers (1980), edit distance with a free start in the text.
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

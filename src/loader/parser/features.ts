// What the network is told of a word: its place in the vocabulary, its ends, its shape.
// `train/train.py` computes the same; a change here needs a new training.

import { hashNumber } from "#model/hash.ts";

/** Signs that mean the same are one, and digits are all 0. */
export function normalForm(word: string): string {
  return word
    .replaceAll(/[“”„«»]|``|''/g, '"')
    .replaceAll(/[‘’`]/g, "'")
    .replace(/^(?:–|—|--|---)$/, "—")
    .replaceAll("…", "...")
    .replaceAll(/\d/g, "0");
}

/** Endings of one to four letters, beginnings of one to three, as numbers below `size`. */
export function affixesOf(lower: string, size: number): readonly number[] {
  const endings = [1, 2, 3, 4].map((length) => hashed(`${length}-${lower.slice(-length)}`, size));
  const beginnings = [1, 2, 3].map((length) => hashed(`${length}+${lower.slice(0, length)}`, size));
  return [...endings, ...beginnings];
}

/** "Xx" of "Oslo", "XX" of "UN", "00" of "2024", as a number below `size`. */
export function shapeOf(normal: string, size: number): number {
  const kinds = Array.from(normal, letterKind).join("");
  return hashed(kinds.replaceAll(/(.)\1{2,}/g, "$1$1").slice(0, 8), size);
}

function letterKind(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return "X";
  if (/\p{Ll}/u.test(letter)) return "x";
  return letter.charCodeAt(0) < 128 ? letter : "?";
}

/** Folded. */
function hashed(text: string, size: number): number {
  const value = hashNumber(text);
  return ((value ^ (value >>> 15)) >>> 0) % size;
}

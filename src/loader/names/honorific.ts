// "Mr", "Sheikh", "H.E.", "M.": a courtesy before a name.

import { honorifics } from "../lexicon/offices.ts";
import type { Word } from "./words.ts";

export function isHonorific(lower: string): boolean {
  return honorifics.has(lower.replace(/\.$/, ""));
}

/** A courtesy at `at`, with a capital; the "M." of "M. E. Holm" is an initial. */
export function isHonorificAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || !isHonorific(word.lower)) return false;
  if (!/^m\.?$/.test(word.lower)) return true;
  const next = words[at + 1]?.text === "." ? words[at + 2] : words[at + 1];
  return !/^\p{Lu}\.?$/u.test(next?.text ?? "");
}

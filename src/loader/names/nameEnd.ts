// "Bo Holm Jr", "Ana Roca MP", "Bo Vik, KCMG": what stands behind a name and is none.

import { postNominals, suffixes } from "../lexicon/nameWords.ts";
import type { Line } from "./line.ts";
import type { Word } from "./words.ts";

/** A suffix or an honour at `at`, or the comma before one. */
export function isSuffix(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word?.text === ",") {
    const next = line.words[at + 1]?.lower.replace(".", "");
    return next === "jr" || next === "sr" || isPostNominal(line, at + 1);
  }
  if (!word?.joined || !word.capital) return false;
  return suffixes.has(word.lower.replace(".", "")) || isPostNominal(line, at);
}

/** "Ana Holm MP": no name behind it. */
function isPostNominal({ words }: Line, at: number): boolean {
  const next = words[at + 1];
  return postNominals.has(words[at]?.text ?? "") && !(next?.joined && next.capital);
}

/** One of the words by which a person is called. */
export function isOfName({ sign, lower, text }: Word): boolean {
  return !sign && !suffixes.has(lower.replace(".", "")) && !postNominals.has(text);
}

/** Where the name ends that is read from `from` to `to`: it is printed without honours. */
export function nameEnd({ words }: Line, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (words[end - 1]?.text === "," || isHonour(words[end - 1]))) end -= 1;
  return end;
}

const isHonour = (word: Word | undefined) => postNominals.has(word?.text ?? "");

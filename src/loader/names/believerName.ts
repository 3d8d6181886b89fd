// "Islam" and "Christian" as the names of persons.

import { functionWords } from "../lexicon/nameWords.ts";
import { officeHeads } from "../lexicon/offices.ts";
import type { Line } from "./line.ts";

/** "President Islam Karimov", "Chancellor Christian Holm": behind an office they are first names, and "Roch Christian Holm". */
export function isBelieverName({ words, terms }: Line, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!/^(?:islam|christian)$/.test(word?.lower ?? "") || !next?.capital) return false;
  const isInside =
    before?.capital === true &&
    word?.joined === true &&
    !terms[at - 1] &&
    !functionWords.has(before.lower) &&
    !/^(?:democrat|union|part|church|communit|militia|leader|aid|solidarit)/.test(next.lower);
  return officeHeads.has(before?.lower ?? "") || isInside;
}

// "The Foreign Minister of Peru, Bo Holm met": an office and its name with one comma, where they open the sentence.

import type { Line } from "./line.ts";
import { officeAt } from "./office.ts";
import type { Word } from "./words.ts";

/**
 * Whether an office at `from` and its name, which ends before `to`, do what the sentence tells: a verb or the next
 * office is behind them, and nothing but others who do it too before.
 */
export function isNamedSubject(line: Line, from: number, to: number): boolean {
  const { words } = line;
  if (!/^(?:VERB|AUX)$/.test(words[to]?.pos ?? "") && !isBeforeOffice(line, to)) return false;
  return words.slice(0, from).every(isOfOthers);
}

/** "…, Bo Holm and Prime Minister Ana Roca" */
function isBeforeOffice(line: Line, and: number): boolean {
  const { words } = line;
  if (words[and]?.lower !== "and" || !words[and + 1]?.capital) return false;
  return officeAt(line, and + 1)?.plural === false;
}

/** A word of "The President and the Ambassador of Peru to Chad, Ana Roca and …". */
const isOfOthers = ({ pos, lower }: Word, at: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || (at > 0 && /^(?:and|,|\.|of|to|for|&)$/.test(lower));

// "heads of state and of government", "chiefs of staff": where the words for such people end.

import type { Line } from "./line.ts";
import type { Word } from "./words.ts";

/** "chiefs of staff", "heads of mission", "heads of state and of government": the word behind; `to` for other nouns. */
export function ofStaff({ words }: Line, to: number): number {
  if (words[to]?.lower !== "of" || !/^(?:chiefs|heads|members)$/.test(words[to - 1]?.lower ?? ""))
    return to;
  const whole = words[to + 1]?.lower ?? "";
  if (/^(?:staff|mission|delegation|parliament)$/.test(whole)) return to + 2;
  // "chiefs of defence staff", "chiefs of defence"
  if (/^(?:defen[cs]e|army|police|general)$/.test(whole) && words[to - 1]?.lower === "chiefs")
    return words[to + 2]?.lower === "staff" ? to + 3 : to + 2;
  if (words[to - 1]?.lower !== "heads" || !isRuled(words[to + 1])) return to;
  if (!/^(?:and|or)$/.test(words[to + 2]?.lower ?? "")) return to + 2;
  const other = words[to + 3]?.lower === "of" ? to + 4 : to + 3;
  return isRuled(words[other]) ? other + 1 : to + 2;
}

/** What heads of state and of government are at the head of. */
export const isRuled = (word: Word | undefined) =>
  word?.lower === "state" || word?.lower === "government";

/** "Member States", as unions write of their own. */
export const isMemberState = ({ words }: Line, at: number) =>
  words[at]?.text === "States" && words[at - 1]?.text === "Member";

/** "the EFTA States and Peru": where a league's name ends together with its states. */
export const statesEnd = ({ words, title }: Line, to: number): number =>
  words[to]?.text === "States" && !title ? to + 1 : to;

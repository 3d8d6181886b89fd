// What people and places are held to be, told by a participle before the noun.

import type { Token } from "../../article/document.ts";
import { isBehindDate } from "./behindNumber.ts";

/** "killed two suspected rebels": what they are held to be, and nobody suspects. */
export function isSuspected(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1];
  // "attacks against outlawed positions"
  const isBanned = /^(?:outlawed|banned|exiled|disputed|besieged|occupied)$/.test(word);
  if (isBanned && !/^(?:ADP|DET|NUM)$/.test(before?.pos ?? "")) return false;
  if (isBanned && isBehindDate(tokens, at)) return false;
  if (!isBanned && word !== "suspected" && word !== "alleged") return false;
  const isOfNoun =
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "") || tokens[at + 2]?.lower === "of";
  // "On Tuesday suspected rebels attacked", "Suspected rebels attacked"
  const isFirst = at === 0 || /^(?:\w+day|\d+)$/.test(before?.lower ?? "");
  return isOfNoun && (isFirst || !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before?.pos ?? "AUX"));
}

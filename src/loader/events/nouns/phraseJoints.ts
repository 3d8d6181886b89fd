// Words that join the parts of a noun phrase, where the tagger sees its end.

import type { Token } from "../../article/document.ts";

/** The "than" of "more than 40 sanctions", the "at" of "at least two meetings": it only counts. */
export function isMeasuring(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === "than") return /^(?:more|fewer|less)$/.test(tokens[at - 1]?.lower ?? "");
  return word === "at" && /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? "");
}

/** The last sign of "the donors’ conference". */
export function isOwnersSign(tokens: readonly Token[], at: number): boolean {
  const [noun, sign] = [tokens[at - 1], tokens[at]];
  return (
    noun !== undefined &&
    sign !== undefined &&
    /^['’]$/.test(sign.text) &&
    noun.lower.endsWith("s") &&
    noun.end === sign.start
  );
}

/** The hyphen of "power-sharing", or the word behind it. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  return (
    sign !== undefined &&
    before !== undefined &&
    (sign.text === "-" || before.text === "-") &&
    before.end === sign.start
  );
}

// "of the Communist Party of China Central Committee": the organ of a party or a front.

import type { Line } from "./line.ts";

/** Behind the organ that follows the party which ends before `at`, or its short form in brackets; `at` where none does. */
export function organEnd({ words }: Line, at: number): number {
  const isShort = words[at]?.text === "(" && words[at + 2]?.text === ")";
  const from = isShort ? at + 3 : at;
  if (words[from]?.text !== "Central" || words[at - 1]?.possessive) return at;
  return /^(?:Committee|Council)$/.test(words[from + 1]?.text ?? "") ? from + 2 : at;
}

// "the breakaway region of Abkhazia": what a land is, before its name.

import type { Line } from "./line.ts";

/** Where the name stands in "breakaway region of Abkhazia"; `at` for other words. */
export function brokenAway({ words }: Line, at: number): number {
  if (!opensBreakaway(words[at]?.lower ?? "")) return at;
  const of = at + 2;
  return lands.test(words[of - 1]?.lower ?? "") && words[of]?.lower === "of" ? of + 1 : at;
}

export function opensBreakaway(lower: string): boolean {
  return /^(?:breakaway|separatist|secessionist|self-proclaimed|unrecognised|unrecognized|rebel)$/.test(
    lower,
  );
}

const lands = /^(?:region|republic|territory|enclave|province|state|statelet|island)$/;

/** "Hargeisa's market", "Hargeisa was shelled": the town itself, and not the land that is ruled from it. */
export function isTown({ words }: Line, to: number): boolean {
  let at = to;
  while (words[at]?.pos === "AUX" || words[at]?.pos === "ADV") at += 1;
  const isPassive = words.slice(to, at).some(({ lemma }) => lemma === "be");
  return words[to - 1]?.possessive === true || (isPassive && hit.test(words[at]?.lower ?? ""));
}

const hit =
  /^(?:shelled|bombed|bombarded|attacked|hit|rocked|captured|recaptured|seized|besieged|overrun|retaken|stormed|looted|raided|struck|evacuated|occupied)$/;

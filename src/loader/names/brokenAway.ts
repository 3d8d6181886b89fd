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

// "after a March 3 clash", "until after the August elections": what came or comes before is near, whatever is to follow it.

import type { Span } from "#model/span.ts";
import type { Sentence, Token } from "../article/document.ts";
import { puttingOff } from "../lexicon/timesVerbs.ts";
import { firstAfter } from "./tense.ts";

/** "Peru and Chile will pull back troops after a March 3 clash": a day before the noun of what came first. */
export function isAfterOccasion({ tokens }: Sentence, { start, end }: Span): boolean {
  const [at, next] = [firstAfter(tokens, start), tokens[firstAfter(tokens, end)]];
  return isOfNounBefore(tokens, at) || (afterAt(tokens, at) >= 0 && nominal.test(next?.pos ?? ""));
}

const nominal = /^(?:NOUN|PROPN|ADJ)$/;

/** "after a clash on March 3" */
function isOfNounBefore(tokens: readonly Token[], time: number): boolean {
  return (
    tokens[time - 1]?.lower === "on" &&
    tokens[time - 2]?.pos === "NOUN" &&
    afterAt(tokens, time - 2) >= 0
  );
}

/** "Peru postponed until after the August elections a visit by Holm": a vote that is still to come. */
export function isPutOffUntilAfter(sentence: Sentence, span: Span): boolean {
  const { tokens } = sentence;
  const after = afterAt(tokens, firstAfter(tokens, span.start));
  return (
    after > 0 &&
    isAfterOccasion(sentence, span) &&
    /^(?:until|till)$/.test(tokens[after - 1]?.lower ?? "") &&
    tokens.slice(Math.max(0, after - reach), after).some(({ lower }) => puttingOff.has(lower))
  );
}

/** Tokens from what puts off to the day that it is put off to. */
const reach = 12;

/** The "after" of "after a", "after the deadly", before the time at a token; -1 where none is. */
function afterAt(tokens: readonly Token[], time: number): number {
  let at = time - 1;
  while (at > time - 3 && tokens[at]?.pos === "ADJ") at--;
  const isLed = /^(?:an?|the|its|their|his|her)$/.test(tokens[at]?.lower ?? "");
  return isLed && tokens[at - 1]?.lower === "after" ? at - 1 : -1;
}

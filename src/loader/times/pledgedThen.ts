// "pledged $30 million on Monday to rebuild the town": the money is to come, the pledge was then.

import type { Token } from "../article/document.ts";

/** From the "on" before a time back over a sum to a past verb of giving; behind the time stands what the sum is for. */
export function isPledgedThen(tokens: readonly Token[], time: number, after: number): boolean {
  if (tokens[time - 1]?.lower !== "on") return false;
  if (tokens[after]?.lower !== "to" || tokens[after + 1]?.pos !== "VERB") return false;
  let verb = time - 2;
  while (verb > time - reach && /^(?:NUM|SYM|NOUN|PROPN|ADJ|ADP)$/.test(tokens[verb]?.pos ?? ""))
    verb--;
  return giving.test(tokens[verb]?.lower ?? "") && isSum(tokens[verb + 1]) && !isOpen(tokens, verb);
}

/** Words from the verb to its day. */
const reach = 12;

const giving =
  /^(?:pledged|promised|offered|committed|granted|donated|allocated|earmarked|approved|gave|paid)$/;

/** "$30 million", "30 million euros" */
const isSum = (token: Token | undefined) => /^(?:NUM|SYM)$/.test(token?.pos ?? "");

/** "has to be granted", "the sum promised" */
function isOpen(tokens: readonly Token[], verb: number): boolean {
  return /^(?:be|to|is|are)$/.test(tokens[verb - 1]?.lower ?? "");
}

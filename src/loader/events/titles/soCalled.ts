// "what he called the final phase": a title names it, and leaves out who calls it so.

import type { SentenceView } from "../clauses/view.ts";

const calling =
  /^(?:called|calls|termed|dubbed|labelled|labeled|described|describes|saw|sees|considers|considered)$/;

/** Where the words that only say what it is called are over; null where no such words begin at a token. */
export function soCalledEnd({ tokens }: SentenceView, at: number): number | null {
  // "sailed in what Lima called an exercise": of what they say it was, nothing is left
  if (tokens[at]?.lower !== "what" || /^(?:in|as|during)$/.test(tokens[at - 1]?.lower ?? ""))
    return null;
  const verb = tokens.findIndex(({ lower }, n) => n > at && calling.test(lower));
  if (verb < 0 || verb - at > 4) return null;
  const next = tokens[verb + 1]?.lower === "as" ? verb + 2 : verb + 1;
  const noun = tokens[next]?.text === "“" || tokens[next]?.text === '"' ? next + 1 : next;
  return /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[noun]?.pos ?? "") ? next : null;
}

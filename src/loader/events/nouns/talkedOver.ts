// "discussed the attack with Roca on Monday": the day is that of the talk, and she is no party of the attack.

import type { SentenceView } from "../clauses/view.ts";

const talking = /^(?:discuss|raise|review|explore|examine|address|take up|talk over)$/;

/** Whether a noun is what is talked over, and whom with stands between it and a time or a person at `to`. */
export function isTalkedOver({ tokens, clauses }: SentenceView, noun: number, to: number): boolean {
  const verb = clauses.findLast((clause) => clause.verb.last < noun)?.verb;
  return (
    verb !== undefined &&
    !verb.passive &&
    noun - verb.last <= reach &&
    talking.test(verb.lemma) &&
    tokens.slice(noun + 1, to).some(({ lower }) => lower === "with")
  );
}

/** Words from such a verb to what it is about. */
const reach = 5;

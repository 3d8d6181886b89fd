// "discussed the attack with Roca on Monday": a topic without a day of its own is no happening of that day.

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { isTalkedOver } from "../nouns/talkedOver.ts";

/** "Sunday's attack", "the attack of 3 May" have one. */
export function isTopicAlone(view: SentenceView, { verb, end }: Clause, one: Candidate): boolean {
  if (!/^(?:ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(one.sense.kind) || one.at <= verb.last)
    return false;
  const isTopic =
    isTalkedOver(view, one.at, end) ||
    // "discussed with Roca the war in Mali"
    /^(?:discuss|review|talk over|explore) with$/.test(verb.lemma);
  return isTopic && !view.timexes.some((time) => nounOf(view, time) === one.at);
}

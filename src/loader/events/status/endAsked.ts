// "asked for a postponement of the summit": what somebody only wants put off has not been put off.

import { phraseStart } from "../nouns/nounPlace.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "sought a delay of the elections", "rejected the cancellation of the talks": none of it came about by that. */
export function isEndAsked({ tokens }: SentenceView, { noun }: NounPlace): boolean {
  let at = noun - 1;
  while (at > noun - 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[at]?.pos ?? ""))
    at--;
  if (tokens[at]?.lower !== "of" || !ends.test(tokens[at - 1]?.lower ?? "")) return false;
  const start = phraseStart(tokens, at - 1);
  const [far, before] = [tokens[start - 2], tokens[start - 1]];
  return before?.lower === "for"
    ? wanting.test(far?.lemma ?? "")
    : before?.pos === "VERB" && (asking.test(before.lemma) || asking.test(before.lower));
}

const ends =
  /^(?:postponement|cancellation|deferral|delay|deferment|adjournment|suspension|abandonment)$/;
const wanting = /^(?:ask|call|appeal|plead|press|push|lobby|request|demand|plea|petition|argue)$/;
const asking =
  /^(?:seek|sought|demand|request|want|propose|suggest|recommend|urge|consider|discuss|mull|weigh|oppose|reject|refuse|favou?r)$/;

// "ousted in a 2006 coup": who is ousted or killed in a blow is so in its year.

import type { Token } from "../../article/document.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "../clauses/view.ts";

/** "was ousted in a 2006 coup", "was killed in the 2009 raid": right behind the verb. */
export function isDoneInBlow(
  tokens: readonly Token[],
  { first, last }: Placed,
  { at, word }: Candidate,
): boolean {
  if (!befalls.test(word)) return false;
  const isIn =
    tokens[first - 1]?.pos === "DET" &&
    /^(?:in|during)$/.test(tokens[first - 2]?.lower ?? "") &&
    first - 3 >= at &&
    tokens.slice(at + 1, first - 2).every(({ pos }) => /^(?:PROPN|ADV|PRON)$/.test(pos));
  return isIn && tokens.slice(last + 1, last + 4).some(({ lower }) => blows.test(lower));
}

/** No "convicted in the 2009 raid". */
const befalls =
  /^(?:oust|topple|overthrow|depose|remove|unseat|kill|wound|injure|die|capture|seize|take|destroy|lose|lead|stage)$/;

const blows =
  /^(?:coup|putsch|raid|attack|bombing|ambush|airstrike|strike|invasion|offensive|massacre|uprising|revolution|revolt|mutiny|battle|siege|war)$/;

// What befell somebody at an occasion is no sign that he took part in it.

import type { Clause } from "../clauses/clauses.ts";

/** "died in an exchange of fire", "was suspended from the bloc at a meeting": others fought, and others met. */
export function isDoneThere(clause: Clause | null): boolean {
  if (!clause) return false;
  const { lemma, passive } = clause.verb;
  return deaths.test(lemma) || (passive && shutOut.test(lemma));
}

const deaths = /^(?:die|perish|kill|wound|injure|hurt)$/;
const shutOut = /^(?:suspend|expel|exclude|ban|bar|oust|condemn|readmit|censure|denounce)$/;

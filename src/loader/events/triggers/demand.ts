// A "call" that is a demand, and rings nobody.

import type { SentenceView } from "../clauses/view.ts";

const spoken = /^(?:echo|heed|repeat|renew|reiterat|reject|ignor|rebuff|second)(?:e?s|e?d|ing|e)?$/;

/** "rejected a call by Peru to stop", "a call for talks"; but "took a call from Peru" */
export function isDemand({ tokens }: SentenceView, at: number): boolean {
  const isRung = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:took|take|taken|receive|received|got|answered|returned|placed)$/.test(lower),
    );
  if (isRung) return false;
  // "echoed the Chilean call": nobody rang
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => spoken.test(lower))) return true;
  for (let n = at + 1; n < at + 8; n++) {
    const [token, next] = [tokens[n], tokens[n + 1]];
    if (!token || token.pos === "PUNCT" || token.pos === "VERB") return false;
    if (token.lower === "for") return true;
    if (token.lower === "to") return next?.pos === "VERB";
    // "a call with Peru", "a call on Friday"
    if (n === at + 1 && !/^(?:by|from)$/.test(token.lower)) return false;
  }
  return false;
}

// "Parliament passed, and Roca signed, the pact with Chile": what both verbs are about stands behind the second one alone.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The comma before "the pact", where two verbs that lack an object stand before it; null elsewhere. */
export function sharedObjectComma(
  { tokens, clauses }: SentenceView,
  { index, link, verb }: Clause,
): number | null {
  const before = clauses[index - 1];
  const comma = verb.last + 1;
  if (!before || link !== "and" || verb.passive || before.verb.passive) return null;
  const [end, and] = tokens.slice(before.verb.last + 1, before.verb.last + 3);
  const isOpen = end?.text === "," && /^(?:and|but|or)$/.test(and?.lower ?? "");
  // "Chile protested, and Roca resigned, the ministry said"
  const isSubject = clauses.some(
    (one) =>
      one.verb.first > comma && /^(?:past|present)$/.test(one.verb.form) && one.link !== "relative",
  );
  return isOpen && !isSubject && tokens[comma]?.text === "," && tokens[comma + 1]?.pos === "DET"
    ? comma
    : null;
}

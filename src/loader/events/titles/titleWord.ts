// A word of the article as a title has it: in the present, and small where only the headline made it large.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "said that it would leave" is "says that it will leave". */
export function titleWord(view: SentenceView, at: number): string {
  const { text = "", lower = "" } = view.tokens[at] ?? {};
  if (isShouted(view, at)) return lower;
  return lower === "would" && isWill(view, at) ? "will" : text;
}

/** Behind a verb that the title puts into the present. */
function isWill(view: SentenceView, at: number): boolean {
  const { tokens, clauses } = view;
  const clause = clauses.find(({ verb }) => verb.first === at);
  // "a deal that would let it return"
  if (tokens[at - 1]?.lower === "that") return false;
  if (!clause || !isSaid(clauses, clause) || isConditional(view, clause)) return false;
  return !wishes.test(tokens[at + 1]?.lower ?? "") && !clause.verb.perfect;
}

/** "said it would", "said it would leave and would not be back" */
function isSaid(clauses: readonly Clause[], { link, parent }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  if (!above) return false;
  return link === "that"
    ? above.verb.form === "past" && !above.verb.perfect
    : link === "and" && isSaid(clauses, above);
}

function isConditional({ tokens, clauses }: SentenceView, { index }: Clause): boolean {
  return (
    clauses.some(({ link, parent }) => link === "if" && parent === index) ||
    tokens.some(({ lower }) => /^(?:if|unless|otherwise)$/.test(lower))
  );
}

/** "would like to go" */
const wishes = /^(?:like|love|rather|prefer|welcome|have|n['’]t)$/;

/** A headline's capital: a word of no name in a line of capitals. */
function isShouted(view: SentenceView, at: number): boolean {
  if (view.sentence.zone !== "headline" && view.sentence.zone !== "promo") return false;
  const inName = (found: { first: number; last: number }) => found.first <= at && at <= found.last;
  return (
    !view.mentions.some(inName) &&
    !view.places.some(inName) &&
    !/^\p{Lu}{2,}$/u.test(view.tokens[at]?.text ?? "")
  );
}

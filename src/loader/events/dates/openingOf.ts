// A phrase before the subject or behind it that says in what, and so when, somebody spoke.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "In remarks made after the visit on Wednesday, X warned", "X, in a letter sent on Friday, warned": a phrase before the verb dates it. */
export function openingOf({ clauses, tokens }: SentenceView): readonly Clause[] {
  const [first] = clauses;
  if (first?.verb.form !== "past" || first.verb.first !== first.verb.main) return [];
  if (tokens[0]?.pos === "ADP") return [first];
  const comma = tokens.findLastIndex(({ text }, at) => at < first.verb.first && text === ",");
  const isAside = comma > 0 && tokens[comma + 1]?.pos === "ADP" && first.verb.first - comma < 8;
  return isAside && tokens[first.verb.first - 1]?.pos === "NOUN" ? [first] : [];
}

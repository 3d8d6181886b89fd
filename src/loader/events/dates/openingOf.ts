// A phrase before the subject or behind it that says in what, and so when, somebody spoke.

import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "In remarks made after the visit on Wednesday, X warned", "X, in a letter sent on Friday, warned": a phrase before the verb dates it. */
export function openingOf({ clauses, tokens, timexes }: SentenceView): readonly Clause[] {
  const [first] = clauses;
  // "Before boarding in Minsk on Tuesday, Holm shook hands", "After meeting Roca on Friday, Holm accused Peru"
  // but "After joining the union in 2004, Peru sent troops", "After being freed on Friday, he left"
  if (first?.verb.form === "gerund" && first.start === 0 && /^(?:after|before)$/.test(first.link))
    return !first.verb.passive &&
      timexes.some((t) => t.first < first.end && t.edtf && lengthOf(t.edtf) === 1)
      ? [first]
      : [];
  if (first?.verb.form !== "past" || first.verb.first !== first.verb.main) return [];
  if (tokens[0]?.pos === "ADP") return [first];
  const comma = tokens.findLastIndex(({ text }, at) => at < first.verb.first && text === ",");
  const isAside = comma > 0 && tokens[comma + 1]?.pos === "ADP" && first.verb.first - comma < 8;
  return isAside && tokens[first.verb.first - 1]?.pos === "NOUN" ? [first] : [];
}

/** "returned from Lisbon on Monday, where he had met Roca": there it was before. */
export function isWhereFrom({ places }: SentenceView, { link, joint }: Clause): boolean {
  if (link !== "where" || joint === null) return false;
  return places.findLast(({ last }) => last < joint)?.preposition === "from";
}

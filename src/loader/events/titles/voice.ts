// Verbs that a title turns: a participle that is a passive, and a passive that is none.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";

/** "The pacts signed after the talks paved a way", "left two soldiers wounded": the verb has no "was", and its subject no hand. */
export function isDoneTo(
  { tokens }: SentenceView,
  { actors, primary }: Merged,
  { verb }: Clause,
  who: string,
): boolean {
  if (actors.length > 0 || verb.form !== "past" || verb.first !== verb.main) return false;
  const next = tokens[verb.last + 1]?.lower ?? ".";
  if (!/^(?:[.,;:)]|in|on|by|during|when|after|as|near)$/.test(next)) return false;
  return (
    /^(?:kill|wound|injure)$/.test(verb.lemma) ||
    (primary.sense.act === "sign" &&
      papers.test(who.split(/ (?:of|on|between|for|with) /)[0] ?? ""))
  );
}

const papers =
  /(?:accord|agreement|pact|treaty|protocol|document|deal|memorandum|declaration|convention|paper|contract|communiqué|communique)s?$/i;

/** "It was agreed between Roca and Holm | to go on": where what they agree begins; null elsewhere. */
export function agreedBetween(
  { clauses, tokens }: SentenceView,
  { actors }: Merged,
  { verb, index, end }: Clause,
) {
  if (!verb.passive || verb.lemma !== "agree" || actors.length < 2) return null;
  const next = clauses[index + 1];
  return tokens.slice(verb.last + 1, end).some(({ lower }) => lower === "between")
    ? (next?.start ?? null)
    : null;
}

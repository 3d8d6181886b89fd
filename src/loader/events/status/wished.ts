// What is wished for, denied or refused: it has no day, whatever day the words give it.

import type { HappeningReason } from "#model/coverage.ts";
import { refuseVerbs } from "../../lexicon/verbs.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Verbs that behind "would" tell a wish: "would welcome a visit this year". */
export const wishing: ReadonlySet<string> = new Set(
  "welcome like love prefer appreciate".split(" "),
);

/** "denied that it had agreed a truce", "would welcome a visit": no more than thought of. */
export function isOnlyThought(lemma: string, why: HappeningReason): boolean {
  return why === "thought" || (why === "hypothetical" && wishing.has(lemma));
}

/** "rejected a proposal by Peru to host talks in July": those will not be held, as far as the words go. */
export function isOfRejected(view: SentenceView, { predicate }: NounPlace): boolean {
  if (predicate?.link !== "infinitive" || predicate.parent === null) return false;
  const { verb } = view.clauses[predicate.parent] ?? predicate;
  return (
    !verb.negated &&
    (refuseVerbs.has(verb.lemma) ||
      /^(?:dismiss|shrug off|brush off|brush aside)$/.test(verb.lemma)) &&
    /^(?:proposal|offer|plan|request|bid|invitation)$/.test(
      governingNoun(view, predicate.verb.first)?.lower ?? "",
    )
  );
}

/** "hopes to push Peru into a deal": pushed or not, there is none yet. */
export function isPushedInto({ preposition, predicate, clause }: NounPlace): boolean {
  const verb = (predicate ?? clause)?.verb;
  return (
    preposition === "into" &&
    /^(?:push|force|pressure|prod|coax|talk|press|nudge|drag|draw|bully|cajole|goad|lure)$/.test(
      verb?.lemma ?? "",
    )
  );
}

/** "No new date has been set for the summit" */
export function isOfNoDate({ tokens }: SentenceView, { first }: NounPlace): boolean {
  if (tokens[first - 1]?.lower !== "for") return false;
  const date = tokens.findLastIndex(
    ({ lower }, at) => at < first && /^(?:dates?|venue)$/.test(lower),
  );
  return (
    date > 0 &&
    first - date < 8 &&
    tokens.slice(Math.max(0, date - 2), date).some(({ lower }) => lower === "no")
  );
}

/** "Roca, facing an election", "faces talks on his debts": ahead of him, and on no day. */
export function isFaced({ noun, predicate }: NounPlace): boolean {
  return predicate?.verb.lemma === "face" && !predicate.verb.passive && noun > predicate.verb.last;
}

// An occasion told behind a verb that has an object of its own, so that the verb is no word for it.

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { refuseVerbs } from "../../lexicon/verbs.ts";
import { phraseStart } from "../nouns/nounPlace.ts";

/** "released the hostages after talks with Peru", "rejected the plan at a meeting": what it has done is no talks. */
export function isAfterIt({ tokens }: SentenceView, { verb }: Clause, { at }: Candidate): boolean {
  const before = behindWhat(tokens, at);
  const word = tokens[before]?.lower ?? "";
  return (
    (/^(?:after|following|over|despite|amid)$/.test(word) ||
      // "backed Chile at a meeting"
      (/^(?:at|during)$/.test(word) && (refuseVerbs.has(verb.lemma) || verb.lemma === "back"))) &&
    (verb.passive ||
      tokens
        .slice(verb.last + 1, before)
        .some(({ pos }) => pos === "NOUN" || (pos === "PROPN" && verb.lemma === "back")))
  );
}

/** The word before "the talks", "a round of talks". */
function behindWhat(tokens: SentenceView["tokens"], at: number): number {
  const before = phraseStart(tokens, at) - 1;
  const isOfRound =
    tokens[before]?.lower === "of" &&
    /^(?:rounds?|series|hours?|days?|weeks|months|years)$/.test(tokens[before - 1]?.lower ?? "");
  return isOfRound ? phraseStart(tokens, before - 1) - 1 : before;
}

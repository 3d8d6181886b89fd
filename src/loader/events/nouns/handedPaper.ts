// A paper that says what one protests against: when and where it is handed over.

import type { SentenceView } from "../clauses/view.ts";
import { placeNoun } from "./nounPlace.ts";

/** "handed a protest note to Vik in Lima": there it was handed. */
export function isHanded(view: SentenceView, noun: number): boolean {
  const { role, predicate, preposition } = placeNoun(view, noun);
  const isGiven =
    role === "object" && preposition === null && handing.test(predicate?.verb.lemma ?? "");
  return (
    isGiven &&
    /^(?:note|protest|letter|complaint|ultimatum|petition|d[eé]marche)$/.test(
      view.tokens[noun]?.lemma ?? "",
    )
  );
}

/** What one does with a paper that says it. */
export const handing =
  /^(?:lodge|file|submit|register|deliver|hand|hand over|send|present|give|serve|convey|pass|pass on)$/;

// What one does with a paper on a day: "handed him a note of protest", "struck down the pact".

import type { Kind } from "#model/event.ts";
import type { Clause } from "../clauses/clauses.ts";
import { judgedSense } from "../clauses/judged.ts";
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

/** What a court or a house does with one that others have made: "threw out the treaty with Chile". */
export const rulesOut = /^(?:strike down|throw out|vote down|overturn|quash|invalidate|nullify)$/;

/** "struck down the pact", "declared the election void": it is of an earlier day, and the verb has the news. */
export function isRuledOut(view: SentenceView, clause: Clause, kind: Kind | undefined): boolean {
  // "vetoed the opening of talks with Chile": the veto is the news, and no talks of its own
  if (kind === "CONSULT" && clause.verb.lemma === "veto") return true;
  if (kind === "AGREE" && rulesOut.test(clause.verb.lemma)) return true;
  return judgedSense(view, clause)?.kind === "REJECT";
}

// What was agreed is no more: "ended the pact", "tore up the treaty".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { outcomeOf } from "./status.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "ended the pact", "tore up the treaty": what was agreed is no more. */
export function endsAccord(view: SentenceView, noun: number, predicate: Clause): boolean {
  const token = view.tokens[noun];
  return (
    /^(?:end|terminate|abrogate|renounce|annul|revoke|rescind|quit|tear up)$/.test(
      predicate.verb.lemma,
    ) &&
    token !== undefined &&
    /^(?:agree|truce)$/.test(nounSenses.get(nounLemma(token))?.act ?? "") &&
    outcomeOf(view, predicate)?.status === "held"
  );
}

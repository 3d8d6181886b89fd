// “the drill which Peru intends to hold”: the “which” is of what it intends to do.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** The relative clause whose verb, right before it, rules an infinitive; of every other clause itself. */
export function relativeAbove({ clauses, tokens }: SentenceView, clause: Clause): Clause {
  if (clause.link !== "infinitive" || clause.verb.passive) return clause;
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  const isRuled =
    above?.link === "relative" &&
    !above.verb.passive &&
    willing.test(above.verb.lemma) &&
    above.verb.last + 1 === clause.verb.first &&
    // "the state that plans to hold a drill": who does so
    tokens.slice((above.joint ?? above.start) + 1, above.verb.first).some(isSubject);
  return isRuled ? above : clause;
}

const isSubject = ({ pos }: { readonly pos: string }) => /^(?:NOUN|PROPN|PRON)$/.test(pos);

const willing =
  /^(?:intend|plan|hope|want|wish|mean|propose|seek|expect|promise|vow|pledge|agree|refuse|decline|threaten|offer|decide|undertake|prepare)$/;

// "met Roca, with whom he signed a pact": with her.

import type { Clause } from "../clauses/clauses.ts";
import { antecedent } from "../nouns/pending.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** With whoever stands before "with whom" on the other side. */
export function withWhom(view: SentenceView, clause: Clause | null, parties: Parties): Parties {
  const joint = clause?.joint ?? 0;
  if (!clause || view.tokens[joint]?.lower !== "whom") return parties;
  if (view.tokens[joint - 1]?.lower !== "with" || clause.link !== "relative") return parties;
  const whom = antecedent(view, clause);
  const known = new Set(whom);
  return {
    actors: parties.actors.filter((one) => !known.has(one)),
    others: [...parties.others.filter((one) => !known.has(one)), ...whom],
  };
}

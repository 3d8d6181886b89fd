// "Roca, whose inauguration was held on Friday": her inauguration.

import { list } from "./called.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { possessive } from "../clauses/wordForms.ts";

/** Of what somebody's "whose" was held; null for all else. */
export function whoseTitle(view: SentenceView, { primary, actors }: Merged): string | null {
  const clause = view.clauses[primary.clause];
  const whose = clause?.joint ?? -1;
  if (!clause || view.tokens[whose]?.lower !== "whose" || actors.length === 0) return null;
  if (clause.verb.lemma !== "hold" || !clause.verb.passive) return null;
  if (primary.outcome.status !== "held" || primary.at < whose) return null;
  const [from, to] = [view.tokens[whose + 1], view.tokens[clause.verb.first - 1]];
  return from && to
    ? `${possessive(list(view, actors))} ${view.text.slice(from.start, to.end)}`
    : null;
}

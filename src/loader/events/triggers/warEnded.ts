// "Chad and Niger formally ended their war on Tuesday": who ends a war that is theirs makes peace.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "../roles/whoWhere.ts";

/** The sense of a peace that is made; null where a war goes on, or a deal or a third side ends it. */
export function peaceFor(
  { tokens }: SentenceView,
  { role, predicate, first, noun }: NounPlace,
  { actors }: Parties,
): Sense | null {
  if (role !== "object" || predicate?.verb.lemma !== "end" || predicate.verb.passive) return null;
  if (!/^(?:war|conflict|hostilities|fighting|feud)$/.test(tokens[noun]?.lower ?? "")) return null;
  const isTheirs = actors.length > 1 || tokens[first]?.lower === "their";
  return isTheirs && predicate.verb.first < first ? (nounSenses.get("agreement") ?? null) : null;
}

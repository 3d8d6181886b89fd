// "The truce was discussed by the premier with Roca": who talked, and what was only talked over.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { behind } from "./behind.ts";

/** "Sudan was discussed by the envoys": a topic, though it is a state. */
export function isDiscussedBy({ verb }: Clause): boolean {
  return verb.lemma === "discuss" && verb.passive;
}

/** "It was agreed between Roca and Holm to go on", "Security was discussed with Roca": with whom. */
export function companyOf(
  view: SentenceView,
  clause: Clause,
  agents: readonly PlacedMention[],
  { frame }: Sense,
): readonly PlacedMention[] {
  if (!clause.verb.passive || frame !== "mutual") return [];
  const from = clause.verb.last + 1;
  if (agents.length === 0) return behind(view, from, clause.end, /^(?:between|with)$/);
  return isDiscussedBy(clause) ? behind(view, from, clause.end, /^with$/) : [];
}

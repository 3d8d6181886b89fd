// What is quoted and yet told: a speaker's own plan or deed.

import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isDeclared } from "../clauses/declared.ts";
import type { SentenceView } from "../clauses/view.ts";
import { hasDate } from "../status/deeds.ts";

/** "“I met him on Friday,” she said", "“We will reopen our embassy in August”": whoever speaks vouches for it. */
export function isVouchedFor(
  view: SentenceView,
  clause: Clause | null,
  candidate: Candidate,
): boolean {
  return (
    isPersonalPlan(candidate) ||
    isOwnWord(view, clause, candidate) ||
    isOwnPlan(view, clause, candidate) ||
    isOwnDeed(view, clause, candidate)
  );
}

/** "I’ll be meeting …": a speaker's own plan or hope, told in the speaker's words. */
function isPersonalPlan({ outcome, sense }: Candidate): boolean {
  return outcome.status === "planned" && /^(?:meet|visit|call|gather|host|agree)$/.test(sense.act);
}

/** "“I strongly condemn the raid,” Roca said": who says so condemns it by that. */
function isOwnWord(
  view: SentenceView,
  clause: Clause | null,
  { actors, at, outcome }: Candidate,
): boolean {
  if (!clause || clause.verb.main !== at || actors.length === 0) return false;
  return outcome.status === "held" && isOwn(view, clause) && isDeclared(view, clause);
}

/** "“We will reopen our embassy in August”": a speaker's own plan with its day. */
function isOwnPlan(
  view: SentenceView,
  clause: Clause | null,
  { outcome, actors, kind }: Candidate,
): boolean {
  if (!clause || outcome.status !== "planned" || kind === "STATEMENT") return false;
  return actors.length > 0 && isOwn(view, clause) && hasDate(view, clause);
}

const isOwn = ({ tokens }: SentenceView, { start, verb }: Clause): boolean =>
  tokens.slice(start, verb.first).some(({ lower }) => lower === "i" || lower === "we");

/** "I met him in Oslo on Tuesday": a speaker's own deed with its day, told in the speaker's words. */
function isOwnDeed(
  view: SentenceView,
  clause: Clause | null,
  { kind, outcome, echo, actors }: Candidate,
): boolean {
  if (!clause || echo || outcome.status !== "held" || /^(?:STATEMENT|SUPPORT)$/.test(kind))
    return false;
  // "“Minister Holm visited Lima earlier this month,” an official said": what whoever speaks vouches for
  const isTold = kind === "CONSULT" && clause.verb.form === "past" && actors.length > 0;
  return (isOwn(view, clause) || isTold) && hasDate(view, clause);
}

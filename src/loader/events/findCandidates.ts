// Triggers with their arguments and outcome: what each clause says happened.

import type { Names } from "../names/name.ts";
import type { Candidate } from "./candidate.ts";
import { nounCandidates } from "./nounCandidates.ts";
import { isOpinion } from "./speech.ts";
import { verbCandidate } from "./verbCandidate.ts";
import type { SentenceView } from "./view.ts";

const told = new Set(["headline", "dek", "body", "promo"]);

export function findCandidates(view: SentenceView, names: Names): readonly Candidate[] {
  if (!told.has(view.sentence.zone) || isOpinion(view, names)) return [];
  const nouns = nounCandidates(view, names);
  const verbs = view.clauses.flatMap((clause) => verbCandidate(view, names, clause, nouns));
  const named = nouns.filter((noun) => !isDouble(noun, verbs) && !isRemark(noun, nouns));
  const kept = verbs.filter((verb) => !isCarrier(view, verb, [...verbs, ...named]));
  return [...kept, ...named].toSorted((a, b) => a.at - b.at);
}

/** "met … for a brief meeting": the noun says again what the verb of its clause says. */
function isDouble(noun: Candidate, verbs: readonly Candidate[]): boolean {
  return verbs.some((verb) => verb.clause === noun.clause && verb.sense.act === noun.sense.act);
}

/** "…, the ministry said on Friday": behind what it tells, a remark adds nothing to an event of its own. */
function isCarrier(view: SentenceView, verb: Candidate, all: readonly Candidate[]): boolean {
  const clause = view.clauses[verb.clause];
  if (
    verb.sense.act !== "say" ||
    !clause ||
    clause.index === 0 ||
    clause.index < view.clauses.length - 1
  )
    return false;
  return all.some((other) => other !== verb && !other.echo && other.at < verb.at);
}

/** "make remarks at a briefing": one event, named by the occasion. */
function isRemark(noun: Candidate, nouns: readonly Candidate[]): boolean {
  return (
    noun.sense.act === "say" &&
    nouns.some((other) => other.clause === noun.clause && other.sense.act === "brief")
  );
}

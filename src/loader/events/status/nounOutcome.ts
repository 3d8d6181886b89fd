// What became of what a noun rules: "the decision to close the road", "a plan to visit Lima".

import type { HappeningReason } from "#model/coverage.ts";
import {
  cancelVerbs,
  mindVerbs,
  planVerbs,
  takeBackVerbs,
  foilVerbs,
} from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governingNoun, ownerOf } from "../clauses/governingNoun.ts";
import { isReasonsInfinitive } from "../clauses/reasonBehind.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled, declined, held, type Outcome, planned } from "../outcome.ts";
import { isDatedBefore } from "./doneThen.ts";
import { endOfPlan } from "./endOfPlan.ts";
import { isAhead } from "./modals.ts";

/** "whose attempt to visit … was scrapped": what became of the noun that governs the infinitive. */
export function nounOutcome(
  view: SentenceView,
  clause: Clause,
  noun: "plan" | "hope" | "refuse" | "purpose",
): Outcome | HappeningReason {
  if (noun === "purpose") return "purpose";
  if (noun === "refuse") {
    // "suspended aid to Peru over its refusal to talk": whose, only the story knows
    const owner = isReasonsInfinitive(view, clause) ? ownerOf(view, clause) : null;
    return owner === undefined || owner?.form === "pronoun" ? "purpose" : declined;
  }
  const predicate = view.clauses.find(
    (c) => c.index > clause.index && (c.link === "resume" || c.link === "main"),
  );
  const governing = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (governing?.verb.form === "future" && predicate === undefined) return planned("expected");
  if (governing?.verb.lemma === "accept" && !governing.verb.negated) return planned("expected");
  // "foiled an attempt by gunmen to cross the border": no plan of those who foiled it
  if (foilVerbs.has(governing?.verb.lemma ?? "")) return "negated";
  for (const other of [predicate, governing])
    if (other && cancelVerbs.has(other.verb.lemma)) return cancelled;
  // "reversed its decision to expel the envoy": he stays, and that is what is told
  if ([predicate, governing].some((other) => other && isTakenBack(view, other))) return "negated";
  // "A plan to fly Roca to Oslo fell through on Tuesday"
  if (endOfPlan(view, clause)) return cancelled;
  if (noun === "hope") return planned("hoped");
  // "Peru's decision to close the road drew protests": by then it was taken
  const isTaken = /^(?:decision|move)$/.test(governingNoun(view, clause.verb.first)?.lower ?? "");
  // "voted against the decision to close the road": that is what it would not have
  const front = view.tokens.slice(Math.max(0, clause.verb.first - 4), clause.verb.first);
  if (isTaken && front.some(({ lower }) => lower === "against")) return "purpose";
  // "welcomes the decision to hold a summit on 3 July", told in June
  if (isTaken && isAhead(view, clause)) return planned("expected");
  if (isTaken && governing && isYetToHold(view, clause, governing)) return "purpose";
  if (isTaken && (predicate ?? governing)?.verb.form === "past") return held;
  // "before Peru's decision last week to free them"
  if (isTaken && isDatedBefore(view, clause)) return held;
  // "regrets Peru's decision to close the road"
  if (isTaken && governing && mindVerbs.has(governing.verb.lemma)) return held;
  return governing && planVerbs.has(governing.verb.lemma) ? planned("expected") : "purpose";
}

/** "rejected the decision to hold exercises", "welcomed the decision to hold a vote": decided, and held on some other day. */
function isYetToHold(view: SentenceView, clause: Clause, { verb: { lemma } }: Clause): boolean {
  if (timesOf(view, clause).length > 0) return false;
  const { verb } = clause;
  return (
    (mindVerbs.has(lemma) || lemma === "reject") &&
    /^(?:hold|stage|conduct|host|convene|organi[sz]e)$/.test(verb.lemma)
  );
}

/** "reversed its decision", "went back on its decision": what was decided is not done. */
function isTakenBack({ tokens }: SentenceView, { verb }: Clause): boolean {
  if (verb.lemma === "go back") return tokens[verb.last + 1]?.lower === "on";
  return takeBackVerbs.has(verb.lemma) || verb.lemma.startsWith("renege");
}

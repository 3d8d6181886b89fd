// What a sentence says happened, was planned, called off or refused: a candidate for each verb or noun
// of the tables, and why others are left.

import type { Zone } from "#model/article.ts";
import type { HappeningReason } from "#model/coverage.ts";
import type { Kind, Mode, Outcome } from "#model/event.ts";
import { homeNouns, sideNouns } from "../lexicon/offices.ts";
import type { Sense } from "../lexicon/sense.ts";
import type { Entity } from "../names/mention.ts";
import { isAnaphor, isVerb } from "../tree/clause.ts";
import type { Tree } from "../tree/node.ts";
import {
  type Candidate,
  type Findings,
  type TriggerFate,
  isSomebody,
  isWanted,
  type LeftOut,
  type ArticleContext,
  type WhoAndWhere,
} from "./candidate.ts";
import { ClauseTimes } from "./clauseTimes.ts";
import { NounTriggers } from "./nounTriggers.ts";
import { isToldAsNoun } from "./match.ts";
import { passageOf } from "./passage.ts";
import { placeOf } from "./place.ts";
import { rolesOf } from "./roles.ts";
import { sourceOf } from "./source.ts";
import { cancelled, held, isOutcome, possible } from "./outcome.ts";
import { VerbTriggers } from "./verbTriggers.ts";
import { withStates } from "./whose.ts";
import { guestsOf, whyLeft } from "./whyLeft.ts";

/** The lines of an article that tell its news. */
export const isRead = (zone: Zone): boolean => /^(?:headline|dek|body)$/.test(zone);

export function findCandidates(trees: readonly Tree[], reading: ArticleContext): Findings {
  const found = trees.map((tree) => {
    const inside = findIn(new ClauseTimes(tree, reading));
    return isRead(tree.zone) ? inside : outside(inside);
  });
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

/** What credits, notes and links tell is seen, and left. */
function outside({ candidates, leftOut }: Findings): Findings {
  const seen = [...candidates, ...leftOut];
  return {
    candidates: [],
    leftOut: seen.map(({ trigger, passage }) => ({ trigger, passage, why: "zone" })),
  };
}

function findIn(clauses: ClauseTimes): Findings {
  const nouns = new NounTriggers(clauses);
  const named = nouns.find();
  const verbs = new VerbTriggers(clauses, nouns.carriers).find();
  // "is due to vote", where a parser takes "vote" for a noun with a form of "be"
  const told = new Set(verbs.filter(({ fate }) => isOutcome(fate)).map(({ trigger }) => trigger));
  const all = [...named.filter(({ trigger }) => !told.has(trigger)), ...verbs].toSorted(
    (a, b) => a.trigger.at - b.trigger.at,
  );
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const found of all) {
    const made = make(found, clauses);
    const { trigger, carrier } = found;
    if (typeof made === "object") candidates.push(made);
    else leftOut.push({ trigger, passage: passageOf(carrier ?? trigger, trigger), why: made });
  }
  return { candidates, leftOut };
}

function make(found: TriggerFate, clauses: ClauseTimes): Candidate | HappeningReason {
  const { trigger, carrier, around = null, sense, fate } = found;
  const { who } = clauses.reading;
  const wanted = isWanted(clauses.reading, trigger);
  if (!isOutcome(fate) && !wanted) return fate.left;
  const place = placeOf(trigger, carrier, sense, who);
  const told = withStates({ ...rolesOf(trigger, carrier, sense, who, around), place }, found, who);
  const outcome = isOutcome(fate) ? fate : wantedOutcome(fate.left);
  const why = wanted ? null : whyLeft(found, outcome, told, clauses);
  const isCarried = carrier !== null || place !== null || clauses.hasTime(trigger);
  const mustRetell = why === "nobody" && isCarried && isAnaphor(trigger);
  return why !== null && !mustRetell ? why : fill(found, outcome, told, mustRetell, clauses);
}

/** An editor knows that it is an event; that it is denied or only thought of counts all the same. */
function wantedOutcome(why: HappeningReason): Outcome {
  if (why === "negated") return cancelled;
  return openReasons.has(why) ? possible : held;
}

const openReasons = new Set<HappeningReason>(["condition", "thought", "hypothetical", "purpose"]);

function fill(
  { trigger, carrier, around = null, sense }: TriggerFate,
  outcome: Outcome,
  { actors, others, place, pattern }: WhoAndWhere,
  mustRetell: boolean,
  clauses: ClauseTimes,
): Candidate {
  const known = [...actors, ...others].filter(isSomebody);
  const counts = (one: Entity) => known.length === 0 || isSomebody(one) || isSide(one);
  const isClause = isVerb(trigger) || !isToldAsNoun(trigger);
  const verb = isClause ? trigger : carrier;
  const kind = kindOf(sense, outcome);
  return {
    tree: clauses.tree,
    trigger,
    verb,
    noun: isClause ? null : trigger,
    around,
    sense,
    kind,
    mode: modeOf(sense, kind),
    outcome,
    actors: guestsOf(sense, actors, place).filter(counts),
    others: others.filter(counts),
    place,
    saidBy: sourceOf(trigger, clauses.reading.who),
    passage: passageOf(carrier ?? trigger, trigger),
    retells: null,
    mustRetell,
    pattern,
  };
}

/** Who fights, protests or holds an office is told of without a name too: "rebels", "the president". */
function isSide({ name, sort }: Entity): boolean {
  if (sort === "person") return true;
  const noun = name.toLowerCase().split(" ").at(-1) ?? "";
  return sideNouns.has(noun) || homeNouns.has(noun);
}

/** A plan keeps what is planned: a visit, a meeting. */
function modeOf(sense: Sense, kind: Kind): Mode | null {
  if (kind === "REJECT") return "meet";
  return sense.mode ?? (kind === "AGREE" && sense.kind === "CONSULT" ? "meet" : null);
}

function kindOf({ kind }: Sense, { status }: Outcome): Kind {
  if (kind === "AID" && status === "cancelled") return "SANCTION";
  if (status === "cancelled" || status === "declined") return "REJECT";
  if (status === "planned" && /^(?:CONSULT|COOPERATE)$/.test(kind)) return "AGREE";
  return status === "planned" && kind === "ASSAULT" ? "THREATEN" : kind;
}

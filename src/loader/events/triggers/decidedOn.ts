// What a vote or a decision is on: “Peru decided not to lift the ban” is no lifting, but its refusal.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { senseOfVerb } from "./verbSense.ts";

const resolved: Sense = { kind: "AGREE", mode: null, act: "vote", frame: "alone" };
const refusal: Sense = { kind: "REJECT", mode: null, act: "reject", frame: "toward" };

export interface Taken {
  readonly clause: Clause;
  readonly sense: Sense;
}

/** "voted to impose sanctions on X": the vote is an act of that kind. */
export function votedFor(view: SentenceView, clause: Clause, names: Names): Taken | null {
  const next = view.clauses[clause.index + 1];
  if (next?.link !== "infinitive" || next.parent !== clause.index) return null;
  // "voted on a motion to send": the motion would.
  const between = view.tokens.slice(clause.verb.last + 1, next.verb.first);
  if (between.some(({ pos }) => pos === "NOUN")) return null;
  const sense = senseOfVerb(view, next, names);
  if (next.verb.negated) return { clause: next, sense: isHarm(sense) ? resolved : refusal };
  const isOwn = sense !== undefined && !/^(?:CONSULT|STATEMENT)$/.test(sense.kind);
  // "voted to raise spending": a decision, whatever it is about
  return { clause: next, sense: isOwn ? sense : resolved };
}

/** "decided not to boycott the games", "not to attack": who forgoes a blow or a refusal refuses nothing. */
function isHarm(sense: Sense | undefined): boolean {
  return sense?.act === "absent" || /^(?:REJECT|ASSAULT|COERCE|THREATEN)$/.test(sense?.kind ?? "");
}

/** "has decided to expel the envoy", "decided to provide aid to Chile": the decision is a step of that kind; null for others. */
export function decidedOn(view: SentenceView, clause: Clause, names: Names): Taken | null {
  const taken = votedFor(view, clause, names);
  return taken && /^(?:SANCTION|CONCEDE|COERCE|REJECT|AID)$/.test(taken.sense.kind) ? taken : null;
}

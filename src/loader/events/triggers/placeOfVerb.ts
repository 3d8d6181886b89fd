// Where what a verb tells took place, by the words of its own clause.

import type { Place } from "#model/event.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isWhereTheyMet } from "../clauses/sinceItBegan.ts";
import { tailBehindAside, tailOfClause } from "../clauses/tailBehindAside.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isNounsPlace } from "../nouns/nounTime.ts";
import { isAsidesPlace } from "../roles/asidePlace.ts";
import { goalsOf, objectPlace } from "../roles/goalWords.ts";
import { placeBeforeWhich } from "../roles/placeBeforeWhich.ts";
import { placeIn } from "../roles/placeIn.ts";
import { isOfReason } from "../roles/praise.ts";
import { isCausesPlace, isTopicsPlace } from "../roles/topicPlace.ts";
import { isBound, isPost, offeredPlace, placeOfVictims, toldPlace } from "./aroundVerb.ts";
import { isDiscussed } from "./discussions.ts";

/** The place that a clause gives to its verb; null where it gives none. */
export function placeOfVerb(view: SentenceView, clause: Clause, sense: Sense): Place | null {
  const { verb } = clause;
  // "flew home", but "flew home to Lima"
  if (view.tokens[verb.last + 1]?.lower === "home" && view.tokens[verb.last + 2]?.lower !== "to")
    return null;
  const places = view.places.filter(
    (p) =>
      p.last > clause.start - reach &&
      p.first < clause.end + reach &&
      (tailBehindAside(view, p.first)?.ruler ?? clause.index) === clause.index &&
      (sense.act === "walk-out" || !isNounsPlace(view, p, sense.kind)) &&
      !isDiscussed(view, clause, p.first) &&
      !isOfReason(view, clause, p) &&
      !isBound(view, p) &&
      !(sense.act === "recall" && isPost(view, p)) &&
      !isTopicsPlace(view, p, verb.main) &&
      !isAsidesPlace(view, p, verb.main) &&
      (isWhereTheyMet(view, p.first) || !isCausesPlace(view, p, verb.main, sense.kind)),
  );
  const goals = goalsOf(sense);
  const tail = tailOfClause(view, clause);
  return (
    objectPlace(view, clause, sense) ??
    placeBeforeWhich(view, clause, sense) ??
    placeIn(view, verb.last + 1, clause.end, verb.last, goals, places) ??
    (tail && placeIn(view, tail.from, tail.to, verb.last, goals, places)) ??
    placeIn(view, clause.start, verb.first, verb.first, before, places) ??
    offeredPlace(view, clause, sense) ??
    placeOfVictims(view, clause, sense) ??
    (sense.act === "reveal" ? toldPlace(view, clause) : null)
  );
}

/** Tokens on both sides of a clause in which its place may stand. */
const reach = 60;

/** "In P, Holm met Roca" */
const before = /^(?:in|at|on|over|near|off)$/;

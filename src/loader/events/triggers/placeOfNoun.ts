// Where an event noun is placed by what stands behind it or in its name.

import type { Place } from "#model/event.ts";
import { plansBetween } from "../clauses/callOff.ts";
import type { Clause } from "../clauses/clauses.ts";
import { tailOfClause } from "../clauses/tailBehindAside.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { toldBehind } from "../nouns/toldBehind.ts";
import { placeIn } from "../roles/placeIn.ts";
import { isCountry } from "../roles/placeKinds.ts";

/** "will attend the summit to be held in Oslo" */
export function toldIn(view: SentenceView, stands: NounPlace): Place | null {
  const told = toldBehind(view, stands)?.predicate;
  return told ? placeIn(view, told.verb.last, told.end, stands.noun, /^(?:in|at|on|near)$/) : null;
}

/** "The talks, due to begin in Oslo, were put off" */
export function plannedIn(view: SentenceView, at: number, clause: Clause): Place | null {
  for (const { start, end } of plansBetween(view, at, clause)) {
    const place = placeIn(view, start, end, at, /^(?:in|at|on|near)$/);
    if (place) return place;
  }
  return null;
}

/** "signed the accord, which was agreed in March, in Oslo": behind an aside the clause says where. */
export function tailPlace(
  view: SentenceView,
  clause: Clause,
  at: number,
  places: SentenceView["places"],
): Place | null {
  const tail = at < clause.end ? tailOfClause(view, clause) : null;
  return tail && placeIn(view, tail.from, tail.to, at, /^(?:in|at|on|near)$/, places);
}

/** The "Lausanne" of "the Lausanne Conference". */
export function namedPlace(
  view: SentenceView,
  first: number,
  at: number,
  isVisit: boolean,
): Place | null {
  const place = placeIn(view, first, at, at, /.*/);
  // "the Lima Process conference": of what it is called, and not where it is
  const named = view.places.find((p) => p.place === place)?.last ?? at;
  if (/^(?:process|group|accords?|protocol|format|club)$/.test(view.tokens[named + 1]?.lower ?? ""))
    return null;
  // the "Norway" of "scraps Norway trip"
  const isGoal = isVisit && view.places.some((p) => p.last === at - 1 && p.place === place);
  return place && (isGoal || !isCountry(place)) ? place : null;
}

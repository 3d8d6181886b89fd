// Where a noun stands, seen from another word.

import type { NounPlace } from "./nounPlace.ts";

/** The same place, told otherwise. One place makes them, so that all are of one make. */
export function standingAs(
  place: NounPlace,
  changes: Partial<Omit<NounPlace, "first" | "preposition">>,
): NounPlace {
  return {
    noun: changes.noun ?? place.noun,
    first: place.first,
    clause: changes.clause === undefined ? place.clause : changes.clause,
    role: changes.role ?? place.role,
    preposition: place.preposition,
    predicate: changes.predicate === undefined ? place.predicate : changes.predicate,
  };
}

/** The same place as nobody's object: "the accord reached in Oslo" tells of it whatever governs it. */
export function asOblique(place: NounPlace): NounPlace {
  return standingAs(place, { role: "oblique", predicate: null });
}

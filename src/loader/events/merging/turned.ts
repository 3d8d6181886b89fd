// "Peru expels diplomats", and "dozens of states announced the expulsion of Peruvian diplomats": two deeds, for who
// does the first suffers the second.

import type { Names } from "../../names/name.ts";
import type { Candidate } from "../candidate.ts";

/** Two sanctions of which one names who did it, and the other, that says nothing of who did it, has him suffer it. */
export function isTurned(a: Candidate, b: Candidate, names: Names): boolean {
  return suffers(a, b, names) || suffers(b, a, names);
}

function suffers(doer: Candidate, other: Candidate, { entities }: Names): boolean {
  if (doer.kind !== "SANCTION" || other.actors.length > 0 || other.others.length === 0)
    return false;
  // "Peru recalls its envoy", "Peru's envoy was recalled": whoever does it does it to his own
  if (doer.sense.act === "recall") return false;
  const countryOf = (id: number) => entities[id]?.country ?? null;
  const doers = new Set(doer.actors.map(countryOf));
  // "the expulsion of the Chileans by Peru" has both
  return other.others.every((id) => countryOf(id) !== null && doers.has(countryOf(id)));
}

// "a row over the killing of Holm at the airport": told in passing and of no day, but of somebody and somewhere.

import type { Candidate } from "./candidate.ts";

/** A deed that its place tells from others of its kind. */
export function isPlacedDeed({ kind, word, outcome, place }: Candidate): boolean {
  return (
    place !== null &&
    outcome.status === "held" &&
    deeds.test(kind) &&
    !/^(?:war|conflict|violence|hostility)$/.test(word)
  );
}

const deeds = /^(?:ASSAULT|COERCE|SANCTION|CONCEDE|PROTEST)$/;

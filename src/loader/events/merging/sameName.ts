// Whether two tellings could be of one accord or gathering, by its name and by what was done to it.

import type { Candidate } from "../candidate.ts";

/** Two gatherings with names of their own are two. */
export function isSameName(a: Candidate, b: Candidate): boolean {
  if (/^(?:agree|sign)$/.test(a.sense.act))
    return isRatified(a) === isRatified(b) && !isNamedAccord(a, b) && !isNamedAccord(b, a);
  if (a.sense.act !== "gather" || a.qualifier === null || b.qualifier === null) return true;
  return a.qualifier.toLowerCase() === b.qualifier.toLowerCase();
}

/** What was signed in 2012 is ratified now. */
const isRatified = ({ word }: Candidate) => word === "ratify" || word === "ratification";

/** "the Pretoria Agreement" is none that the two agree on today; "the agreement" may be it. */
function isNamedAccord(a: Candidate, b: Candidate): boolean {
  const named = a.qualifier !== null && /^\p{Lu}\p{Ll}/u.test(a.qualifier);
  return named && a.qualifier !== b.qualifier && !b.definite;
}

// "Peru cut its ties with Chile on Monday", "Ties between Chile and Bolivia have been frozen since May": two pairs.

import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import { gather } from "../../gather.ts";

/** True where the second is told of two states and of no doer, and the first of two of which one is another. */
export function isOtherPair(first: Candidate, pair: Candidate, { entities }: Names): boolean {
  if (pair.actors.length > 0 || first.actors.length === 0 || pair.others.length < 2) return false;
  const homes = (ids: readonly number[]) =>
    new Set(gather(ids, (id) => entities[id]?.country ?? []));
  const two = homes(pair.others);
  const mine = homes(entitiesOf(first));
  return two.size === 2 && mine.size === 2 && ![...two].every((code) => mine.has(code));
}

// "Roca was denied a meeting with Vik": she would have met him, and he would not.

import type { NounPlace } from "../nouns/nounPlace.ts";
import type { Parties } from "./whoWhere.ts";

/** The two sides of a noun, changed where its verb tells of who was refused it. */
export function denied({ role, predicate }: NounPlace, told: Parties): Parties {
  const isDenied =
    role === "object" && predicate?.verb.passive && /^(?:deny|refuse)$/.test(predicate.verb.lemma);
  return isDenied ? { actors: told.others, others: told.actors } : told;
}

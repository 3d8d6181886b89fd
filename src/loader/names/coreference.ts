// Who a noun or pronoun without a name stands for: "the minister", "his counterpart", "the two sides",
// "she". Nine sieves in a fixed order; the first that knows an answer gives it (after Raghunathan and
// others 2010).

import type { Node } from "../tree/node.ts";
import { type Discourse, isPerson, mayBeOthers, type Sieve } from "./discourse.ts";
import type { Entity, Mention } from "./mention.ts";
import { apposition } from "./sieves/apposition.ts";
import { shortBody, theirStates } from "./sieves/bodiesAndStates.ts";
import { counterpart } from "./sieves/counterpart.ts";
import { ofStateOrBody } from "./sieves/ofStateOrBody.ts";
import { officeHolder } from "./sieves/officeHolder.ts";
import { holdsOffice, pairOfTwo } from "./sieves/pairOfTwo.ts";
import { pronoun, relativePronoun } from "./sieves/pronouns.ts";

const sieves: readonly Sieve[] = [
  relativePronoun,
  apposition,
  shortBody,
  counterpart,
  pairOfTwo,
  theirStates,
  officeHolder,
  ofStateOrBody,
  pronoun,
];

/** Whom a word without a name stands for, and whether it may be others; null where it speaks of nobody. */
export function resolve(
  node: Node,
  discourse: Discourse,
): Pick<Mention, "entities" | "isContested"> | null {
  for (const sieve of sieves) {
    const entities = sieve(node, discourse);
    if (entities === null) continue;
    const isOther = (one: Entity) =>
      isPerson(one) && holdsOffice(one, node) && !entities.includes(one);
    const isGuess = (sieve === pairOfTwo || sieve === pronoun) && entities.length > 1;
    const isContested =
      isGuess && entities.every(isPerson) && mayBeOthers(node, entities, discourse, isOther);
    return { entities, isContested };
  }
  return null;
}

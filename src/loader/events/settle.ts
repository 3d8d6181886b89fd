// What only the whole article tells: whose "the talks" are, and whose visit.

import { childrenBy, isRelation } from "../tree/walk.ts";
import { type Candidate, isSomebody } from "./candidate.ts";
import type { Who } from "./who.ts";
import { stateAround } from "./whose.ts";

/** Sentences back in which "the talks" may have been told of. */
const near = 4;

/** The candidates in the order of the text, with the parties that other sentences give them. */
export function settle(candidates: readonly Candidate[], who: Who): readonly Candidate[] {
  const settled: Candidate[] = [];
  for (const one of candidates) settled.push(withItsState(withParties(one, settled, who), who));
  return settled;
}

/** "The talks ended": those of the talks told of before; "a visit": of the sentence's subject. */
function withParties(one: Candidate, before: readonly Candidate[], who: Who): Candidate {
  if ([...one.actors, ...one.others].some(isSomebody)) return one;
  if (one.noun === null) return one;
  const { frame, act } = one.sense;
  const isDefinite = !childrenBy(one.noun, "det").some(({ lower }) =>
    /^(?:a|an|another)$/.test(lower),
  );
  const told = before.findLast(
    (other) =>
      other.sense.act === act &&
      other.tree.index >= one.tree.index - near &&
      [...other.actors, ...other.others].filter(isSomebody).length > 1,
  );
  if (told && isDefinite) return { ...one, actors: told.actors, others: told.others };
  if (frame !== "visit" && frame !== "report") return one;
  const subject = one.tree.nodes
    .filter(({ relation }) => isRelation(relation, ["nsubj"]))
    .flatMap((node) => who.of(node))
    .find(({ sort }) => sort === "person");
  return subject ? { ...one, actors: [subject] } : one;
}

/** A coup, an election or the release of people of no state happens to the state where it is. */
function withItsState(one: Candidate, who: Who): Candidate {
  const isDomestic = domestic.test(one.kind) || /^(?:elect|vote)$/.test(one.sense.act);
  if (!isDomestic || one.actors.length > 0 || one.others.some(isSomebody)) return one;
  const land = stateAround(one.place, who);
  return land === null ? one : { ...one, others: [...one.others, who.names.stateOf(land)] };
}

const domestic = /^(?:ASSAULT|PROTEST|COERCE|SANCTION|CONCEDE|RETREAT)$/;

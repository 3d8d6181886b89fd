// What only the whole article tells: whose "the talks" are, and whose visit.

import { isAnaphor } from "../tree/clause.ts";
import { childrenBy, isRelation } from "../tree/walk.ts";
import { type Candidate, type Findings, type LeftOut, isSomebody, partiesOf } from "./candidate.ts";
import { occasions } from "../lexicon/sense.ts";
import { familyOf, placesFit } from "./merge.ts";
import type { Who } from "./who.ts";
import { stateAround } from "./whose.ts";

/** Sentences back in which "the talks" may have been told of. */
const near = 4;

/** The candidates in the order of the text, with the parties that other sentences give them. */
export function settle({ candidates, leftOut }: Findings, who: Who): Findings {
  const settled: Candidate[] = [];
  const left: LeftOut[] = [];
  for (const one of candidates) {
    const whole = withItsState(withParties(one, settled, who), who);
    if (whole.mustRetell && whole.retells === null) {
      const { trigger, passage } = whole;
      left.push({ trigger, passage, why: "nobody" });
    } else settled.push(whole);
  }
  return { candidates: settled, leftOut: [...leftOut, ...left] };
}

/** "The talks ended": those of the talks told of before; "a visit": of the sentence's subject. */
function withParties(one: Candidate, before: readonly Candidate[], who: Who): Candidate {
  const { noun, sense } = one;
  if (noun === null) return one;
  const told = before.findLast((other) => mayRetell(one, other));
  const isNamed = partiesOf(one).length > 0;
  // what took place was not called off
  const isPossible = one.outcome.status !== "cancelled" || told?.outcome.status !== "held";
  if (told && isPossible && isAnaphor(noun)) {
    const same = { ...one, place: one.place ?? told.place, retells: told };
    return isNamed ? same : { ...same, actors: told.actors, others: told.others };
  }
  if (isNamed) return one;
  const isNew = childrenBy(noun, "det").some(({ lower }) => /^(?:a|an|another)$/.test(lower));
  if (told && told.sense.act === sense.act && partiesOf(told).length > 1 && !isNew)
    return { ...one, actors: told.actors, others: told.others };
  if (sense.frame !== "visit" && sense.frame !== "report") return one;
  const subject = one.tree.nodes
    .filter(({ relation }) => isRelation(relation, ["nsubj"]))
    .flatMap((node) => who.of(node))
    .find(({ sort }) => sort === "person");
  return subject ? { ...one, actors: [subject] } : one;
}

/** What came shortly before, is of the same kind, and has everybody whom this one names. */
function mayRetell(one: Candidate, other: Candidate): boolean {
  const known = partiesOf(other);
  return (
    (other.sense.act === one.sense.act ||
      (occasions.has(one.sense.act) && familyOf(other) === familyOf(one))) &&
    other.tree.index >= one.tree.index - near &&
    placesFit(one.place, other.place) &&
    known.length > (one.sense.frame === "mutual" ? 1 : 0) &&
    partiesOf(one).every((party) => known.includes(party))
  );
}

/** A coup, an election or the release of people of no state happens to the state where it is. */
function withItsState(one: Candidate, who: Who): Candidate {
  const isDomestic = domestic.test(one.kind) || /^(?:elect|vote)$/.test(one.sense.act);
  if (!isDomestic || one.actors.length > 0 || one.others.some(isSomebody)) return one;
  const land = stateAround(one.place, who);
  return land === null ? one : { ...one, others: [...one.others, who.names.stateOf(land)] };
}

const domestic = /^(?:ASSAULT|PROTEST|COERCE|SANCTION|CONCEDE|RETREAT)$/;

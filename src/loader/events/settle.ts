// What only the whole article tells: whose "the talks" are, whose visit, and whose "the government" is.

import type { Country } from "#model/event.ts";
import { homeNouns } from "../lexicon/offices.ts";
import type { Entity, Names } from "../names/mention.ts";
import { adjectiveOf } from "../names/terms.ts";
import { childrenBy, isRelation } from "../tree/walk.ts";
import { type Candidate, isSomebody } from "./candidate.ts";
import type { Who } from "./who.ts";

/** Sentences back in which "the talks" may have been told of. */
const near = 4;

/** The candidates in the order of the text, with the parties that other sentences give them. */
export function settle(candidates: readonly Candidate[], who: Who): readonly Candidate[] {
  const settled: Candidate[] = [];
  for (const one of candidates) settled.push(atHome(withParties(one, settled, who), who.names));
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

/** "The army" of an article about one state is that state's. */
function atHome(one: Candidate, { home }: Names): Candidate {
  if (home === null) return one;
  const own = (entities: readonly Entity[]) => entities.map((entity) => ofHome(entity, home));
  return { ...one, actors: own(one.actors), others: own(one.others) };
}

const isDomestic = ({ name }: Entity): boolean =>
  homeNouns.has(name.toLowerCase().split(" ").at(-1) ?? "");

function ofHome(entity: Entity, home: Country): Entity {
  if (entity.named || entity.country !== null || !isDomestic(entity)) return entity;
  return { ...entity, country: home, name: `${adjectiveOf(home)} ${entity.name}` };
}

// "his counterpart": who has the same office in another state.

import type { Country } from "#model/event.ts";
import type { Node } from "../../tree/node.ts";
import { childBy } from "../../tree/walk.ts";
import { type Discourse, entitiesAt, inSentence, isPerson, isPlural } from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf, rankOf } from "../office.ts";
import { adjectiveOf } from "../terms.ts";

/** "his Danish counterpart": who has the same office there; unnamed where the article names nobody. */
export function counterpart(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isColleague = node.lemma === "colleague" && childBy(node, "nmod:poss") !== null;
  if (node.lemma !== "counterpart" && !isColleague) return null;
  const { registry, termOf } = discourse;
  const owner = childBy(node, "nmod:poss");
  const own = owner ? entitiesAt(owner, discourse) : [];
  const whose = own[0] ?? inSentence(node, discourse).find(isPerson) ?? null;
  const told = countriesOf(node, termOf).filter((code) => code !== whose?.country);
  const countries = told.length > 0 ? told : otherSide(whose, discourse);
  const alike = registry.people.filter((one) => one !== whose && isSameOffice(one, whose));
  const [first] = countries;
  const stateless = alike.filter(({ country }) => country === null);
  const holder =
    alike.find(({ country }) => country !== null && countries.includes(country)) ??
    (first !== undefined && stateless.length === 1 ? stateless[0] : undefined);
  if (holder) {
    registry.tell(holder, { country: first ?? null });
    return [holder];
  }
  if (first === undefined) return [];
  const name = isPlural(node) ? "counterparts" : "counterpart";
  return countries.map((code) => registry.unnamed(`${adjectiveOf(code)} ${name}`, code));
}

/** Of the two states that an article is about, the one that is not somebody's. */
function otherSide(whose: Entity | null, { sides }: Discourse): readonly Country[] {
  const others = sides.filter(({ country }) => country !== whose?.country);
  return sides.length === 2 && others.length === 1
    ? others.flatMap((one) => one.country ?? [])
    : [];
}

function isSameOffice(one: Entity, other: Entity | null): boolean {
  const rank = (entity: Entity | null) => rankOf(entity?.office ?? "");
  return one.office !== null && other !== null && rank(one) === rank(other);
}

// Whether two participants are one.

import { gather } from "../../gather.ts";
import { fightsItsState } from "../../lexicon/bodies.ts";
import type { Entity, Names } from "../../names/name.ts";

/** The same one, or an unnamed one, a body or a state beside someone of the same country. */
export function isSame(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (isSameGroup(a, b)) return true;
  if (a.country === null || a.country !== b.country) return false;
  // "the opposition met government negotiators": two sides of one land
  if (against.test(a.name) !== against.test(b.name) && (rules.test(a.name) || rules.test(b.name)))
    return false;
  if (isForceOfFoe(a, b) || isForceOfFoe(b, a)) return false;
  return !a.named || !b.named || (a.sort !== "person" && b.sort !== "person");
}

const against = /\b(?:opposition|rebels|insurgents|guerrillas|separatists)$/i;
const rules = /\bgovernment\b/i;

/** "Peruvian troops raided a Free Front camp": the state's own, and those who fight it. */
function isForceOfFoe(force: Entity, foe: Entity): boolean {
  return (
    foe.sort === "body" &&
    force.sort !== "person" &&
    fightsItsState(foe.name) &&
    forces.test(force.name) &&
    !fightsItsState(force.name)
  );
}

const forces =
  /\b(?:troops|army|soldiers|(?:security|government|special|armed|air) forces|military|navy|air force|commandos|police|paratroopers|marines|government|authorities|officials|negotiators)$/i;

/** "Bolivia's consul" and then "Consul Mario Vik", of whom no word says whose he is. */
export function isHolding(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a?.office || !b?.office || a.named === b.named) return false;
  const [unnamed, named] = a.named ? [b, a] : [a, b];
  return (
    named.country === null &&
    named.sort === "person" &&
    unnamed.office?.toLowerCase() === named.office?.toLowerCase()
  );
}

/** "Danish envoys", and then "envoys Bo Holm and Per Vik": one of them. */
export function isAmong(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a || !b || a.sort === b.sort) return false;
  const [group, person] = a.sort === "group" ? [a, b] : [b, a];
  if (group.sort !== "group" || group.country === null || !person.office) return false;
  if (person.country !== null && person.country !== group.country) return false;
  return group.name.toLowerCase().endsWith(` ${person.office.toLowerCase()}s`);
}

/** "two diplomats" and "two Swedish diplomats": the same noun, one with no country. */
function isSameGroup(a: Entity, b: Entity): boolean {
  if (a.named || b.named || (a.country !== null && b.country !== null && a.country !== b.country))
    return false;
  return a.name.toLowerCase().split(" ").at(-1) === b.name.toLowerCase().split(" ").at(-1);
}

/** A headline's "Chilean attaché", whom the story calls "Chilean military attaché". */
export function isTerser(one: Entity, other: Entity): boolean {
  if (one.named || other.named || one.country === null || one.sort !== other.sort) return false;
  const [words, more] = [one, other].map(({ name }) => name.toLowerCase().split(" "));
  if (!words || !more || more.length <= words.length || words.at(-1) !== more.at(-1)) return false;
  return words.every((word) => more.includes(word));
}

/** "Peru and Chile signed it", by the ministers Holm of Peru and Roca of Chile: states of which two speak for two. */
export function spokenFor(all: readonly Entity[]): (one: Entity) => boolean {
  const homes = new Set(
    gather(all, ({ sort, country, named }) =>
      sort === "person" && named && country !== null ? [country] : [],
    ),
  );
  return ({ sort, country }) =>
    sort === "state" && homes.size > 1 && country !== null && homes.has(country);
}

/** "The Free Inca Movement dropped a claim", "Peru offered it peace": a movement is not the state that it fights. */
export function areFoes(a: readonly number[], b: readonly number[], { entities }: Names): boolean {
  return a.some((id) => b.some((other) => isFoeOf(entities[id], entities[other])));
}

function isFoeOf(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a || !b || a.sort === b.sort) return false;
  const [state, body] = a.sort === "state" ? [a, b] : [b, a];
  return state.sort === "state" && state.country !== "PS" && fightsItsState(body.name);
}

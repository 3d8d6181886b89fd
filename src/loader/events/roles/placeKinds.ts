// Whether a place is a whole country or a part of the world, or lies somewhere in one.

import type { Place } from "#model/event.ts";
import { places as table } from "../../lexicon/places.ts";
import { regions } from "../../lexicon/regions.ts";
import { stateNamed } from "../../names/vocabulary.ts";

/** A whole country, a state of one or a part of the world, as opposed to a place in one. */
export function isCountry({ name, latitude }: Place): boolean {
  return latitude === null && (stateNamed(name) !== null || regions.has(name) || isWide(name));
}

/** "the Middle East", "Europe": of no country and nowhere exactly. */
export function isWide(name: string): boolean {
  return wide.has(name);
}

const wide: ReadonlySet<string> = new Set(
  table
    .filter(({ name, latitude }) => latitude === null && !/(?:House|Palace)$/.test(name))
    .flatMap(({ name, others }) => [name, ...others]),
);

/** What comes from somewhere and is banned, taxed or let in: "fruit from Peru". */
export const wares =
  /^(?:goods|imports?|exports?|products?|produce|fruits?|vegetables?|meat|beef|pork|poultry|chicken|fish|seafood|wine|milk|dairy|grain|wheat|rice|sugar|timber|coal|oil|gas|steel|textiles|cars|vehicles|trucks|lorries|flights|travell?ers|visitors|arrivals|nationals|citizens|workers|shipments|supplies|cargo|food|livestock|cattle)$/;

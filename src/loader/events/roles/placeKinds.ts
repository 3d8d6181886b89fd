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

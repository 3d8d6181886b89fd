// Towns by name, read from the pruned GeoNames table on first use.

import { cities } from "../lexicon/cities.ts";
import type { Country } from "#model/event.ts";
import { fold } from "./words.ts";

export interface Town {
  readonly name: string;
  readonly country: Country;
  readonly latitude: number;
  readonly longitude: number;
  /** Thousands of people. */
  readonly people: number;
  readonly capital: boolean;
}

const index = new Map<string, Town[]>();

function towns(): ReadonlyMap<string, readonly Town[]> {
  if (index.size > 0) return index;
  for (const line of cities.trim().split("\n")) {
    const [country = "", ...cells] = line.split(";");
    for (const cell of cells) {
      const [name = "", latitude, longitude, people = ""] = cell.split("|");
      const capital = people.endsWith("*");
      const key = fold(name);
      const town = {
        name,
        country,
        latitude: Number(latitude),
        longitude: Number(longitude),
        people: Number.parseInt(people, 10),
        capital,
      };
      const same = index.get(key);
      if (same) same.push(town);
      else index.set(key, [town]);
    }
  }
  for (const same of index.values()) same.sort(byRank);
  return index;
}

/** Capitals first, then the larger. */
function byRank(a: Town, b: Town): number {
  return Number(b.capital) - Number(a.capital) || b.people - a.people;
}

/** The likeliest town of that name, in that country where one is given; null for none. */
export function townOf(name: string, country: Country | null): Town | null {
  const same = towns().get(fold(name)) ?? [];
  return (country === null ? same[0] : same.find((town) => town.country === country)) ?? null;
}

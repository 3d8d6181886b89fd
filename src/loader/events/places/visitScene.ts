// A visitor meets, signs and is received where the visit is: "arrived in P on Tuesday … On Wednesday
// he was received by the president."

import { bounds } from "#model/edtf.ts";
import type { Country, Place } from "#model/event.ts";
import type { Entity } from "../../names/name.ts";
import { lengthOf } from "../clauses/dating.ts";
import type { Merged } from "../merging/merge.ts";
import { isCountry } from "../roles/placeKinds.ts";
import { gather } from "../../gather.ts";

const stays = /^(?:visit|arrive|meet|gather|host|dine)$/;
const there = /^(?:meet|dine|host|gather|sign|agree|greet)$/;

/** Days that a visit may take. */
const longest = 10;

/** Visits and meetings that are placed, by who takes part. */
export type Visits = ReadonlyMap<number, readonly Merged[]>;

export function visitsOf(placed: readonly Merged[]): Visits {
  const found = new Map<number, Merged[]>();
  for (const one of placed) {
    if (!stays.test(one.primary.sense.act) || one.place?.country == null) continue;
    if (isLeft(one)) continue;
    for (const { id } of people(one)) {
      const known = found.get(id);
      if (known) known.push(one);
      else found.set(id, [one]);
    }
  }
  return found;
}

/** "returned from a visit to Oslo", "cut short her trip to Oslo": what the visitor does now is done elsewhere. */
export function isLeft({ primary }: Merged): boolean {
  return (
    primary.sense.act === "visit" &&
    /\b(?:from an?|cut(?:s|ting)? short (?:an?|his|her|their|its|the)) (?:\S+ ){0,3}(?:visit|trip|tour) to\b/.test(
      primary.passageText,
    )
  );
}

/** Of one person's visits, those told last: a long article stays quick. */
const reach = 30;

/**
 * The place of a visit that is on at the time of what the visitor does with someone of the country, or
 * right before it; null where two such places are told.
 */
export function placeOfVisit(one: Merged, visits: Visits): Place | null {
  const { dating, primary } = one;
  if (!there.test(primary.sense.act) || !dating || lengthOf(dating.edtf) > longest) return null;
  const mine = people(one);
  const theirs = gather(mine, ({ id }) => (visits.get(id) ?? []).slice(-reach));
  const hosted = theirs.filter(
    (visit) => isHosted(mine, visit) && isOn(visit, one) && !isNext(visit, one),
  );
  return only(hosted);
}

/** "will sign a pact today, and will travel on to Lima": the journey comes after it. */
function isNext({ primary: visit }: Merged, { primary }: Merged): boolean {
  return (
    visit.sentence === primary.sentence &&
    visit.trigger.start > primary.trigger.start &&
    visit.outcome.status === "planned"
  );
}

/** By someone of the country, or by people whose country the text takes for granted: "the president". */
function isHosted(mine: readonly Entity[], visit: Merged): boolean {
  const home = visit.place?.country ?? null;
  if (mine.some(({ country }) => country === home)) return true;
  const visitors = people(visit);
  const others = mine.filter(({ id }) => !visitors.some((visitor) => visitor.id === id));
  return others.length > 0 && others.every(({ country }) => country === null);
}

const people = ({ actors, others }: Merged): readonly Entity[] => [...actors, ...others];

function isOn(visit: Merged, one: Merged): boolean {
  if (!visit.dating) return false;
  if (visit.primary.outcome.status !== one.primary.outcome.status) return false;
  const [a, b] = [bounds(visit.dating.edtf), bounds(one.dating?.edtf ?? visit.dating.edtf)];
  if (a.latest - a.earliest > longest) return false;
  // who has arrived stays for some days
  const stay = visit.primary.sense.act === "arrive" ? 2 : 0;
  return a.earliest <= b.latest && b.earliest <= a.latest + stay && b.latest <= a.latest + longest;
}

/** Their one place, a town before its country. */
function only(visits: readonly Merged[]): Place | null {
  const places = gather(visits, ({ place }) => place ?? []);
  const towns = places.filter((place) => !isCountry(place));
  const countries = new Set<Country | null>(places.map(({ country }) => country));
  const names = new Set(towns.map(({ name }) => name));
  if (countries.size !== 1) return null;
  const [first] = names.size === 1 ? towns : places.filter(isCountry);
  return first ?? null;
}

// A second look, once it is known which tellings are one event: what leaned on nothing may lean on
// a neighbour whose date another passage gives, and an arrival takes the place of what it led to.

import type { Place } from "#model/event.ts";
import type { Day } from "#model/day.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "./candidate.ts";
import { clip, lengthOf } from "./dating.ts";
import { datingOfNeighbour } from "./leanDates.ts";
import type { Merged } from "./merge.ts";
import type { SentenceView } from "./view.ts";
import { isCountry } from "./whoWhere.ts";

export function settle(
  dated: readonly Dated[],
  merged: readonly Merged[],
  views: readonly SentenceView[],
  published: Day | null,
): readonly Dated[] {
  const known = new Map(
    merged.flatMap((one) => one.tellings.map(({ candidate }) => [candidate, one] as const)),
  );
  const settled: Dated[] = [];
  const done = new Set<Dated>();
  for (const one of dated) {
    const view = views[one.candidate.sentence];
    const later = dated.filter(
      (other) =>
        other !== one && !done.has(other) && other.candidate.sentence === one.candidate.sentence,
    );
    const around = [...later, ...settled].map((other) =>
      withDating(other, known.get(other.candidate)),
    );
    const weak = one.dating === null || one.dating.strength === 0;
    const found = view && weak ? datingOfNeighbour(view, one.candidate, around, views) : null;
    const fit = found && clip(found, one.candidate.outcome.status, published);
    const dating = fit ?? one.dating;
    settled.push({ ...one, dating });
    done.add(one);
  }
  return settled.map((one) => ({ ...one, candidate: withPlace(one, merged, settled, views) }));
}

function withDating(one: Dated, group: Merged | undefined): Dated {
  const dating = group?.dating ?? null;
  if (!dating || (one.dating && one.dating.strength >= dating.strength)) return one;
  return { ...one, dating };
}

/** "landed on Monday": in the city where the same person meets someone on that day. */
function withPlace(
  { candidate, dating }: Dated,
  merged: readonly Merged[],
  settled: readonly Dated[],
  views: readonly SentenceView[],
): Candidate {
  if (candidate.place !== null) return candidate;
  const occasion = settled.find(({ candidate: other }) => isOccasion(other, candidate, views));
  if (occasion) return { ...candidate, place: occasion.candidate.place };
  if (!/^(?:arrive|visit)$/.test(candidate.sense.act) || !dating || lengthOf(dating.edtf) > 2)
    return candidate;
  const there = merged.find(
    (other) =>
      other.place !== null &&
      !isCountry(other.place) &&
      other.primary.outcome.status === "held" &&
      other.dating !== null &&
      lengthOf(other.dating.edtf) <= 2 &&
      other.actors.some(({ id }) => candidate.actors.includes(id)) &&
      /^(?:meet|visit|gather)$/.test(other.primary.sense.act),
  );
  return there?.place ? { ...candidate, place: cityOf(there.place) } : candidate;
}

/** "rejected a meeting when the two attended a forum in P": it was there. */
function isOccasion(
  other: Candidate,
  candidate: Candidate,
  views: readonly SentenceView[],
): boolean {
  if (other.sentence !== candidate.sentence || other.sense.act !== "gather" || other.place === null)
    return false;
  const clause = views[other.sentence]?.clauses[other.clause];
  return clause?.link === "when" && clause.parent === candidate.clause;
}

/** "Palace, City" → "City"; the coordinates stay, they are in it. */
function cityOf(place: Place): Place {
  const [, city] = place.name.split(", ");
  return city && place.latitude !== null ? { ...place, name: city } : place;
}

// A second look, once it is known which tellings are one event: what leaned on nothing may lean on
// a neighbour whose date another passage gives, and what has no place may share the place of its scene.

import type { Day } from "#model/day.ts";
import type { Dated } from "./bindDates.ts";
import { clip } from "./dating.ts";
import { datingOfNeighbour } from "./leanDates.ts";
import type { Names } from "../names/name.ts";
import type { Merged } from "./merge.ts";
import { withPlace } from "./scene.ts";
import type { SentenceView } from "./view.ts";

export function settle(
  dated: readonly Dated[],
  merged: readonly Merged[],
  views: readonly SentenceView[],
  published: Day | null,
  names: Names,
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
  return settled.map((one) => ({
    ...one,
    candidate: withPlace(one, merged, settled, views, names),
  }));
}

function withDating(one: Dated, group: Merged | undefined): Dated {
  const dating = group?.dating ?? null;
  if (!dating || (one.dating && one.dating.strength >= dating.strength)) return one;
  return { ...one, dating };
}

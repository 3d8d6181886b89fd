// "She will visit Uganda. During the visit, talks will be held": by whoever is on it, and by the host.

import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What guest and host do with each other. */
const shared = /^(?:meet|agree|sign|gather)$/;

/** Sentences back to the visit. */
const reach = 2;

/** Candidates in order of telling; what nobody does "during the visit" is done by guest and host. */
export function withVisitors(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  { entities }: Names,
): readonly Candidate[] {
  return candidates.map((one, at) => {
    if (!shared.test(one.sense.act) || entitiesOf(one).length > 0 || one.zone !== "body")
      return one;
    const view = views[one.sentence];
    if (!view || !opensOnVisit(view)) return one;
    const visit = candidates
      .slice(0, at)
      .findLast((other) => other.sense.act === "visit" && other.actors.length > 0 && !other.echo);
    if (!visit || one.sentence - visit.sentence > reach) return one;
    if (visit.outcome.status !== one.outcome.status) return one;
    const land = visit.place?.country ?? null;
    const host = entities.find(({ sort, country }) => sort === "state" && country === land);
    return revised(one, { actors: visit.actors, others: host && land ? [host.id] : [] });
  });
}

/** "During the visit,", "During her stay," */
function opensOnVisit({ tokens }: SentenceView): boolean {
  return (
    tokens[0]?.lower === "during" &&
    tokens.slice(1, 5).some(({ lower }) => /^(?:visit|trip|stay|tour)$/.test(lower))
  );
}

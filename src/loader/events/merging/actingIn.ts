// Whom a telling adds to an event: a headline only those whom the story leaves open.

import type { Names } from "../../names/name.ts";
import type { Dated } from "../dates/bindDates.ts";
import { entitiesOf } from "../candidate.ts";
import { gather } from "../../gather.ts";

/**
 * A headline's "Peru" goes where the story names the Peruvian who acts, and its "Peru leaders" where the story says
 * who they were: only a side that the story leaves open is filled from its head.
 */
export function actingIn(
  { candidate }: Dated,
  side: "actors" | "others",
  tellings: readonly Dated[],
  names: Names,
): readonly number[] {
  const ids = candidate[side];
  if (candidate.zone === "body") return ids;
  const story = tellings.filter((t) => t.candidate.zone === "body");
  const isMutual = candidate.sense.frame === "mutual";
  const isKnown = (id: number) => names.entities[id]?.named || names.entities[id]?.country != null;
  const isTold = story.some(({ candidate: one }) =>
    one.echo ? false : isMutual ? entitiesOf(one).length > 1 : one[side].some(isKnown),
  );
  if (isTold) return [];
  // "Roca arrives for Peru talks", held in Peru: that is where
  const [only, more] = entitiesOf(candidate);
  const where = only === undefined || more !== undefined ? undefined : names.entities[only];
  if (
    isMutual &&
    candidate.echo &&
    where?.sort === "state" &&
    tellings.some((t) => t.candidate.place?.country === where.country)
  )
    return [];
  const acting = gather(story, (t) =>
    gather(entitiesOf(t.candidate), (id) => names.entities[id] ?? []),
  );
  return ids.filter((id) => {
    const one = names.entities[id];
    return !(
      one?.sort === "state" &&
      acting.some(({ sort, country }) => sort === "person" && country === one.country)
    );
  });
}

// "Roca left for Oslo on Monday. There she called on the king": where the journey went to.

import type { Place } from "#model/event.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import { opensThere } from "../clauses/opensThere.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "../dates/bindDates.ts";

const travels = /^(?:visit|arrive|leave-for)$/;
const does = /^(?:meet|host|gather|dine|sign|agree|greet)$/;

/** The goal of the journey that the sentence before tells of the same people; null where a sentence opens otherwise. */
export function placeOnStay(
  candidate: Candidate,
  settled: readonly Dated[],
  view: SentenceView | undefined,
): Place | null {
  const { sentence, clause, sense } = candidate;
  if (!view || clause !== 0 || !does.test(sense.act) || !opensThere(view)) return null;
  const people = entitiesOf(candidate);
  const journey = settled.findLast(
    ({ candidate: one }) =>
      one.sentence === sentence - 1 &&
      travels.test(one.sense.act) &&
      one.outcome.status === candidate.outcome.status &&
      one.actors.some((id) => people.includes(id)),
  );
  return journey?.candidate.place ?? null;
}

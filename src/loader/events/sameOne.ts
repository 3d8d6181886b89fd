// "The visit was put off", "The session was chaired by X": the one told just before, by its article.

import type { Dated } from "./bindDates.ts";
import { type Candidate, entitiesOf } from "./candidate.ts";
import type { Group, Groups } from "./groups.ts";

const sittings = /^(?:visit|trip|tour|meeting|talk|session|summit|conference|call|ceremony|round)$/;

/** Sentences that such a word looks back. */
const reach = 2;

/** Told by a noun with its article, of nobody, and put off or to come. */
export function isOfBefore(candidate: Candidate): boolean {
  const { definite, echo, outcome, word } = candidate;
  return (
    definite &&
    !echo &&
    sittings.test(word) &&
    /^(?:planned|cancelled)$/.test(outcome.status) &&
    entitiesOf(candidate).length === 0
  );
}

/** "The session was chaired by X", "The meeting was attended by …": a word on the sitting told just before. */
export function saidOfBefore(groups: Groups, { candidate, dating }: Dated): Group | null {
  const { definite, trigger, word, outcome } = candidate;
  if (!definite || outcome.status !== "held" || (dating?.strength ?? 0) > 2) return null;
  if (
    !sittings.test(word) ||
    !/^w(?:as|ere) (?:also )?(?:co-)?(?:chaired|attended|presided|opened|hosted|addressed)/.test(
      trigger.text,
    )
  )
    return null;
  return toldBefore(
    groups,
    candidate,
    (first) =>
      first.candidate.outcome.status === "held" &&
      /^(?:meet|gather)$/.test(first.candidate.sense.act),
  );
}

function toldBefore(
  groups: Groups,
  { sentence }: Candidate,
  fits: (first: Dated) => boolean,
): Group | null {
  const near = Array.from({ length: reach }, (_, n) => sentence - reach + n);
  return groups.toldIn(near).findLast(([first]) => fits(first)) ?? null;
}

// "The visit was put off", "The session was chaired by X": the one told just before, by its article.

import type { Dated } from "../dates/bindDates.ts";
import type { Candidate } from "../candidate.ts";
import type { Group, Groups } from "./groups.ts";
import { sittings } from "../triggers/ofBefore.ts";

/** Sentences that such a word looks back. */
const reach = 2;

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

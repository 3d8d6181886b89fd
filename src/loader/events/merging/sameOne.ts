// "The visit was put off", "The session was chaired by X": the one told just before, by its article.

import type { Dated } from "../dates/bindDates.ts";
import type { Candidate } from "../candidate.ts";
import type { Group, Groups } from "./groups.ts";
import { isOfBefore, isSaidToBe, sittings } from "../triggers/ofBefore.ts";
import { entitiesOf } from "../candidate.ts";

/** Sentences that such a word looks back. */
const reach = 2;

/** "The visit was put off" where none was told; a day of its own or a place may tell which one, but of no visit whose. */
export function isOfNoneTold({ candidate, dating }: Dated): boolean {
  if (isAttendedToo(candidate) || isItAttended(candidate)) return true;
  const isDated = (dating?.strength ?? 0) >= 3;
  const isKnown = candidate.place !== null || isDated;
  return (
    isOfBefore(candidate) &&
    (isSaidToBe(candidate) ? candidate.sense.act === "visit" && !candidate.place : !isKnown)
  );
}

/** "The session was chaired by X", "The meeting was attended by …": a word on the sitting told just before. */
export function saidOfBefore(groups: Groups, { candidate, dating }: Dated): Group | null {
  if (isAttendedToo(candidate) || isItAttended(candidate))
    return toldBefore(groups, candidate, (first) => isHeldMeeting(first.candidate));
  const { definite, trigger, word, outcome } = candidate;
  if (definite && isSaidToBe(candidate))
    return toldBefore(groups, candidate, (first) => isUndated(first, candidate));
  if (!definite || outcome.status !== "held" || (dating?.strength ?? 0) > 2) return null;
  if (
    !sittings.test(word) ||
    !/^w(?:as|ere) (?:also )?(?:co-)?(?:chaired|attended|presided|opened|hosted|addressed)/.test(
      trigger.text,
    )
  )
    return null;
  return toldBefore(groups, candidate, (first) => isHeldMeeting(first.candidate));
}

function isHeldMeeting({ outcome, sense }: Candidate): boolean {
  return outcome.status === "held" && /^(?:meet|gather)$/.test(sense.act);
}

/** "At the meeting, also attended by Vice-President Holm, …": of nobody else, it is the meeting told before. */
function isAttendedToo(candidate: Candidate): boolean {
  return (
    entitiesOf(candidate).length === 0 &&
    /^(?:At|In|During) (?:the|this|that|their) (?:\p{Ll}+ )?(?:meeting|session|talks|ceremony|audience), (?:which was )?(?:also )?(?:attended|chaired|hosted|presided)/u.test(
      candidate.passageText,
    )
  );
}

/** "The conference opened in Lima. It was attended by Peru": no meeting of its own. */
function isItAttended({ trigger, passageText }: Candidate): boolean {
  return /^It was (?:also )?attended\b/.test(passageText) && /\battended$/.test(trigger.text);
}

/** "Roca visited Lima. The visit took place on 5 May": the day that the first sentence has not. */
function isUndated({ candidate: told, dating }: Dated, candidate: Candidate): boolean {
  const who = entitiesOf(candidate);
  return (
    told.outcome.status === "held" &&
    told.sense.act === candidate.sense.act &&
    (dating?.strength ?? 0) < 3 &&
    who.length > 0 &&
    entitiesOf(told).every((id) => who.includes(id))
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

// "Roca was due in Oslo on Friday. The trip has been put off": what was to be is what was called off, in the
// next sentence or in the same one.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import { familyOf } from "./sameEvent.ts";

/** Sentences between a plan and the word on what became of it. */
const reach = 2;

/** "was due to pay a visit", "had been scheduled for talks", but not "was to have gone, and will meet". */
const wasTo =
  /\b(?:(?:was|were|had been) (?:\p{L}+ )?(?:to|due|scheduled|expected|supposed|set|slated)|had (?:intended|planned|hoped|meant) to)\b(?:(?! (?:will|would|is|are)\b)[^,;]){0,60}$/u;

/** Plans of the past take the outcome of what was called off. */
export function withFates(candidates: readonly Candidate[]): readonly Candidate[] {
  const off = candidates.filter(isCalledOff);
  if (off.length === 0) return candidates;
  return candidates.map((one) => {
    if (isCalledOff(one)) return withTravellers(withThoseOf(one, off), candidates);
    if (!isPlanOfPast(one)) return one;
    const fate = off.find((other) => isFateOf(other, one));
    if (!fate) return one;
    const { kind, mode, outcome } = fate;
    // "was due to land in Lima on Friday": the visit that was called off
    const sense = isTravel(one) && isTravel(fate) ? fate.sense : one.sense;
    return revised(one, { kind, mode, outcome, sense });
  });
}

const isSitting = ({ sense: { kind } }: Candidate) => kind === "CONSULT";

function isCalledOff(one: Candidate): boolean {
  return one.outcome.status === "cancelled" && one.zone === "body" && !one.echo && isSitting(one);
}

function isPlanOfPast(one: Candidate): boolean {
  return (
    one.outcome.status === "planned" &&
    one.zone === "body" &&
    !one.echo &&
    isSitting(one) &&
    (wasTo.test(upToTrigger(one)) || wasDue.test(fromTrigger(one)))
  );
}

/** "was | due in Oslo" */
const wasDue = /^(?:was|were) (?:\p{L}+ )?(?:due|expected|scheduled)\b/u;

function fromTrigger({ passage, passageText, trigger }: Candidate): string {
  return passageText.slice(trigger.start - passage.start);
}

function upToTrigger({ passage, passageText, trigger }: Candidate): string {
  return passageText.slice(0, trigger.end - passage.start);
}

/** "was to have met Vik in Oslo, but the meeting was put off": the same one, of the same people. */
function withThoseOf(one: Candidate, off: readonly Candidate[]): Candidate {
  if (!one.definite || entitiesOf(one).length > 0) return one;
  const plan = off.find(
    (other) =>
      other.sentence === one.sentence &&
      other.at < one.at &&
      other.kind === one.kind &&
      (familyOf(other) === familyOf(one) || (isTravel(other) && isTravel(one))) &&
      /\b(?:was|were|had been) (?:\p{L}+ )?(?:to|due|supposed|expected|scheduled)\b/u.test(
        other.passageText,
      ),
  );
  if (!plan || entitiesOf(plan).length === 0) return one;
  return revised(one, { actors: plan.actors, others: plan.others, place: one.place ?? plan.place });
}

/** "was due in Oslo, but the trip was put off at Peru's request": who asked for that is not who travels. */
function withTravellers(off: Candidate, candidates: readonly Candidate[]): Candidate {
  if (!off.definite || !asked.test(off.passageText)) return off;
  const plan = candidates.find((one) => isPlanOfPast(one) && isFateOf(off, one));
  if (!plan || off.actors.some((id) => entitiesOf(plan).includes(id))) return off;
  return revised(off, { actors: plan.actors, others: [...plan.others, ...off.actors] });
}

const asked =
  /\bat (?:the (?:request|behest|insistence) of|.{1,30}['’]s? (?:request|behest|insistence))\b/u;

const isTravel = ({ sense: { act } }: Candidate) => /^(?:visit|arrive|leave-for)$/.test(act);

function isFateOf(off: Candidate, plan: Candidate): boolean {
  const away = off.sentence - plan.sentence;
  const isAkin = familyOf(off) === familyOf(plan) || (isTravel(off) && isTravel(plan));
  if (away < -reach || away > reach || !(isAkin || isOnTrip(off, plan))) return false;
  const [theirs, ours] = [entitiesOf(off), entitiesOf(plan)];
  // "called off a trip to Peru. He was due to land in Lima on Friday"
  if (away < 0)
    return (
      ((isTravel(plan) && isThere(off, plan)) || isOnTrip(off, plan)) &&
      theirs.some((id) => ours.includes(id))
    );
  const isAsked = off.definite && asked.test(off.passageText);
  return theirs.length === 0 || isAsked || theirs.some((id) => ours.includes(id));
}

/** "cancelled a trip to Lima. He was due to meet Premier Roca": right behind, and nowhere else. */
function isOnTrip(off: Candidate, plan: Candidate): boolean {
  return (
    isTravel(off) &&
    plan.sense.act === "meet" &&
    plan.sentence === off.sentence + 1 &&
    (plan.place === null || isThere(off, plan))
  );
}

function isThere(off: Candidate, plan: Candidate): boolean {
  return off.place !== null && off.place.country === plan.place?.country;
}

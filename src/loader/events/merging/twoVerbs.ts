// "closed the airport and banned rallies": two verbs of one row, each with what it is done to, are two deeds.

import type { Candidate } from "../candidate.ts";

/** True of two verbs of one who does both, with a thing of its own behind the first; but "froze and seized the funds" */
export function isTwoVerbs(a: Candidate, b: Candidate): boolean {
  if (a.sentence !== b.sentence || a.clause === b.clause || a.word === b.word) return false;
  const [first, next] = a.at < b.at ? [a, b] : [b, a];
  const areSteps = [first, next].every(
    ({ kind, echo, outcome, zone }) =>
      /^(?:COERCE|SANCTION|CONCEDE|AID|COOPERATE)$/.test(kind) &&
      !echo &&
      zone !== "headline" &&
      outcome.status === "held",
  );
  if (!areSteps || !first.actors.some((id) => next.actors.includes(id))) return false;
  const from = first.trigger.end;
  const whole = [first, next].find(
    ({ passage }) => passage.start <= from && passage.end >= next.trigger.start,
  );
  if (!whole) return false;
  const between = whole.passageText.slice(
    from - whole.passage.start,
    next.trigger.start - whole.passage.start,
  );
  const behind = whole.passageText.slice(next.trigger.end - whole.passage.start);
  return joined.test(between) && !again.test(behind);
}

/** "arrested ten men and detained them": the same men */
const again = /^ (?:it|them|him|her)\b/;

/** " the airport and ", " the constitution, ": a thing, and what joins the next verb to it */
const joined = /^ (?!(?:it|them|and)\b)[\p{L}\d$€£].*(?:,| and|, and)(?: also| then)? $/u;

// Whether two tellings say the same of what became of it.

import type { Candidate } from "../candidate.ts";

/** A visit that is under way is told as held and as to come. */
export function isSameOutcome(a: Candidate, b: Candidate): boolean {
  if (a.outcome.status === b.outcome.status || isRefused(a, b) || isRefused(b, a)) return true;
  if (isVerbless(a, b) || isVerbless(b, a)) return true;
  return (
    (a.ongoing || b.ongoing) && [a, b].every((one) => /^(?:held|planned)$/.test(one.outcome.status))
  );
}

/** "Holm-Roca talks in Lima today" over "Holm will meet Roca": a headline without a verb says nothing of when. */
function isVerbless(head: Candidate, story: Candidate): boolean {
  return (
    head.zone === "headline" &&
    head.clause === -1 &&
    head.outcome.status === "held" &&
    story.outcome.status === "planned" &&
    story.sentence - head.sentence <= reach
  );
}

/** "turned down a summit", and then "Roca's refusal came two days after the talks". */
function isRefused({ sense, outcome }: Candidate, noun: Candidate): boolean {
  return (
    (/^(?:refusal|rejection)$/.test(noun.word) ||
      /\bthe (?:refusal|rejection) was announced\b/i.test(noun.passageText)) &&
    noun.outcome.status === "held" &&
    sense.act === "reject" &&
    outcome.status === "declined"
  );
}

/** How far down a story its headline's news is told, in sentences. */
const reach = 3;

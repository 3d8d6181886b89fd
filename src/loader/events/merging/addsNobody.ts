// Tellings of an event that say nothing of who took part: what others made of it, what host and guest did at it.

import type { Candidate } from "../candidate.ts";

/** "Roca received Holm. They talked": who was host stays so. */
export function addsNobody(candidate: Candidate, primary: Candidate): boolean {
  if (primary.sense.act === "host" && candidate.sense.act === "meet") return true;
  return isDiscussed(candidate) || isThere(candidate, primary);
}

/** "Holm visited Lima. During the visit, President Roca held talks": that does not say who came. */
function isThere({ echo, sense, passageText }: Candidate, primary: Candidate): boolean {
  return (
    echo &&
    sense.act === "visit" &&
    primary.sense.act === "visit" &&
    primary.actors.length > 0 &&
    /\bduring (?:the|this|that) (?:\p{L}+ )?(?:visit|trip|tour|stay),/iu.test(passageText)
  );
}

/** "in their talks the two discussed Cyprus": told of, it was not there. */
function isDiscussed({ echo, kind, passageText }: Candidate): boolean {
  return echo && kind === "CONSULT" && /\bdiscuss/.test(passageText);
}

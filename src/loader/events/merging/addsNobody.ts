// Tellings of an event that say nothing of who took part: what others made of it, what host and guest did at it.

import type { Candidate } from "../candidate.ts";

/** "Roca received Holm. They talked": who was host stays so. */
export function addsNobody(candidate: Candidate, primary: Candidate): boolean {
  if (primary.sense.act === "host" && candidate.sense.act === "meet") return true;
  return isJudged(candidate);
}

/** "The coup has been condemned by Portugal", "in their talks the two discussed Cyprus": told of, they were not there. */
function isJudged({ echo, kind, passageText }: Candidate): boolean {
  if (!echo) return false;
  if (kind === "CONSULT") return /\bdiscuss/.test(passageText);
  return judgedBy.test(passageText);
}

const judgedBy =
  /\b(?:condemned|denounced|deplored|criticised|criticized|hailed|welcomed|praised|protested) by\b/;

// By which phrase of the table a title tells an act.

import type { phrases } from "../../lexicon/titles.ts";
import type { Candidate } from "../candidate.ts";

/** "spoke with", "dined with", "saw off": a verb that says it better than its act. */
export function phraseKey({ word, sense }: Candidate): keyof typeof phrases {
  if (word === "speak" && sense.act === "meet") return "speak";
  if (word === "see off" && sense.act === "host") return "see off";
  return sense.act === "dine" && /^(?:dine|lunch)$/.test(word) ? "lunch" : sense.act;
}

// What a date that is found makes of the candidate that it dates.

import type { Span } from "#model/span.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The passage reaches to the words of its date, where these follow in the same sentence. */
export function withWords(
  view: SentenceView,
  candidate: Candidate,
  words: readonly Span[],
): Candidate {
  const { start } = candidate.passage;
  const inside = words.filter((w) => w.start >= start && w.end <= view.sentence.end);
  const end = Math.max(candidate.passage.end, ...inside.map((w) => w.end));
  return end === candidate.passage.end
    ? candidate
    : revised(candidate, { passage: { start, end }, passageText: view.text.slice(start, end) });
}

/** "has talks for three days after landing": what lasts the stay is the visit. */
export function asVisit(candidate: Candidate): Candidate {
  return revised(candidate, { sense: { ...candidate.sense, act: "visit", frame: "visit" } });
}

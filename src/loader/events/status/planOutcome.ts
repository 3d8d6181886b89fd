// What a verb of planning says of the event that it governs.

import { bounds } from "#model/edtf.ts";
import type { HappeningReason } from "#model/coverage.ts";
import type { Clause } from "../clauses/clauses.ts";
import { held, type Outcome, planned } from "../outcome.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "planned a bombing in February 2005": it was then; "accused of preparing an attack": no more than a charge. */
export function planOutcome(view: SentenceView, clause: Clause): Outcome | HappeningReason {
  const { verb, start, end } = clause;
  if (verb.form === "gerund" && view.tokens[verb.first - 1]?.lower === "of") return "purpose";
  const { published } = view;
  const isOver = view.timexes.some(
    ({ edtf, first }) =>
      first > verb.last &&
      first >= start &&
      first < end &&
      edtf !== null &&
      published !== null &&
      bounds(edtf).latest < published - daysBack,
  );
  return isOver && verb.form === "past" && lateVerbs.test(verb.lemma) ? held : planned("expected");
}

/** A plan for a day that lies further back was carried out, or the article would say so. */
const daysBack = 60;
const lateVerbs = /^(?:plan|prepare|arrange|organi[sz]e)$/;

/** "The raid on Monday had been expected": so it was, and it came; but "had been expected to end", "on Friday". */
export function isForeseen({ clauses, tokens, timexes }: SentenceView, clause: Clause): boolean {
  const { verb, index } = clause;
  if (verb.lemma !== "expect" || !verb.perfect || tokens[verb.first]?.lower !== "had") return false;
  if (clauses[index + 1]?.link === "infinitive" && clauses[index + 1]?.parent === index)
    return false;
  return !timexes.some(({ first }) => first > verb.last && first < clause.end);
}

// What a verb of planning says of the event that it governs.

import { bounds } from "#model/edtf.ts";
import type { HappeningReason } from "#model/coverage.ts";
import type { Clause } from "../clauses/clauses.ts";
import { held, type Outcome, planned } from "../outcome.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "planned a bombing in February 2005": it was then; "accused of preparing an attack": no more than a charge. */
export function planOutcome(view: SentenceView, clause: Clause): Outcome | HappeningReason {
  const { verb, start, end } = clause;
  if (isUnset(view, clause)) return "negated";
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

/** "No date was set for the summit" */
function isUnset({ tokens }: SentenceView, { start, verb }: Clause): boolean {
  const [no, what] = tokens.slice(Math.max(start, verb.first - 2), verb.first);
  return (
    verb.passive && no?.lower === "no" && /^(?:dates?|day|time|deadline)$/.test(what?.lower ?? "")
  );
}

/** A plan for a day that lies further back was carried out, or the article would say so. */
const daysBack = 60;
const lateVerbs = /^(?:plan|prepare|arrange|organi[sz]e)$/;

/** "The strike was intended for rebels": a verb of planning that says of its subject nothing to come. */
export function isNoPlan(view: SentenceView, clause: Clause): boolean {
  return clause.verb.lemma === "intend" || isForeseen(view, clause) || isSetUp(view, clause);
}

/** "The talks were arranged by Peru", "during a trip to Lima": how they came about; but "for Friday". */
function isSetUp({ tokens, timexes, published }: SentenceView, { verb, end }: Clause): boolean {
  if (!/^(?:arrange|organi[sz]e|set_up|set up)$/.test(verb.lemma) || verb.form !== "past")
    return false;
  if (verb.perfect || !/^(?:by|during|through|via|with)$/.test(tokens[verb.last + 1]?.lower ?? ""))
    return false;
  return !timexes.some(
    ({ edtf, first }) =>
      first > verb.last &&
      first < end &&
      edtf !== null &&
      published !== null &&
      bounds(edtf).latest > published,
  );
}

/** "The raid on Monday had been expected": so it was, and it came; but "had been expected to end", "on Friday". */
function isForeseen({ clauses, tokens, timexes }: SentenceView, clause: Clause): boolean {
  const { verb, index } = clause;
  if (verb.lemma !== "expect" || !verb.perfect || tokens[verb.first]?.lower !== "had") return false;
  if (clauses[index + 1]?.link === "infinitive" && clauses[index + 1]?.parent === index)
    return false;
  return !timexes.some(({ first }) => first > verb.last && first < clause.end);
}

// "The talks were put off; they will now be held on Nov. 3 in Geneva": what was called off is to come
// after all, as the next clause or the next sentence tells.

import { type Candidate, revised } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { planned } from "../outcome.ts";
import { timesOf } from "../clauses/stays.ts";
import { type SentenceView, spanOf } from "../clauses/view.ts";
import { placeIn } from "../roles/placeIn.ts";
import { gather } from "../../gather.ts";

export interface Reheld {
  readonly candidate: Candidate;
  readonly dating: Dating;
}

/** The event to come, or null where nothing tells one or where its clause has one of its own. */
export function reheldOf(
  views: readonly SentenceView[],
  candidate: Candidate,
  candidates: readonly Candidate[],
): Reheld | null {
  if (candidate.outcome.status !== "cancelled" || candidate.echo) return null;
  const here = views[candidate.sentence];
  const next = views[candidate.sentence + 1];
  if (!here) return null;
  const goesOn = next?.sentence.paragraph === here.sentence.paragraph ? next : undefined;
  for (const view of goesOn ? [here, goesOn] : [here]) {
    const clause = view.clauses.find(
      (one) => (view !== here || one.index > candidate.clause) && isToBe(view, one),
    );
    if (!clause) continue;
    const isTold = candidates.some(
      (other) =>
        other.sentence === view.sentence.index &&
        other.clause === clause.index &&
        other.outcome.status === "planned",
    );
    return isTold ? null : toReheld(view, clause, candidate);
  }
  return null;
}

/** "It will now take place", "they are now to meet", "has been rescheduled for" */
function isToBe({ tokens }: SentenceView, { start, verb, link, joint }: Clause): boolean {
  const from = joint !== null && joint < verb.first ? joint + 1 : start;
  const subject = tokens
    .slice(from, verb.first)
    .filter(({ pos }) => pos !== "PUNCT" && pos !== "CCONJ");
  // "has been postponed and will now be held in October"
  const goesOn = link === "and" && subject.every(({ pos }) => pos === "ADV");
  if (link === "if" || !(goesOn || subject.some(({ lower }) => itself.test(lower)))) return false;
  if (subject.some(({ pos, lower }) => pos === "NOUN" && !itself.test(lower))) return false;
  if (verb.negated) return false;
  if (verb.form === "future") return verb.passive ? held.test(verb.lemma) : occurs.test(verb.lemma);
  return verb.passive && set.test(verb.lemma);
}

const itself =
  /^(?:it|they|this|these|both|meeting|talks|visit|summit|session|round|trip|event|ceremony|conference|elections?|vote)$/;
const held = /^(?:hold|stage|convene|reschedule|move)$/;
const occurs =
  /^(?:take place|go ahead|convene|meet|reconvene|begin|start|open|resume|proceed|be)$/;
const set = /^(?:reschedule|schedule|set|slate|plan|expect|rearrange|move)$/;

function toReheld(view: SentenceView, clause: Clause, candidate: Candidate): Reheld | null {
  const next = view.clauses[clause.index + 1];
  const whole =
    next?.link === "infinitive" && next.parent === clause.index ? [clause, next] : [clause];
  const timex = gather(whole, (one) => timesOf(view, one)).findLast(({ vague }) => !vague);
  const dating = timex && fromTimex(view, timex, 4);
  if (!timex || !dating) return null;
  const place = placeIn(
    view,
    clause.verb.last + 1,
    whole.at(-1)?.end ?? clause.end,
    clause.verb.last,
    /^(?:in|at)$/,
  );
  const { sense } = candidate;
  const { start, end } = spanOf(
    view.tokens,
    firstOf(view, clause),
    Math.max(timex.last, clause.verb.last),
  );
  return {
    candidate: revised(candidate, {
      kind: sense.kind === "CONSULT" ? "AGREE" : sense.kind,
      mode: sense.mode === "phone" ? null : sense.mode,
      outcome: planned("expected"),
      // the clause that calls it off is not its own
      clause: -1,
      passage: { start, end },
      passageText: view.text.slice(start, end),
      place: place ?? candidate.place,
      definite: true,
    }),
    dating,
  };
}

/** Past the comma or the "and" that opens it. */
function firstOf({ tokens }: SentenceView, { start, verb }: Clause): number {
  let at = start;
  while (at < verb.first && /^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? "")) at += 1;
  return at;
}

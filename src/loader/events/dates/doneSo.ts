// "Peru said it would free the sailors. It did so on Sunday": what was to be has been, on that day.

import { gather } from "../../gather.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";
import { held } from "../outcome.ts";

/** A plan as it was carried out; `dating` is null where nothing says when. */
export interface DoneSo {
  readonly candidate: Candidate;
  readonly dating: Dating | null;
}

/** The last plan before "did so", in the same sentence or the one before; null for every other candidate. */
export function doneSo(
  views: readonly SentenceView[],
  candidate: Candidate,
  candidates: readonly Candidate[],
): DoneSo | null {
  const here = views[candidate.sentence];
  if (!here || candidate.outcome.status !== "planned" || candidate.echo) return null;
  const next = views[candidate.sentence + 1];
  const goesOn = next?.sentence.paragraph === here.sentence.paragraph ? next : undefined;
  for (const view of goesOn ? [here, goesOn] : [here]) {
    const clause = view.clauses.find(
      (one) => (view !== here || one.index > candidate.clause) && isDoing(view, one),
    );
    if (!clause) continue;
    const isOther = candidates.some(
      (one) =>
        one !== candidate &&
        one.sentence === candidate.sentence &&
        one.at > candidate.at &&
        !one.echo,
    );
    return isOther ? null : toDone(view, clause, candidate);
  }
  return null;
}

/** "It did so", "and did so", "They have since done so"; but "did not do so", "if it did so". */
function isDoing({ tokens }: SentenceView, { start, verb, link }: Clause): boolean {
  if (verb.lemma !== "do" || verb.negated || verb.modal !== null) return false;
  if (!/^(?:main|and)$/.test(link) || tokens[verb.last + 1]?.lower !== "so") return false;
  if (!/^(?:did|done)$/.test(tokens[verb.last]?.lower ?? "")) return false;
  const subject = tokens
    .slice(start, verb.first)
    .filter(({ pos }) => !/^(?:PUNCT|CCONJ|ADV)$/.test(pos));
  const [only, more] = subject;
  return !more && (!only || /^(?:it|he|she|they|both)$/.test(only.lower));
}

function toDone(view: SentenceView, clause: Clause, candidate: Candidate): DoneSo {
  const time = gather([clause], (one) => timesOf(view, one)).find(({ edtf }) => edtf !== null);
  return {
    candidate: revised(candidate, { kind: candidate.sense.kind, outcome: held }),
    dating: time ? fromTimex(view, time, 4) : null,
  };
}

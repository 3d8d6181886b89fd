// "They were to sign a truce on Sunday. They did not.": a plan of the past that the next sentence takes back.

import { isUndoing, wasPlanned } from "../../times/undonePlan.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled } from "../outcome.ts";

/** Plans of the past, called off where a short sentence right behind says that nothing came of them. */
export function withDenials(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
): readonly Candidate[] {
  return candidates.map((one) => {
    const [view, next] = views.slice(one.sentence, one.sentence + 2);
    if (!view || one.outcome.status !== "planned" || one.zone !== "body" || one.echo) return one;
    const isTakenBack =
      next !== undefined &&
      next.sentence.paragraph === view.sentence.paragraph &&
      (isUndoing(next.tokens) || (isPutOff(next) && isLastOf(one, candidates)));
    const told = Math.max(one.at, view.clauses[one.clause]?.verb.last ?? 0);
    const isOff = isTakenBack || isThereOff(view, one, candidates);
    if (!isOff || !wasPlanned(view.tokens, told + 1)) return one;
    const { kind } = one.sense;
    const mode = /^(?:CONSULT|AGREE)$/.test(kind) ? "meet" : null;
    return revised(one, { kind: "REJECT", mode, outcome: cancelled });
  });
}

/** "It was put off for a week.", "They have been postponed.": nobody else is told. */
function isPutOff({ tokens, clauses: [clause] }: SentenceView): boolean {
  if (clause?.link !== "main" || !clause.verb.passive) return false;
  const { lemma, negated, modal, first } = clause.verb;
  const [only, more] = tokens.slice(clause.start, first);
  return (
    /^(?:cancel|postpone|put off|put back|call off|scrap|defer|adjourn|shelve)$/.test(lemma) &&
    /^(?:it|they|this)$/.test(only?.lower ?? "") &&
    (!more || /^(?:later|then|however)$/.test(more.lower)) &&
    !negated &&
    modal === null
  );
}

/** Told last in its sentence, so that what follows goes on with it. */
function isLastOf({ sentence, at }: Candidate, candidates: readonly Candidate[]): boolean {
  return !candidates.some((other) => other.sentence === sentence && other.at > at && !other.echo);
}

/** "called off a visit to Lima, where she was to meet Holm": without the one there is none of the other. */
function isThereOff(
  { clauses }: SentenceView,
  { sentence, clause }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const own = clauses[clause];
  const above = own?.parent == null ? undefined : clauses[own.parent];
  const where = own?.link === "infinitive" ? above : own;
  if (where?.link !== "where" && where?.link !== "relative") return false;
  return candidates.some(
    ({ sentence: line, at, outcome, sense }) =>
      line === sentence &&
      outcome.status === "cancelled" &&
      /^(?:visit|meet|gather|host)$/.test(sense.act) &&
      at < where.start &&
      !clauses.some(({ verb }) => verb.first > at && verb.last < where.start),
  );
}

// "Peru shut its border on Friday. It was reopened on Monday": who undoes a thing is who did it, where nobody else is told.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";

/** Sentences between what was done and its undoing. */
const reach = 2;

const undoing: ReadonlySet<string> = new Set(
  "reopen lift resume restore release free hand_over unfreeze unblock ease repeal rescind revoke withdraw extend renew tighten"
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

const subject = /^(it|they|the \p{L}+) (?:was|were|has been|have been|resumed|reopened)\b/iu;

/** Whoever closed, suspended or seized it takes part in what became of it. */
export function withMakers(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isOpen)) return candidates;
  return candidates.map((one) => {
    const maker = isOpen(one) ? makerOf(one, candidates) : undefined;
    return maker ? revised(one, { actors: maker.actors, others: maker.others }) : one;
  });
}

function isOpen(one: Candidate): boolean {
  return (
    undoing.has(one.word) &&
    one.zone === "body" &&
    !one.echo &&
    one.outcome.status === "held" &&
    entitiesOf(one).length === 0 &&
    subject.test(one.passageText)
  );
}

function makerOf(one: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const [, what = ""] = subject.exec(one.passageText) ?? [];
  const noun = / (\p{L}+)$/u.exec(what)?.[1];
  return candidates.findLast(
    (other) =>
      other.sentence < one.sentence &&
      other.sentence >= one.sentence - (noun ? reach : 1) &&
      other.actors.length > 0 &&
      !other.echo &&
      (/^(?:SANCTION|COERCE)$/.test(other.kind) || other.outcome.status === "cancelled") &&
      (noun === undefined || other.passageText.includes(noun)),
  );
}

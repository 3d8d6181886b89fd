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
    if (!view || !next || one.outcome.status !== "planned" || one.zone !== "body" || one.echo)
      return one;
    if (next.sentence.paragraph !== view.sentence.paragraph) return one;
    const told = Math.max(one.at, view.clauses[one.clause]?.verb.last ?? 0);
    if (!isUndoing(next.tokens) || !wasPlanned(view.tokens, told + 1)) return one;
    const { kind } = one.sense;
    const mode = /^(?:CONSULT|AGREE)$/.test(kind) ? "meet" : null;
    return revised(one, { kind: "REJECT", mode, outcome: cancelled });
  });
}

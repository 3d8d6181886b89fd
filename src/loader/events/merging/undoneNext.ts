// "They were to sign a truce on Sunday. They did not.": a plan of the past that the next sentence takes back.

import { isUndoing } from "../../times/undonePlan.ts";
import { type Candidate, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled } from "../outcome.ts";

/** Plans of the past, called off where a short sentence right behind says that nothing came of them. */
export function withDenials(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
): readonly Candidate[] {
  return candidates.map((one) => {
    const next = views[one.sentence + 1];
    if (!next || one.outcome.status !== "planned" || one.zone !== "body" || one.echo) return one;
    if (next.sentence.paragraph !== views[one.sentence]?.sentence.paragraph) return one;
    if (!isUndoing(next.tokens) || !wasPlanned(one)) return one;
    const { kind } = one.sense;
    const mode = /^(?:CONSULT|AGREE)$/.test(kind) ? "meet" : null;
    return revised(one, { kind: "REJECT", mode, outcome: cancelled });
  });
}

/** "were to sign", "were supposed to meet", "were planned for". */
function wasPlanned({ passage, passageText, trigger }: Candidate): boolean {
  const text = passageText.slice(0, trigger.end - passage.start + 40);
  return /\b(?:was|were|had been) (?:\p{L}+ )?(?:to|due|scheduled|expected|supposed|set|slated|planned)\b/u.test(
    text,
  );
}

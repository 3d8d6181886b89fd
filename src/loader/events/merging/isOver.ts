import type { Candidate } from "../candidate.ts";

/** "After the talks", "during his visit": it was held, and is none that was called off. */
export function isOver({ passage, passageText, trigger }: Candidate, told: Candidate): boolean {
  if (!/^(?:cancelled|declined)$/.test(told.outcome.status)) return false;
  const before = passageText.slice(0, Math.max(0, trigger.start - passage.start));
  return /\b(?:after|during|following|at) (?:the|his|her|their|its|these|those) (?:\p{L}+ )?$/iu.test(
    before,
  );
}

// "flew to Lima on Sunday for a two-day visit during which she met Vik": on one of the days of the visit.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Dating } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean, visits, whatTells } from "./lean.ts";

/** The days of the journey that the clause above tells, as many as the words give it. */
export function duringWhich(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link !== "relative" || clause.joint === null || clause.verb.perfect) return null;
  const during = clause.joint - 1;
  const noun = view.tokens[during - 1]?.text === "," ? during - 2 : during - 1;
  const { status } = candidate.outcome;
  if (view.tokens[during]?.lower !== "during" || !/^(?:held|planned)$/.test(status)) return null;
  if (!/^(?:visit|trip|tour|stay)$/.test(view.tokens[noun]?.lower ?? "")) return null;
  const visit = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === clause.parent &&
      d.candidate.outcome.status === status &&
      visits.has(d.candidate.sense.act),
  );
  if (!visit?.dating || visit.dating.strength < 3) return null;
  const length = view.timexes.find(({ days, last }) => days !== null && last === noun - 1);
  const { earliest, latest } = bounds(visit.dating.edtf);
  if (!Number.isFinite(earliest)) return null;
  const most = length?.days ? earliest + length.days - 1 : Number.POSITIVE_INFINITY;
  return lean(
    visit,
    visit.dating.words,
    { earliest, latest: Math.max(latest, most) },
    "within",
    "during-visit",
    `It was on the visit of which ${whatTells(visit)} is a part.`,
  );
}

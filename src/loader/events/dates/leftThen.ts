// "flew to Santiago in May 1999, hoping to mediate": what was still to come in a story long over, which nobody says is
// still to come.

import { between, bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Dating } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";

/** Days after which what was planned in a story is no plan of the news. */
const longAgo = 60;

/** From the day on of what its sentence told before, for a plan of a story that long since ended. */
export function leftThen(
  view: SentenceView,
  candidate: Candidate,
  own: Dating | null,
  dated: readonly Dated[],
  published: Day | null,
): Dating | null {
  if (published === null || candidate.outcome.status !== "planned") return null;
  const clause = view.clauses[candidate.clause];
  if (!clause || !isThen(view, clause)) return null;
  const before =
    own ??
    dated.findLast(
      ({ candidate: one, dating }) =>
        one.sentence === candidate.sentence &&
        one.at < candidate.at &&
        one.outcome.status !== "planned" &&
        dating !== null,
    )?.dating;
  if (!before || before.strength < 2 || before.vague) return null;
  const { earliest, latest } = bounds(before.edtf);
  if (latest > published - longAgo || !Number.isFinite(earliest)) return null;
  return {
    ...before,
    edtf: between({ earliest, latest: Number.POSITIVE_INFINITY }),
    extent: "within",
    part: null,
    reason: `It was still to come then, and no day is told for it. ${before.reason}`,
    unused: [],
    strength: 0,
  };
}

/** Every clause above it tells of the past, and none that "has" done so. */
function isThen({ clauses }: SentenceView, clause: Clause): boolean {
  let above = clause.parent === null ? undefined : clauses[clause.parent];
  if (!above) return false;
  for (; above; above = above.parent === null ? undefined : clauses[above.parent]) {
    const { form, perfect } = above.verb;
    if (form === "present" || form === "future") return false;
    if (perfect && form !== "past") return false;
    if (above.parent === null) return form === "past";
  }
  return false;
}

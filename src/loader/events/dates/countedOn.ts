// "closed the border on Monday, two days before Chile was due to vote": counted on from what came first.

import { between, bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import { leadOf } from "../clauses/timedBefore.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { around } from "./cameFirst.ts";
import { lean, whatTells } from "./lean.ts";

/** The date of what a before-clause tells, where it says how long before it the other came. */
export function countedOn(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const own = view.clauses[candidate.clause];
  const lead = own && leadOf(view, own);
  const above = lead?.clause.parent == null ? undefined : view.clauses[lead.clause.parent];
  if (!lead || !above) return null;
  const first = dated.find(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === above.index &&
      d.dating !== null &&
      d.dating.strength >= 2,
  );
  const from = first?.dating ?? dayOf(view, above);
  if (!from || !Number.isFinite(bounds(from.edtf).earliest)) return null;
  // "in May, a day before": of which day?
  if (lead.days && lengthOf(from.edtf) > Math.max(1, 2 * lead.days)) return null;
  const { earliest, latest } = bounds(from.edtf);
  const source = first ?? { candidate, dating: from, refused: [] };
  const event = first ? whatTells(first) : `“${from.words[0]?.text}”`;
  if (lead.days === null) {
    const days = { earliest, latest: Number.POSITIVE_INFINITY };
    const reason = `The article puts it after ${event}.`;
    return lean(source, from.words, days, "within", "came-later", reason);
  }
  if (lead.days === 0) {
    const days = { earliest, latest: latest + 1 };
    const reason = `It was to come hours after ${event}, so on that day or the next.`;
    return lean(source, from.words, days, "within", "hours-after", reason);
  }
  const joint = lead.clause.joint ?? lead.clause.start;
  const words = lead.time ? [wordsOf(view, spanOf(view.tokens, lead.time.first, joint))] : [];
  const days = {
    earliest: around(earliest, -lead.days).earliest,
    latest: around(latest, -lead.days).latest,
  };
  return lean(
    source,
    words,
    days,
    "within",
    "counted-on",
    `It is counted on from the date of ${event}.`,
  );
}

/** "expelled two envoys two days before it met the league on Friday": counted back from the day behind it. */
export function countedBack(view: SentenceView, { clause }: Candidate): Dating | null {
  const behind = view.clauses.find((one) => one.link === "before" && one.parent === clause);
  const lead = behind && leadOf(view, behind);
  const from = behind && dayOf(view, behind);
  if (!lead || lead.days === null || !from || lengthOf(from.edtf) > 1) return null;
  const { latest } = bounds(from.edtf);
  const days = lead.days === 0 ? { earliest: latest - 1, latest } : around(latest, lead.days);
  return {
    ...from,
    edtf: between(days),
    extent: "within",
    part: null,
    rule: "counted-back-from",
    reason: `It is counted back from the date of what came after it. ${from.reason}`,
  };
}

/** The one date of a clause that tells no event of its own. */
function dayOf(view: SentenceView, above: Clause): Dating | null {
  const [time, more] = timesOf(view, above).filter(({ type }) => type === "DATE");
  return time && !more ? fromTimex(view, time, 2) : null;
}

// A plan that is told by how long before it something else came.

import { bounds } from "#model/edtf.ts";
import type { Clause } from "../clauses/clauses.ts";
import { leadOf } from "../clauses/timedBefore.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "The release came hours before Roca was due to land in Lima": on a day of news, it still is. */
export function isAheadOfNews(view: SentenceView, clause: Clause): boolean {
  const { timexes, published } = view;
  const lead = leadOf(view, clause);
  if (!lead || published === null) return false;
  // "was shot dead two days before she was to sign"
  const above = lead.clause.parent === null ? undefined : view.clauses[lead.clause.parent];
  if (above && endings.has(above.verb.lemma)) return false;
  const oldest = published - (lead.days ?? 0) - newsDays;
  return !timexes.some(({ edtf }) => edtf !== null && bounds(edtf).latest < oldest);
}

/** As old as what a report of the week tells may be, civil days. */
const newsDays = 7;

const endings: ReadonlySet<string> = new Set(
  "die kill shoot assassinate murder collapse".split(" "),
);

// "They met on 3, 7 and 11 April. At the third meeting they agreed": one day of a row that the article tells.

import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { isDate } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";

const nths: ReadonlyMap<string, number> = new Map([
  ...["first", "second", "third", "fourth", "fifth"].map((word, n) => [word, n] as const),
  ["last", -1],
  ["latest", -1],
  ["final", -1],
]);

/** How many sentences back the row may stand. */
const reach = 2;

/** The day of the meeting that a sentence counts, where a row of as many days stands before it. */
export function nthOfRow(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const [at, the, word, noun] = view.tokens;
  const nth = nths.get(word?.lower ?? "");
  if (!/^(?:at|in|during)$/.test(at?.lower ?? "") || the?.lower !== "the" || nth === undefined)
    return null;
  if (!/^(?:meeting|round|session|call|sitting|one)$/.test(noun?.lower ?? "")) return null;
  if (candidate.at < 4 || !/^(?:held|declined)$/.test(candidate.outcome.status)) return null;
  for (let back = 1; back <= reach; back++) {
    const before = views[candidate.sentence - back];
    const source = dated.find(
      (d) =>
        d.candidate.sentence === candidate.sentence - back && meets.test(d.candidate.sense.act),
    );
    const time = before && source && rowIn(before, source.candidate).at(nth);
    if (before && time) return withReason(fromTimex(before, time, 3));
  }
  return null;
}

const meets = /^(?:meet|gather|call|visit)$/;

const withReason = (dating: Dating | null): Dating | null =>
  dating && { ...dating, rule: "nth-of-row", reason: "It is counted in the row of days before." };

/** The times behind the verb that nothing but commas and "and" parts; empty for fewer than two. */
function rowIn(view: SentenceView, { at, clause }: Candidate): readonly (Timex & Placed)[] {
  const end = view.clauses[clause]?.end ?? view.tokens.length;
  const times = view.timexes.filter((t) => isDate(t) && t.first > at && t.first < end);
  const row = times.filter((t, n) => {
    const last = times[n - 1];
    if (!last) return true;
    const link = view.tokens.slice(last.last + 1, t.first).map(({ lower }) => lower);
    return /^(?:,|,? ?and)(?: on| in)?$/.test(link.join(" "));
  });
  return row.length === times.length && row.length > 1 ? row : [];
}

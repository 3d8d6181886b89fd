// "met in July and again in October", "met in Oslo on Monday and in Lima on Friday": told once, and done twice.

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../times/timex.ts";
import type { Candidate } from "./candidate.ts";
import { type Dating, fromTimex } from "./dating.ts";
import { isDate } from "./stays.ts";
import type { Placed, SentenceView } from "./view.ts";

export interface Again {
  readonly timex: Timex & Placed;
  readonly candidate: Candidate;
  readonly dating: Dating;
}

const acts = /^(?:meet|call|visit|host|gather|dine|test|attack|protest|clash|vote|arrive)$/;

/** The second time that a verb's clause gives, as an event of its own; else null. */
export function againOf(view: SentenceView, candidate: Candidate): Again | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || candidate.echo || candidate.outcome.status !== "held") return null;
  if (!acts.test(candidate.sense.act)) return null;
  for (const timex of view.timexes) {
    if (timex.first <= candidate.at || timex.first >= clause.end || !isDate(timex)) continue;
    const first = view.timexes.findLast(
      (t) => t.last < timex.first && t.first > candidate.at && isDate(t),
    );
    const place = first && linkPlace(view, first.last + 1, timex.first);
    const dating = fromTimex(view, timex, 4);
    if (!first?.edtf || !timex.edtf || place === undefined || !dating) continue;
    const [one, two] = [bounds(first.edtf), bounds(timex.edtf)];
    if (one.latest >= two.earliest && two.latest >= one.earliest) continue;
    return { timex, dating, candidate: place ? { ...candidate, place } : candidate };
  }
  return null;
}

/** What stands between two times of one verb: "and again in", "and in Lima on"; undefined where it joins no second time. */
function linkPlace(
  { tokens, places }: SentenceView,
  from: number,
  to: number,
): Candidate["place"] | undefined {
  const place = places.find((p) => p.first >= from && p.last < to);
  const words = tokens.slice(from, to).filter(({ pos }) => pos !== "PUNCT");
  const rest = words.filter(({ start, end }) => !place || end <= place.start || start >= place.end);
  const isJoined = rest.every(({ lower }) =>
    /^(?:and|again|then|later|in|on|at|early|late)$/.test(lower),
  );
  const isAgain = rest.some(({ lower }) => lower === "again");
  const isAnd = rest[0]?.lower === "and";
  if (!isJoined || !isAnd || !(isAgain || place)) return undefined;
  return place?.place ?? null;
}

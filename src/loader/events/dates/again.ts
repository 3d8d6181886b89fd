// "met in July and again in October", "met in Oslo on Monday and in Lima on Friday": told once, and done twice.

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import { type Candidate, revised } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { placeIn, withMates } from "../roles/placeIn.ts";
import { isDate } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

export interface Again {
  readonly timex: Timex & Placed;
  readonly candidate: Candidate;
  readonly dating: Dating;
}

const acts =
  /^(?:meet|call|visit|host|gather|dine|test|attack|protest|clash|vote|arrive|return|do|say|request)$/;
/** What one does in one place after another. */
const legs = /^(?:visit|arrive|return|meet|gather|leave-for)$/;

/** Further times that a verb's clause gives, each as an event of its own; mostly none. */
export function againsOf(view: SentenceView, candidate: Candidate): readonly Again[] {
  const clause = view.clauses[candidate.clause];
  const { sense, echo, outcome } = candidate;
  if (!clause || echo || !/^(?:held|planned)$/.test(outcome.status)) return [];
  if (!acts.test(sense.act)) return [];
  const times = view.timexes.filter(
    (t) => t.first > candidate.at && t.first < clause.end && isDate(t),
  );
  const found: Again[] = [];
  for (const [n, timex] of times.entries()) {
    const first = times[n - 1];
    const place = first && linkPlace(view, first.last + 1, timex.first, legs.test(sense.act));
    const dating = fromTimex(view, timex, 4);
    if (!first?.edtf || !timex.edtf || place === undefined || !dating) continue;
    const [one, two] = [bounds(first.edtf), bounds(timex.edtf)];
    // "in Peru July 1-3, in Chile July 3-5": one leaves on the day that one comes
    const [last, begun] = place ? [one.latest - 1, two.latest - 1] : [one.latest, two.latest];
    if (last >= two.earliest && begun >= one.earliest) continue;
    found.push({ timex, dating, candidate: place ? revised(candidate, { place }) : candidate });
  }
  return found;
}

/** What stands between two times of one verb: "and again in", "and in Lima on", ", Lima on"; undefined where it joins no second time. */
function linkPlace(
  view: SentenceView,
  from: number,
  to: number,
  isLeg: boolean,
): Candidate["place"] | undefined {
  const { tokens } = view;
  const found = view.places.filter((p) => p.first >= from && p.last < to);
  const [place] = found;
  const words = tokens.slice(from, to).filter(({ pos }) => pos !== "PUNCT");
  const inPlace = isLeg ? found : found.slice(0, 1);
  const rest = words.filter(
    ({ start, end }) => !inPlace.some((one) => start >= one.start && end <= one.end),
  );
  const isJoined = rest.every(
    ({ lower }) =>
      /^(?:and|again|then|later|in|on|at|early|late)$/.test(lower) || (isLeg && lower === "to"),
  );
  const isAgain = rest.some(({ lower }) => lower === "again");
  const isAnd = rest[0]?.lower === "and";
  // "in Oslo on Monday, Lima on Tuesday"
  const isNext = isLeg && place !== undefined && tokens[from]?.text === ",";
  if (!isJoined || !(isAnd || isNext) || !(isAgain || place)) return undefined;
  return place ? withMates(view, place) : null;
}

/** "to Peru on July 3 and to Lima and Quito on July 5": where it was the first time. */
export function firstLeg(
  view: SentenceView,
  candidate: Candidate,
  [next]: readonly Again[],
): Candidate {
  if (!next?.candidate.place || !legs.test(candidate.sense.act)) return candidate;
  const time = view.timexes.find((t) => t.first > candidate.at && isDate(t));
  const place = time && placeIn(view, candidate.at + 1, time.first, candidate.at, /^/);
  return place ? revised(candidate, { place }) : candidate;
}

/** A sentence as if it did not tell these times. */
export function without(view: SentenceView, times: readonly Timex[]): SentenceView {
  if (times.length === 0) return view;
  return {
    ...view,
    timexes: view.timexes.filter((t) => !times.some(({ start }) => start === t.start)),
  };
}

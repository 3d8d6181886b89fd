// "met in July and again in October", "met in Oslo on Monday and in Lima on Friday": told once, and done twice.

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import { type Candidate, revised } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { placeIn, withMates } from "../roles/placeIn.ts";
import { isDate } from "../clauses/stays.ts";
import { tailBehindAside } from "../clauses/tailBehindAside.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

export interface Again {
  /** The time that stands before, where the two are a plain list: "in 2006 and 2009". */
  readonly listedBehind: (Timex & Placed) | null;
  readonly timex: Timex & Placed;
  readonly candidate: Candidate;
  readonly dating: Dating;
}

const acts =
  /^(?:meet|call|visit|host|gather|dine|test|attack|protest|clash|vote|arrive|return|do|say|request|detain|sign)$/;
/** What one does in one place after another. */
const legs = /^(?:visit|arrive|return|meet|gather|leave-for)$/;

/** Further times that a verb's clause gives, each as an event of its own; mostly none. */
export function againsOf(view: SentenceView, candidate: Candidate): readonly Again[] {
  const clause = view.clauses[candidate.clause];
  const { sense, echo, outcome } = candidate;
  // "broke down in 2001 and 2003"
  const isBroken = outcome.status === "cancelled" && candidate.kind === "SANCTION";
  if (!clause || !(isBroken || /^(?:held|planned)$/.test(outcome.status))) return [];
  const behind = isBroken ? Math.max(candidate.at, clause.verb.last) : candidate.at;
  const dates = view.timexes.filter(
    (t) =>
      t.first < clause.end &&
      isDate(t) &&
      // "met Vik, who was freed in March, in Lima on Monday"
      tailBehindAside(view, t.first) === null,
  );
  const told = dates.filter((t) => t.first > behind);
  const isMet = /^(?:meet|gather)$/.test(sense.act);
  // "Two rounds, in 2001 and 2003, collapsed"
  const isAside = isBroken && isMet && told.length === 0;
  const times = isAside ? datesAside(view, dates, clause.verb.first) : told;
  const listed = listedTimes(view, times, isMet);
  const found: Again[] = listed.slice(1).flatMap((timex) => {
    const dating = fromTimex(view, timex, 4);
    return dating ? [{ listedBehind: listed[0] ?? null, timex, dating, candidate }] : [];
  });
  if (found.length > 0 || echo || !acts.test(sense.act)) return found;
  for (const [n, timex] of times.entries()) {
    const first = times[n - 1];
    const from = first && behindPlace(view, first.last + 1);
    const place =
      from === undefined
        ? undefined
        : linkPlace(view, from, timex.first, legs.test(sense.act), first && from > first.last + 1);
    const dating = fromTimex(view, timex, 4);
    if (!first?.edtf || !timex.edtf || place === undefined || !dating) continue;
    const [one, two] = [bounds(first.edtf), bounds(timex.edtf)];
    // "in Peru July 1-3, in Chile July 3-5": one leaves on the day that one comes
    const [last, begun] = place ? [one.latest - 1, two.latest - 1] : [one.latest, two.latest];
    if (last >= two.earliest && begun >= one.earliest) continue;
    found.push({
      listedBehind: null,
      timex,
      dating,
      candidate: place ? revised(candidate, { place }) : candidate,
    });
  }
  return found;
}

/**
 * "in October 2008 and in April 2009", "in 1947, 1965 and 1971": times that follow one another and do not adjoin,
 * but not "between 2006 and 2009", nor "the 2006 and 2009 accords".
 */
function listedTimes(
  view: SentenceView,
  times: readonly (Timex & Placed)[],
  isMet: boolean,
): readonly (Timex & Placed)[] {
  const { tokens } = view;
  const [first] = times;
  if (!first || /^(?:the|between|from)$/.test(tokens[first.first - 1]?.lower ?? "")) return [];
  const listed = [first];
  const count = roundsBefore(view, first.first);
  let [isEnded, isNear] = [false, false];
  for (const time of times.slice(1)) {
    const last = listed.at(-1) ?? first;
    const link = tokens.slice(last.last + 1, time.first).map(({ lower }) => lower);
    if (isEnded || !/^(?:,|,? ?and(?: again| then| later)?)(?: in| on)?$/.test(link.join(" ")))
      break;
    const isOther = isApart(last, time) || (isMet && isWeekApart(last, time));
    if (!isOther && count === null) return [];
    isNear ||= !isOther;
    listed.push(time);
    isEnded = link.includes("and");
  }
  if (isNear && count !== listed.length) return [];
  const behind = tokens[(listed.at(-1) ?? first).last + 1];
  return isEnded && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? "") ? listed : [];
}

/** "Two rounds, in 2001 and 2003, collapsed": the times that stand between commas before the verb. */
function datesAside(
  { tokens }: SentenceView,
  dates: readonly (Timex & Placed)[],
  verb: number,
): readonly (Timex & Placed)[] {
  const comma = tokens.findIndex(({ text }, at) => text === "," && at < verb);
  const isAside = tokens[verb - 1]?.text === "," && tokens[comma + 1]?.lower === "in" && comma > 0;
  return isAside ? dates.filter(({ first, last }) => first > comma && last < verb) : [];
}

/** The "two" of "held two rounds of talks in January and February": as many as have a time; null where none are counted. */
function roundsBefore({ tokens }: SentenceView, to: number): number | null {
  const rounds = tokens.findLastIndex(({ lower }, at) => at < to && counted.test(lower));
  const words = tokens.slice(Math.max(0, rounds - 3), Math.max(0, rounds));
  const count = words.findLast(({ lower }) => numbers.includes(lower));
  return rounds > 0 && to - rounds < 8 && count ? numbers.indexOf(count.lower) + 2 : null;
}

const counted = /^(?:rounds|meetings|sessions|summits|visits|trips|elections|votes|tests)$/;
const numbers = ["two", "three", "four", "five", "six"];

/** Two years, or months or days with time between them: what adjoins may be one stretch. */
function isApart(one: Timex, two: Timex): boolean {
  if (!one.edtf || !two.edtf) return false;
  const [first, next] = [bounds(one.edtf), bounds(two.edtf)];
  const isDay = next.latest - next.earliest < 20;
  const isYear = next.latest - next.earliest > 360 && first.latest - first.earliest > 360;
  return next.earliest > first.latest + (isDay ? 20 : isYear ? 0 : 1);
}

/** "are to meet on 23 June and 7 July": no meeting lasts from the one to the other. */
function isWeekApart(one: Timex, two: Timex): boolean {
  if (one.edtf?.kind !== "day" || two.edtf?.kind !== "day") return false;
  return bounds(two.edtf).earliest - bounds(one.edtf).latest >= 7;
}

/** What stands between two times of one verb: "and again in", "and in Lima on", ", Lima on"; undefined where it joins no second time. */
function linkPlace(
  view: SentenceView,
  from: number,
  to: number,
  isLeg: boolean,
  isPlaced = false,
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
  if (place) return withMates(view, place);
  // "on 3 May in Lima and again on 7 May in Oslo"
  const end = view.timexes.find(({ first }) => first === to)?.last ?? to;
  const next = isPlaced ? view.places.find(({ first }) => first === end + 2) : undefined;
  return next && /^(?:in|at)$/.test(tokens[end + 1]?.lower ?? "") ? withMates(view, next) : null;
}

/** "on 3 May in Lima | and again": the token behind the place that a time has behind it. */
function behindPlace({ tokens, places }: SentenceView, at: number): number {
  const place = /^(?:in|at)$/.test(tokens[at]?.lower ?? "")
    ? places.find(({ first }) => first === at + 1)
    : undefined;
  const isAgain =
    place && tokens[place.last + 1]?.lower === "and" && tokens[place.last + 2]?.lower === "again";
  return isAgain ? place.last + 1 : at;
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

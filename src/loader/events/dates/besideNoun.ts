// Dates counted from a noun to its verb and back: "broke off talks a week after the signing on 20
// April", "seized it in 2012, a year after a standoff", "since the coup of 4 April".

import { type Bounds, between, bounds, type Edtf } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { placeNoun } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { isDate, timesOf } from "../clauses/stays.ts";
import { type Placed, type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

type Side = "before" | "after";

/** The date that a noun told in passing takes from its clause, or lends to it. */
export function besideNoun(
  view: SentenceView,
  clause: Clause,
  candidate: Candidate,
): Dating | null {
  const times = timesOf(view, clause).filter(isDate);
  const blow = times.find((t) => isBlowBefore(view, candidate, t));
  const then = blow && fromTimex(view, blow, 3);
  if (then)
    return told(
      then,
      between({ earliest: Number.NEGATIVE_INFINITY, latest: bounds(then.edtf).latest }),
      null,
      "before",
    );
  return candidate.echo ? fromClause(view, times, candidate.at) : fromNoun(view, times, candidate);
}

/** "recalled its envoy on Saturday after a raid": the day is that of the recall, and the raid was no later. */
export function isBlowBefore(
  view: SentenceView,
  { kind, at, word }: Candidate,
  { last }: Placed,
): boolean {
  // "after clashes with Chile": they may well have gone on
  if (kind !== "ASSAULT" || last > at || /^(?:clash|fight|battle|war|violence)/.test(word))
    return false;
  const { preposition, first, clause } = placeNoun(view, at);
  return (
    /^(?:after|following)$/.test(preposition ?? "") &&
    clause !== null &&
    clause.verb.last < first &&
    last < first - 1 &&
    sideOf(view, at)?.gap === null
  );
}

/** "since the coup of 4 April": not before it. */
function fromNoun(
  view: SentenceView,
  times: readonly (Timex & Placed)[],
  { at: verb, outcome }: Candidate,
): Dating | null {
  for (const timex of times) {
    const noun = nounOf(view, timex);
    const found = noun === null ? null : sideOf(view, noun);
    const dating = fromTimex(view, timex, 3);
    if (!found || !dating || verb === noun) continue;
    // "will make his first visit since his January inauguration": that is no bound of what is to come
    if (outcome.status === "planned" && view.tokens[found.at]?.lower === "since") continue;
    const { earliest, latest } = bounds(dating.edtf);
    const { side, gap } = found;
    const open: Bounds =
      side === "after"
        ? { earliest, latest: Number.POSITIVE_INFINITY }
        : { earliest: Number.NEGATIVE_INFINITY, latest };
    return told(
      dating,
      gap ? shifted(dating, gap, side === "after" ? 1 : -1) : between(open),
      gap,
      side,
    );
  }
  return null;
}

/** "in 2012, a year after a standoff": the noun lies so far from the clause’s own date. */
function fromClause(
  view: SentenceView,
  times: readonly (Timex & Placed)[],
  noun: number,
): Dating | null {
  const found = sideOf(view, noun);
  const at = found?.at ?? 0;
  const own =
    times.findLast((t) => t.last < at && t !== found?.gap) ??
    // "A day after the arrest of Roca, Peru met the league on Friday"
    (at <= frontWords ? times.find((t) => t.first > noun) : undefined);
  const dating = own && fromTimex(view, own, 4);
  if (!found?.gap || !dating) return null;
  const { side, gap } = found;
  return told(dating, shifted(dating, gap, side === "after" ? -1 : 1), gap, side);
}

/** "Two weeks after": so many words such a phrase may take before its "after". */
const frontWords = 4;

type Gap = Pick<Timex, "days" | "value" | "text" | "start" | "end">;

interface Found {
  readonly side: Side;
  /** The token of its preposition. */
  readonly at: number;
  /** "a week" before "after the signing". */
  readonly gap: Gap | null;
}

/** The "after" that governs a noun’s phrase, with the length before it. */
function sideOf(view: SentenceView, noun: number): Found | null {
  const { preposition, first } = placeNoun(view, noun);
  if (!/^(?:after|since|following|before)$/.test(preposition ?? "")) return null;
  const at = first - 1;
  const gap = view.timexes.find((t) => t.last === at - 1 && t.days !== null) ?? nextDay(view, at);
  return { side: preposition === "before" ? "before" : "after", at, gap };
}

/** "the day after the signing" */
function nextDay(view: SentenceView, at: number): Gap | null {
  const [the, day] = [view.tokens[at - 2], view.tokens[at - 1]];
  if (the?.lower !== "the" || day?.lower !== "day") return null;
  return { days: 1, value: "P1D", ...wordsOf(view, spanOf(view.tokens, at - 2, at - 1)) };
}

/** So much later or earlier: to the day for days, to the year for years from a year, else about so much. */
function shifted({ edtf }: Dating, { days, value }: Gap, sign: 1 | -1): Edtf {
  const years = /^P(\d+)Y$/.exec(value)?.[1];
  if (years !== undefined && edtf.kind === "year")
    return { kind: "year", year: edtf.year + sign * Number(years) };
  const { earliest, latest } = bounds(edtf);
  const length = days ?? 0;
  const slack = length < 7 ? 0 : length < 28 ? 2 : length < 300 ? 10 : 60;
  return between({
    earliest: earliest + sign * length - slack,
    latest: latest + sign * length + slack,
  });
}

function told(dating: Dating, edtf: Edtf, gap: Found["gap"], side: Side): Dating {
  const words = gap ? [{ start: gap.start, end: gap.end, text: gap.text }, ...dating.words] : null;
  return {
    ...dating,
    edtf,
    extent: "within",
    part: null,
    words: words ?? dating.words,
    rule: gap ? "counted-from-noun" : `${side}-noun`,
    reason: gap
      ? `It is counted over “${gap.text}” from the date beside it. ${dating.reason}`
      : `The words put it ${side} that date. ${dating.reason}`,
  };
}

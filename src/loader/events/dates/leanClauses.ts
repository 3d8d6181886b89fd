// Dates that one clause of a sentence lends another: "before he departs", "hours after …", "before
// they went on to a banquet".

import { bounds } from "#model/edtf.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import { afterItsClause, isAfterLater } from "./afterItsClause.ts";
import { lean, shares, visits, whatTells } from "./lean.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";
import { isAsideOfOne } from "../roles/besideAside.ts";
import { noEarlier } from "./openEnded.ts";

/** "may meet X before he departs": between publication and the end of the visit that the article dates. */
export function beforeLeaving(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const leaving = view.clauses.find(
    (c) =>
      c.index > candidate.clause &&
      c.link === "before" &&
      /^(?:depart|leave|return)$/.test(c.verb.lemma),
  );
  if (!leaving || leaving.index - candidate.clause > 2) return null;
  const visit = dated
    .filter(
      (d) =>
        d.dating !== null &&
        d.dating.strength >= 2 &&
        visits.has(d.candidate.sense.act) &&
        shares(d.candidate, candidate) &&
        lengthOf(d.dating.edtf) < 60 &&
        d.candidate.outcome.status !== "cancelled",
    )
    .toSorted((a, b) => latestOf(b) - latestOf(a))[0];
  if (!visit?.dating) return null;
  const words = wordsOf(
    view,
    spanOf(view.tokens, leaving.joint ?? leaving.start, leaving.verb.last),
  );
  const { earliest, latest } = bounds(visit.dating.edtf);
  return lean(
    visit,
    [words],
    { earliest, latest },
    "within",
    "before-leaving",
    "It is to happen before the visit ends, so on one of the days that the article gives the visit.",
  );
}

function latestOf({ dating }: Dated): number {
  return dating ? bounds(dating.edtf).latest : Number.NEGATIVE_INFINITY;
}

/** "talks lasted … before they went on to a banquet": one occasion, one day. */
export function sameOccasion(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link !== "before" || clause.parent === null) return null;
  const first = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.dating !== null &&
      d.candidate.at < candidate.at,
  );
  const source = first ?? null;
  if (!source) return sinceItsDay(view, clause);
  if (!source.dating || !shares(source.candidate, candidate)) return null;
  const { earliest } = bounds(source.dating.edtf);
  if (!Number.isFinite(earliest)) return null;
  // "before flying to Oslo": on that day or after it
  if (lengthOf(source.dating.edtf) === 1 && !visits.has(candidate.sense.act))
    return lean(
      source,
      [],
      bounds(source.dating.edtf),
      "throughout",
      "same-occasion",
      `It followed on the same occasion as ${whatTells(source)}, which has that day.`,
    );
  return lean(
    source,
    [],
    { earliest, latest: Number.POSITIVE_INFINITY },
    "within",
    "followed",
    `It followed “${source.candidate.trigger.text}”.`,
  );
}

/** "walked a few steps on Friday before returning to Lima": not before the day of what no table knows. */
function sinceItsDay(view: SentenceView, { parent, verb }: Clause): Dating | null {
  const above = parent === null ? undefined : view.clauses[parent];
  if (!above || verb.form !== "gerund") return null;
  const [time, more] = timesOf(view, above).filter(({ type }) => type === "DATE");
  const told = time && !more && time.edtf?.kind === "day" ? fromTimex(view, time, 2) : null;
  return told
    ? noEarlier(told, "followed", `“before” puts it after what came on “${told.words[0]?.text}”.`)
    : null;
}

/** "held talks during the visit and met the premier": one verb's date is the other's. */
export function sameBreath(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link === "main") return behindSemicolon(view, candidate, dated);
  if (clause?.link !== "and" || clause.parent === null) return null;
  if (isAfterLater(view, clause)) return afterItsClause(view, candidate);
  const above = view.clauses[clause.parent];
  if (above && isAsideOfOne(view, above, clause)) return null;
  const first = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === clause.parent &&
      // "congratulated her on her victory of May 2 and thanked her"
      !d.candidate.echo &&
      // "promised elections by May and expelled two": nobody is expelled when the elections are to be;
      // "recalled its envoy today and will close its border": nor is it closed then
      isPlan(d.candidate) === isPlan(candidate),
  );
  if (!first?.dating || first.dating.strength < 2 || !shares(first.candidate, candidate))
    return null;
  return { ...first.dating, strength: 2 };
}

const isPlan = ({ outcome }: Candidate) => outcome.status === "planned";

/** "visited Oslo in May 2003 and met the premier; the two agreed": one story, told in one sentence. */
function behindSemicolon(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || view.tokens[clause.start]?.text !== ";" || clause.verb.perfect) return null;
  const last = dated.findLast((d) => !d.candidate.echo && d.dating !== null);
  if (last?.candidate.sentence !== candidate.sentence || last.candidate.clause === clause.index)
    return null;
  const isOne = last.candidate.outcome.status === "held" && candidate.outcome.status === "held";
  if (!isOne || !last.dating || last.dating.strength < 2 || !shares(last.candidate, candidate))
    return null;
  return { ...last.dating, strength: 2 };
}

/** "X, who arrived in P on Tuesday, held talks with Y": not before that day. */
export function sinceArrival(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  if (candidate.outcome.status !== "held") return null;
  const arrival = dated.findLast((d) => isArrivalOf(view, d, candidate));
  if (!arrival?.dating) return null;
  return lean(
    arrival,
    arrival.dating.words,
    { earliest: bounds(arrival.dating.edtf).earliest, latest: Number.POSITIVE_INFINITY },
    "within",
    "since-arrival",
    `It was not before ${whatTells(arrival)}.`,
  );
}

/** Told of the same person in a relative clause of the sentence, on one day that is known. */
export function isArrivalOf(
  view: SentenceView,
  { candidate, dating }: Dated,
  deed: Candidate,
): boolean {
  const clause = view.clauses[candidate.clause];
  return (
    candidate.sentence === deed.sentence &&
    candidate.at < deed.at &&
    clause?.link === "relative" &&
    /^(?:arrive|be|fly|land|travel)$/.test(clause.verb.lemma) &&
    candidate.outcome.status === "held" &&
    dating !== null &&
    dating.strength >= 2 &&
    lengthOf(dating.edtf) <= 2 &&
    shares(candidate, deed)
  );
}

/** "before he left, X said on Friday": what a before-clause tells came later. */
export function afterTold(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.link !== "before" || clause.parent === null || clause.parent < clause.index)
    return null;
  const first = dated.find(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === clause.parent &&
      d.dating !== null &&
      d.dating.strength >= 2,
  );
  if (!first?.dating) return null;
  const { earliest } = bounds(first.dating.edtf);
  if (!Number.isFinite(earliest)) return null;
  return lean(
    first,
    first.dating.words,
    { earliest, latest: Number.POSITIVE_INFINITY },
    "within",
    "came-later",
    `The article puts it after ${whatTells(first)}.`,
  );
}

/** "was relieved on 2 June; he has since been charged": after what the words before tell. */
export function sinceThen(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause?.verb.perfect || candidate.outcome.status !== "held" || candidate.echo) return null;
  const { first, last } = clause.verb;
  const isSince = view.tokens.slice(first, last + 1).some(({ lower }) => lower === "since");
  const before = isSince ? dated.findLast((d) => isNearBefore(d, candidate)) : undefined;
  if (!before?.dating) return null;
  const { earliest } = bounds(before.dating.edtf);
  if (!Number.isFinite(earliest)) return null;
  return lean(
    before,
    before.dating.words,
    { earliest, latest: Number.POSITIVE_INFINITY },
    "within",
    "since-then",
    `“Since” puts it after ${whatTells(before)}.`,
  );
}

function isNearBefore({ candidate: one, dating }: Dated, candidate: Candidate): boolean {
  const away = candidate.sentence - one.sentence;
  const isTold = one.at < candidate.at || away > 0;
  return isTold && away >= 0 && away <= 1 && dating !== null && dating.strength >= 2;
}

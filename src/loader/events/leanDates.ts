// Dates borrowed from a neighbour: "after the talks", "before he departs", "they moved on to dinner".

import { type Bounds, between, bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import { nounSenses } from "../lexicon/triggers.ts";
import type { Dated } from "./bindDates.ts";
import { type Candidate, entitiesOf } from "./candidate.ts";
import { type Dating, lengthOf } from "./dating.ts";
import { type SentenceView, spanOf, wordsOf } from "./view.ts";

type Order = "before" | "after" | "during";

const orders: ReadonlyMap<string, Order> = new Map([
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["during", "during"],
  ["at", "during"],
]);

/** The dating that an event told before this one lends it, or null. `dated` is in order of telling. */
export function datingOfNeighbour(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  return (
    beforeLeaving(view, candidate, dated) ??
    beforeTold(view, candidate, dated) ??
    sameOccasion(view, candidate, dated) ??
    byNoun(view, candidate, dated) ??
    sameScene(view, candidate, dated, views)
  );
}

/** Visits and what belongs to them: "the trip" may mean the arrival that began it. */
const visits = new Set(["visit", "arrive", "host"]);

function sameFamily(a: Candidate["sense"], act: string): boolean {
  return a.act === act || (visits.has(a.act) && visits.has(act));
}

/** "may meet X before he departs": between publication and the end of the visit that the article dates. */
function beforeLeaving(
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

/** "talks lasted … before they moved on to a dinner": one occasion, one day. */
function sameOccasion(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || clause.link !== "before" || clause.parent === null) return null;
  const first = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.dating !== null &&
      d.candidate.at < candidate.at,
  );
  const source = first ?? null;
  if (!source?.dating || !shares(source.candidate, candidate)) return null;
  const { earliest } = bounds(source.dating.edtf);
  if (!Number.isFinite(earliest)) return null;
  if (lengthOf(source.dating.edtf) === 1)
    return lean(
      source,
      [],
      bounds(source.dating.edtf),
      "throughout",
      "same-occasion",
      `It followed on the same occasion as “${source.candidate.trigger.text}”, which is put on that day.`,
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

/** "met on Tuesday, three weeks after clashes": what an after-clause tells came first, by so much where it says. */
function beforeTold(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || clause.link !== "after" || clause.parent === null || clause.joint === null)
    return null;
  const later = dated.findLast(
    (d) =>
      d.candidate.sentence === candidate.sentence &&
      d.candidate.clause === clause.parent &&
      d.dating !== null &&
      d.dating.strength >= 2,
  );
  if (!later?.dating) return null;
  const { latest } = bounds(later.dating.edtf);
  if (!Number.isFinite(latest)) return null;
  const gap = view.timexes.find((t) => t.last === (clause.joint ?? 0) - 1 && t.type === "DURATION");
  const hours = /^(?:hours?|minutes?)$/.test(view.tokens[clause.joint - 1]?.lower ?? "");
  const words = gap ? [wordsOf(view, spanOf(view.tokens, gap.first, clause.joint))] : [];
  const event = `“${later.candidate.trigger.text}”`;
  if (hours)
    return lean(
      later,
      [],
      { earliest: latest - 1, latest },
      "within",
      "hours-before",
      `It came hours before ${event}, so on that day or the day before.`,
    );
  if (gap?.days)
    return lean(
      later,
      words,
      { earliest: latest - gap.days, latest: latest - gap.days },
      "within",
      "counted-back",
      `It is counted back from the date of ${event}.`,
    );
  return lean(
    later,
    words,
    { earliest: Number.NEGATIVE_INFINITY, latest },
    "within",
    "came-first",
    `The article tells that ${event} came after it.`,
  );
}

/** "before the trip", "after the talks": the last such event told bounds it. */
function byNoun(view: SentenceView, candidate: Candidate, dated: readonly Dated[]): Dating | null {
  const clause = view.clauses[candidate.clause];
  const from = clause?.start ?? 0;
  const to = clause?.end ?? view.tokens.length;
  for (let at = from; at < to; at++) {
    const order = orders.get(view.tokens[at]?.lower ?? "");
    const determiner = view.tokens[at + 1];
    if (!order || !determiner || !/^(?:the|his|her|their|its|this|that)$/.test(determiner.lower))
      continue;
    const noun = nounAfter(view, at + 2, to);
    const sense = noun === null ? undefined : nounSenses.get(view.tokens[noun]?.lemma ?? "");
    if (noun === null || !sense || noun === candidate.at) continue;
    const source = dated.findLast(
      (d) =>
        sameFamily(d.candidate.sense, sense.act) &&
        d.dating !== null &&
        d.dating.strength >= 2 &&
        d.candidate.outcome.status !== "cancelled",
    );
    if (!source?.dating) continue;
    const words = [wordsOf(view, spanOf(view.tokens, at, noun))];
    return byOrder(order, source, words);
  }
  return null;
}

function nounAfter(view: SentenceView, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (nounSenses.has(view.tokens[at]?.lemma ?? "")) return at;
  return null;
}

function byOrder(order: Order, source: Dated, words: readonly Words[]): Dating | null {
  if (!source.dating) return null;
  const { earliest, latest } = bounds(source.dating.edtf);
  const told = words[0]?.text ?? "";
  switch (order) {
    case "before":
      return lean(
        source,
        words,
        { earliest: Number.NEGATIVE_INFINITY, latest: earliest - 1 },
        "within",
        "before-event",
        `“${told}” puts it before the event that the article dates.`,
      );
    case "after":
      return lean(
        source,
        words,
        { earliest, latest: Number.POSITIVE_INFINITY },
        "within",
        "after-event",
        `“${told}” puts it on or after the day of the event that the article dates.`,
      );
    case "during":
      return lean(
        source,
        words,
        { earliest, latest },
        "within",
        "during-event",
        `“${told}” puts it on the days of the event that the article dates.`,
      );
  }
}

/** The next sentence of a paragraph goes on with the scene of the one before. */
function sameScene(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const before = dated.findLast((one) => !one.candidate.echo);
  if (
    !before?.dating ||
    before.dating.strength < 2 ||
    candidate.outcome.status !== "held" ||
    candidate.echo
  )
    return null;
  const other = views[before.candidate.sentence];
  if (
    other?.sentence.paragraph !== view.sentence.paragraph ||
    before.candidate.outcome.status !== "held"
  )
    return null;
  if (!shares(before.candidate, candidate) || lengthOf(before.dating.edtf) > 200) return null;
  const clause = view.clauses[candidate.clause];
  if (!clause || clause.verb.perfect || candidate.sentence === before.candidate.sentence)
    return null;
  return lean(
    before,
    before.dating.words,
    bounds(before.dating.edtf),
    before.dating.extent,
    "same-scene",
    "The paragraph goes on with the same people and gives no other date.",
  );
}

function shares(a: Candidate, b: Candidate): boolean {
  const mine = new Set(entitiesOf(a));
  return entitiesOf(b).some((id) => mine.has(id));
}

function lean(
  source: Dated,
  words: readonly Words[],
  to: Bounds,
  extent: Dating["extent"],
  rule: string,
  reason: string,
): Dating {
  return {
    edtf: between(to),
    extent,
    vague: false,
    part: null,
    words,
    reference: { to: "words", words: source.dating?.words[0] ?? source.candidate.trigger },
    rule,
    reason,
    unused: [],
    strength: 2,
  };
}

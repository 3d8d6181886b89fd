// "Roca visited Norway on 3–4 April. … In Oslo she met Holm": what a traveller does where the visit is, she does on its days.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import { opensThere } from "../clauses/opensThere.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean } from "./lean.ts";
import { turnOf } from "./storyOrder.ts";

/** How many sentences on from the visit. */
const reach = 4;
/** Days that a visit may take. */
const longest = 12;

/** The days of a visit told shortly before, where the same one meets somebody in that land and no other time is told. */
export function onVisit(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  const { status } = candidate.outcome;
  // "While there, she met"
  const main = clause ? planning(view, clause) : undefined;
  const there = main?.index === 0 && opensThere(view);
  if (!clause || !main || candidate.echo || clause.verb.perfect) return null;
  if (!(there ? doesThere : does).test(candidate.sense.act)) return null;
  const isStory = there || /^(?:main|and|resume|participle|where)$/.test(main.link);
  if (!isStory || turnOf(view, candidate)) return null;
  const visit = dated.findLast(
    ({ candidate: one, dating }) =>
      (there ? goes : travels).test(one.sense.act) &&
      // "His visit to Lima on 3 May was his first. He met": named in passing, with its day
      (!one.echo || (dating?.strength === 4 && one.sentence === candidate.sentence - 1)),
  );
  if (!visit?.dating || visit.candidate.outcome.status !== status || visit.dating.strength < 3)
    return null;
  if (!/^(?:held|planned)$/.test(status) || lengthOf(visit.dating.edtf) > longest) return null;
  const [traveller] = visit.candidate.actors;
  const told = visit.candidate.sentence;
  if (traveller === undefined || ![...candidate.actors, ...candidate.others].includes(traveller))
    return null;
  const further = candidate.sentence - told;
  if (further < 1 || further > reach || candidate.zone !== visit.candidate.zone) return null;
  const since = views.slice(told + 1, candidate.sentence + 1);
  if (since.some(({ timexes }) => timexes.some(({ type, edtf }) => type === "DATE" && edtf)))
    return null;
  const land = visit.candidate.place?.country;
  const isThere = candidate.place ? candidate.place.country === land : further === 1;
  if (!land || !isThere) return null;
  const days = bounds(visit.dating.edtf);
  return lean(
    visit,
    visit.dating.words,
    // whoever has left or arrived stays on
    travels.test(visit.candidate.sense.act) ? days : { ...days, latest: Number.POSITIVE_INFINITY },
    "within",
    "on-visit",
    `It was on the visit of which “${visit.candidate.trigger.text}” tells.`,
  );
}

/** "is scheduled to meet", "is to meet": the clause that the plan hangs on; any other clause itself. */
function planning({ clauses }: SentenceView, clause: Clause): Clause {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  if (clause.link !== "infinitive" || !above || above.verb.negated) return clause;
  const { lemma, form } = above.verb;
  const isPlan = /^(?:be|schedule|expect|set|plan|due|slate)$/.test(lemma);
  return isPlan && form === "present" ? above : clause;
}

const travels = /^visit$/;
const goes = /^(?:visit|arrive|leave-for)$/;
const does = /^(?:meet|host|gather|dine|sign)$/;
const doesThere = /^(?:meet|host|gather|dine|sign|agree|greet)$/;

// "Roca and Vik met today. … The two presidents signed an accord": what those who met decide is of that day.

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean } from "./lean.ts";
import { turnOf } from "./storyOrder.ts";

/** Sentences that open an article, and those on that go on about its meeting. */
const opening = 5;
const reach = 14;

/** The day of the meeting that opens the article, of what the same ones do without a time of its own. */
export function onSitting(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
  published: Day | null,
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (published === null || candidate.echo || candidate.outcome.status !== "held") return null;
  if (!clause || clause.verb.perfect || !does.test(candidate.kind)) return null;
  if (!/^(?:main|and|resume)$/.test(clause.link) || turnOf(view, candidate)) return null;
  if (candidate.actors.length === 0 || isElsewhen(view, candidate, views)) return null;
  const sitting = dated.find(({ candidate: one, dating }) => {
    if (!dating || one.outcome.status !== "held" || one.sentence > opening) return false;
    const { latest } = bounds(dating.edtf);
    return (
      meets.test(one.sense.act) &&
      !one.echo &&
      lengthOf(dating.edtf) === 1 &&
      isOfAll(candidate, one) &&
      (published - latest <= 1
        ? dating.strength >= 2 && candidate.sentence - one.sentence <= reach
        : dating.strength >= 3 &&
          (candidate.kind === "AGREE" || (isBody(candidate) && candidate.kind !== "SANCTION")) &&
          published - latest <= recent &&
          clause.link === "main" &&
          candidate.sentence - one.sentence <= nextReach &&
          isOnlyTime(views, one.sentence, candidate.sentence, latest))
    );
  });
  if (!sitting?.dating) return null;
  return lean(
    sitting,
    sitting.dating.words,
    bounds(sitting.dating.edtf),
    "within",
    "on-sitting",
    `It was on the day of which “${sitting.candidate.trigger.text}” tells.`,
  );
}

/** "The Council condemned": one that has met. What "they" condemn, they may do any day. */
const isBody = ({ actors }: Candidate) => actors.length === 1;

/** Sentences on, and days back, where the day of the meeting is named: "met on 12 June. … The Council requested". */
const nextReach = 6;
const recent = 30;

/** From the meeting on no other day is told. */
function isOnlyTime(views: readonly SentenceView[], from: number, to: number, day: Day): boolean {
  return views
    .slice(from, to + 1)
    .every(({ timexes }) =>
      timexes.every(({ type, edtf }) => type !== "DATE" || !edtf || bounds(edtf).latest === day),
    );
}

/** What both who met do, or the one body that did: "The Council met. It demanded". */
function isOfAll({ actors }: Candidate, sitting: Candidate): boolean {
  const there = entitiesOf(sitting);
  return actors.every((id) => there.includes(id)) && actors.length === there.length;
}

const meets = /^(?:meet|gather|host|call)$/;
const does = /^(?:AGREE|SANCTION|ACCUSE|REQUEST|COOPERATE)$/;

/** The paragraph tells another time before. */
function isElsewhen(
  view: SentenceView,
  { at }: Candidate,
  views: readonly SentenceView[],
): boolean {
  const { paragraph, index } = view.sentence;
  return views.some(
    (one) =>
      one.sentence.paragraph === paragraph &&
      one.sentence.index <= index &&
      one.timexes.some(
        ({ type, edtf, first }) => type === "DATE" && edtf && (one !== view || first < at),
      ),
  );
}

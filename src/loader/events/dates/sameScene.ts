// "Roca met Vik on Monday. She urged him to sign": the next sentence of a paragraph has the day of the one before.

import { bounds } from "#model/edtf.ts";
import { isBefallenAside } from "./asideBefore.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import { isLastTime } from "./lastTime.ts";
import { lean, shares } from "./lean.ts";
import { turnOf } from "./storyOrder.ts";
import type { SentenceView } from "../clauses/view.ts";

/** A sentence that is told in the pluperfect from its first verb on; or of the last time: "They last met in 2010". */
function isPluperfect(views: readonly SentenceView[], sentence: number): boolean {
  const view = views[sentence];
  const clause = view?.clauses[0];
  if (!view || !clause) return false;
  return (clause.verb.perfect && clause.verb.form === "past") || isLastTime(view, clause);
}

/** "met Roca, who was in Oslo, on Monday. They agreed": the aside is not where the story stands. */
function isUndatedAside({ candidate, dating }: Dated, views: readonly SentenceView[]): boolean {
  if (dating !== null && dating.strength > 0) return false;
  return views[candidate.sentence]?.clauses[candidate.clause]?.link === "relative";
}

/** "was briefed on Monday by Roca, who returned on Saturday. She urged": the story stands at the briefing. */
function isEarlierAside(
  { candidate, dating }: Dated,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): boolean {
  const clause = views[candidate.sentence]?.clauses[candidate.clause];
  if (!dating || clause?.link !== "relative") return false;
  const main = dated.find(
    (one) =>
      one.candidate.sentence === candidate.sentence &&
      one.candidate.clause === clause.parent &&
      one.candidate.outcome.status === "held" &&
      one.dating !== null &&
      one.dating.strength >= 2,
  );
  return main?.dating != null && bounds(main.dating.edtf).earliest > bounds(dating.edtf).latest;
}

/** "flew home on 13 May. He had been seized on 15 April": what had been, where the story was later, and goes on from there. */
function isLookBack(
  { candidate, dating }: Dated,
  told: readonly Dated[],
  views: readonly SentenceView[],
): boolean {
  if (!dating || !isPluperfect(views, candidate.sentence)) return false;
  const story = told.findLast(({ candidate: one }) => one.sentence < candidate.sentence);
  if (!story?.dating || story.candidate.outcome.status !== "held") return false;
  const paragraphs = [story, { candidate }].map(
    (one) => views[one.candidate.sentence]?.sentence.paragraph,
  );
  return (
    paragraphs[0] === paragraphs[1] &&
    !isPluperfect(views, story.candidate.sentence) &&
    story.dating.strength >= 2 &&
    bounds(story.dating.edtf).earliest > bounds(dating.edtf).latest
  );
}

/** "It was her first visit since she took office in May": where the story was before. */
function isSince({ candidate }: Dated, views: readonly SentenceView[]): boolean {
  return views[candidate.sentence]?.clauses[candidate.clause]?.link === "since";
}

/** A date that the story goes on to; none behind "since". */
function isStep({ clauses }: SentenceView, { type, edtf, first }: SentenceView["timexes"][number]) {
  if (type !== "DATE" || edtf === null) return false;
  return !clauses.some((one) => one.link === "since" && one.start <= first && first < one.end);
}

/** How many events back a scene may have begun: a paragraph without end takes no time without end. */
const reach = 200;

/** What the paragraph has told so far: a scene ends with it, so nothing before is looked at. */
function inParagraph(
  { sentence: { paragraph } }: SentenceView,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): readonly Dated[] {
  const isHere = (one: Dated | undefined) =>
    one !== undefined && views[one.candidate.sentence]?.sentence.paragraph === paragraph;
  let from = dated.length;
  while (dated.length - from < reach && isHere(dated[from - 1])) from--;
  return dated.slice(from);
}

/** The next sentence of a paragraph goes on with the scene of the one before. */
export function sameScene(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const near = inParagraph(view, dated, views);
  const told = near.filter(
    (one) =>
      !one.candidate.echo &&
      !isUndatedAside(one, views) &&
      !isEarlierAside(one, near, views) &&
      !isSince(one, views),
  );
  const before = told.findLast((one) => !isLookBack(one, told, views)) ?? told.at(-1);
  if (
    !before?.dating ||
    before.dating.strength < 2 ||
    candidate.outcome.status !== "held" ||
    candidate.echo
  )
    return null;
  const other = views[before.candidate.sentence];
  // "briefed them on his trip, where he had met X on 2 May": what had been is not where the story stands
  const verb = other?.clauses[before.candidate.clause]?.verb;
  if (verb?.perfect && verb.form === "past" && !isPluperfect(views, before.candidate.sentence))
    return null;
  if (
    other?.sentence.paragraph !== view.sentence.paragraph ||
    before.candidate.outcome.status !== "held"
  )
    return null;
  // "It seceded in July. The armies nearly fought in April. Chile called": the story has gone on
  const between = views.slice(before.candidate.sentence + 1, candidate.sentence);
  const isPast = (one: SentenceView) => isPluperfect(views, one.sentence.index);
  if (between.some((one) => !isPast(one) && one.timexes.some((t) => isStep(one, t)))) return null;
  // "had agreed in March to a report, which, presented in October, found nothing. Peru rejected it"
  const { latest } = bounds(before.dating.edtf);
  const hasGoneOn = other.timexes.some(
    (t) =>
      t.first > before.candidate.at &&
      t.type === "DATE" &&
      t.edtf !== null &&
      !t.vague &&
      bounds(t.edtf).earliest > latest,
  );
  if (hasGoneOn) return null;
  if (!shares(before.candidate, candidate) || lengthOf(before.dating.edtf) > 200) return null;
  const clause = view.clauses[candidate.clause];
  if (turnOf(view, candidate)) return null;
  if (!clause || clause.verb.perfect || candidate.sentence === before.candidate.sentence)
    return null;
  // "She freed Holm, a soldier wounded in Lima": of a day of its own
  if (isBefallenAside(view, clause)) return null;
  return lean(
    before,
    before.dating.words,
    bounds(before.dating.edtf),
    before.dating.extent,
    "same-scene",
    "The paragraph goes on with the same people and gives no other date.",
  );
}

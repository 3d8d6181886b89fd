// Dates borrowed from a neighbour: a clause it hangs on, "after the talks", the scene it goes on with.

import { bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Dated } from "./bindDates.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { atCeremony } from "./atCeremony.ts";
import { beforeTold, countedBefore, inFormerRow } from "./cameFirst.ts";
import { byCount } from "./byCount.ts";
import { countedBack, countedOn } from "./countedOn.ts";
import { inReaction } from "./inReaction.ts";
import { inTheVote } from "./inTheVote.ts";
import { isLastTime } from "./lastTime.ts";
import { lean, visits } from "./lean.ts";
import {
  afterTold,
  beforeLeaving,
  sameBreath,
  sameOccasion,
  sinceThen,
  sinceArrival,
} from "./leanClauses.ts";
import { duringWhich } from "./duringWhich.ts";
import { meanwhile } from "./meanwhile.ts";
import { byNthDay } from "./nthDay.ts";
import { nthOfRow } from "./nthOfRow.ts";
import { ofGathering } from "./ofGathering.ts";
import { onVisit } from "./onVisit.ts";
import { isAtOnce, isYetToCome } from "./ofSource.ts";
import { byTurn } from "./storyOrder.ts";
import { sameScene } from "./sameScene.ts";
import { tollOf } from "./tollOf.ts";
import { type SentenceView, spanOf, wordsOf } from "../clauses/view.ts";

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
    byNthDay(view, candidate, dated) ??
    nthOfRow(view, candidate, dated, views) ??
    beforeLeaving(view, candidate, dated) ??
    beforeTold(view, candidate, dated) ??
    inFormerRow(view, candidate, dated) ??
    countedOn(view, candidate, dated) ??
    countedBack(view, candidate) ??
    afterTold(view, candidate, dated) ??
    sameOccasion(view, candidate, dated) ??
    meanwhile(view, candidate, dated) ??
    duringWhich(view, candidate, dated) ??
    inTheVote(view, candidate, dated, views) ??
    byNoun(view, candidate, dated, views) ??
    sinceArrival(view, candidate, dated) ??
    sinceThen(view, candidate, dated) ??
    sameBreath(view, candidate, dated) ??
    atTheTime(view, candidate, views) ??
    atCeremony(view, candidate, views) ??
    byTurn(view, candidate, dated) ??
    inReaction(view, candidate, dated) ??
    sameScene(view, candidate, dated, views) ??
    ofGathering(view, candidate, dated, views) ??
    tollOf(view, candidate, dated, views) ??
    onVisit(view, candidate, dated, views)
  );
}

function sameFamily(a: Candidate["sense"], act: string): boolean {
  return a.act === act || (visits.has(a.act) && visits.has(act));
}

/** "before the trip", "after the talks": the last such event told bounds it. */
function byNoun(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  // "During the visit, Holm laid a wreath, met Roca and attended a dinner": of every verb of the row
  const isRow =
    view.tokens[0]?.lower === "during" && /^(?:main|and|resume)$/.test(clause?.link ?? "");
  const from = isRow ? 0 : (clause?.start ?? 0);
  const to = clause?.end ?? view.tokens.length;
  for (let at = from; at < to; at++) {
    const order = orderAt(view, at);
    const determiner = view.tokens[at + 1];
    if (!order || !determiner || !/^(?:the|his|her|their|its|this|that)$/.test(determiner.lower))
      continue;
    const noun = nounAfter(view, at + 2, to);
    const sense = noun === null ? undefined : nounSenses.get(view.tokens[noun]?.lemma ?? "");
    if (noun === null || !sense || noun === candidate.at) continue;
    const isSession = /^(?:session|sitting)$/.test(view.tokens[noun]?.lower ?? "");
    const source = dated.findLast(
      (d) =>
        (sameFamily(d.candidate.sense, sense.act) ||
          // "met on 30 May. At the end of the session"
          (isSession && /^(?:meet|gather)$/.test(d.candidate.sense.act))) &&
        d.dating !== null &&
        d.dating.strength >= 2 &&
        d.candidate.outcome.status !== "cancelled" &&
        !isOfLastTime(d, views) &&
        !(order !== "before" && isYetToCome(view, candidate, d)),
    );
    if (!source?.dating) continue;
    const words = [wordsOf(view, spanOf(view.tokens, at, noun))];
    const days = order === "during" ? null : countedBefore(view, at);
    if (days !== null) return byCount(order === "after" ? -days : days, source, words);
    return byOrder(
      order === "after" && isAtOnce(candidate, source) ? "during" : order,
      source,
      words,
    );
  }
  return null;
}

function isOfLastTime({ candidate }: Dated, views: readonly SentenceView[]): boolean {
  const view = views[candidate.sentence];
  const clause = view?.clauses[candidate.clause];
  return view !== undefined && clause !== undefined && isLastTime(view, clause);
}

/** "after", "during"; "on the day of his arrival" */
function orderAt({ tokens }: SentenceView, at: number): Order | undefined {
  const word = tokens[at]?.lower ?? "";
  // "in the course of the visit", "At the end of the session"
  if (word === "of") {
    const isEdge = edges.test(tokens[at - 1]?.lower ?? "") && tokens[at - 3]?.lower === "at";
    return isEdge || /^(?:day|course)$/.test(tokens[at - 1]?.lower ?? "") ? "during" : undefined;
  }
  return orders.get(word);
}

const edges = /^(?:end|close|conclusion|start|opening|beginning)$/;

function nounAfter(view: SentenceView, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (nounSenses.has(view.tokens[at]?.lemma ?? "")) return at;
  return null;
}

function byOrder(order: Order, source: Dated, words: readonly Words[]): Dating | null {
  if (!source.dating) return null;
  const { earliest, latest } = bounds(source.dating.edtf);
  // before what has no first day, and after what has no last one: no word of a day
  if (!Number.isFinite(order === "before" ? earliest : latest) && order !== "during") return null;
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

/** "A storm struck in January. Peru gave $5 million at the time": the last time of the sentence before. */
function atTheTime(
  view: SentenceView,
  { clause: index, outcome }: Candidate,
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[index];
  if (!clause || outcome.status !== "held") return null;
  const { tokens } = view;
  const at = tokens.findIndex(
    ({ lower }, n) =>
      lower === "time" && tokens[n - 1]?.lower === "the" && tokens[n - 2]?.lower === "at",
  );
  const isSaid = clause.verb.lemma === "say" || tokens[at + 1]?.lower === "of";
  const before = views[view.sentence.index - 1];
  if (at < clause.start || isSaid || before?.sentence.paragraph !== view.sentence.paragraph)
    return null;
  const time = before.timexes.findLast((t) => t.type === "DATE" && t.edtf !== null);
  return time ? fromTimex(before, time, 2) : null;
}

// "Lima, 6 May 2024" over a communiqué: what those who sat there did and said, they did there.

import { bounds } from "#model/edtf.ts";
import type { Place } from "#model/event.ts";
import type { Names } from "../../names/name.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";

const spoken =
  /^(?:agree|sign|decide|request|say|accuse|support|commit|announce|brief|gather|meet)$/;

/** Papers of a sitting; what a ministry gives out was perhaps done elsewhere. */
const sitting =
  /\b(?:communiqu[eé]|joint (?:statement|declaration)|meeting|summit|session|conclusions|council|chairman)/iu;
const headLength = 300;

/** The town in the head of a sitting's paper, for what was said at it. */
export function placeOfPaper(
  { primary, actors, dating }: Merged,
  views: readonly SentenceView[],
  { dateline }: Names,
): Place | null {
  if (!dateline?.head || !spoken.test(primary.sense.act)) return null;
  if (primary.outcome.status !== "held") return null;
  const view = views[primary.sentence];
  if (!view || !sitting.test(view.text.slice(0, headLength))) return null;
  const clause = view.clauses[primary.clause];
  // "noted that Peru had declined": before it
  if (clause?.verb.perfect && clause.verb.form === "past") return null;
  if (actors.length === 1 && actors[0]?.sort === "person") return null;
  if (!dating || view.published === null) return dateline.place;
  const { earliest, latest } = bounds(dating.edtf);
  const isOpen = earliest === Number.NEGATIVE_INFINITY;
  const isToday = earliest <= view.published && view.published <= latest;
  return isOpen || isToday ? dateline.place : null;
}

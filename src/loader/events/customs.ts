// When what has no time of its own was: on the day of its scene, by the custom of news about the day of
// publication, or only by then.

import type { Day } from "#model/day.ts";
import { between, bounds, type Edtf, onDay } from "#model/edtf.ts";
import type { Node } from "../tree/node.ts";
import { childrenBy, isRelation } from "../tree/walk.ts";
import type { ArticleContext, Candidate } from "./candidate.ts";
import type { DatedCandidate, Dating } from "./dating.ts";
import { isHeadline } from "./status.ts";

/** Ways to date what has no time of its own; the first that gives a date counts. */
const ways: readonly ((
  candidate: Candidate,
  before: readonly DatedCandidate[],
  context: ArticleContext,
) => Dating | null)[] = [sceneOf, ofLede, ofOpening, asTold];

/** @param before what the text has told up to there */
export function withoutTime(
  candidate: Candidate,
  before: readonly DatedCandidate[],
  context: ArticleContext,
): Dating | null {
  for (const way of ways) {
    const dating = way(candidate, before, context);
    if (dating) return dating;
  }
  return null;
}

/** Sentences back over which a paragraph stays on one scene. */
const sceneReach = 2;

const peopleOf = ({ actors, others }: Candidate) =>
  [...actors, ...others].filter(({ named }) => named);

/** "visited Lima on Monday. She met Bruun there.": a paragraph that goes on with the same people keeps the day. */
function sceneOf(candidate: Candidate, before: readonly DatedCandidate[]): Dating | null {
  const { tree, outcome } = candidate;
  if (outcome.status !== "held" || !isPast(clauseOf(candidate))) return null;
  const people = peopleOf(candidate);
  const last = before.findLast(({ candidate: other }) => other.tree !== tree);
  const isScene =
    last?.dating?.strength === 4 &&
    last.candidate.outcome.status === "held" &&
    last.candidate.tree.paragraph === tree.paragraph &&
    last.candidate.tree.index >= tree.index - sceneReach &&
    peopleOf(last.candidate).some((one) => people.includes(one));
  if (!last?.dating || !isScene) return null;
  const reason = `${last.dating.reason} The paragraph goes on with the same people and gives no other time.`;
  return { ...last.dating, rule: "same-scene", reason, strength: 2 };
}

const clauseOf = ({ verb, trigger }: Candidate): Node => verb ?? trigger;

/** The simple past of a main clause. */
const isPast = (clause: Node): boolean =>
  clause.xpos === "VBD" && isRelation(clause.relation, ["root", "conj"]);

const untold = {
  extent: "within",
  part: null,
  words: [],
  reference: null,
  unused: [],
  vague: true,
} as const;

/** Days up to publication in which a day that is told is part of the news. */
const newsDays = 7;
/** Days before the day that custom gives in which words may tell of the same happening. */
export const customReach = 7;

/** "Peru has recalled its envoy": what a headline or lede tells is the news of the day. */
function ofLede(
  candidate: Candidate,
  _: readonly DatedCandidate[],
  { published, lede, times }: ArticleContext,
): Dating | null {
  const { trigger, outcome, tree } = candidate;
  const isNews = isHeadline(trigger) || tree.paragraph === lede;
  if (published === null || !isNews || outcome.status === "planned") return null;
  if (!isOfToday(clauseOf(candidate))) return null;
  const told = times(tree).map((time) => time.bounds.latest);
  const since = Math.max(...told.filter((day) => day <= published && day >= published - newsDays));
  return Number.isFinite(since) && since < published
    ? {
        ...upTo(since, published),
        rule: "custom-since-day",
        reason:
          "The headline or the lede tells it beside another day: by the custom of news it happened on that day or later.",
      }
    : {
        ...upTo(published, published),
        rule: "custom-of-news",
        reason:
          "The headline or the lede tells it without a date: by the custom of news it happened about the day of publication.",
      };
}

function isOfToday(clause: Node): boolean {
  const auxiliaries = childrenBy(clause, "aux").map(({ lower }) => lower);
  if (auxiliaries.includes("had")) return false;
  return (
    isRelation(clause.relation, ["root", "conj", "ccomp"]) ||
    auxiliaries.some((word) => /^(?:has|have|'ve)$/.test(word))
  );
}

/** A paragraph that opens with a simple past and no time goes on with the news, unless older things were told just before. */
function ofOpening(
  candidate: Candidate,
  before: readonly DatedCandidate[],
  { published, lede, times, isOpening }: ArticleContext,
): Dating | null {
  const { tree, outcome } = candidate;
  if (published === null || !isOpening(tree) || times(tree).length > 0) return null;
  if (!/^(?:held|declined)$/.test(outcome.status) || !isPast(clauseOf(candidate))) return null;
  const since = newsDay(before, lede, published);
  const last = before.findLast(({ candidate: other }) => other.tree !== tree)?.dating;
  const isPastNews =
    since !== null && last && last.strength > 0 && bounds(last.edtf).latest < since;
  if (since === null || isPastNews) return null;
  return {
    ...upTo(since, published),
    rule: "custom-of-opening",
    reason:
      "A paragraph opens with it and gives no date: by the custom of news it goes on with the news, and happened no earlier than what the lede tells.",
  };
}

/** The first day of what the headline or lede tells, if that is new. */
function newsDay(before: readonly DatedCandidate[], lede: number, published: Day): Day | null {
  const days = before.flatMap(({ candidate: { tree, trigger }, dating }) =>
    dating && dating.strength > 0 && (tree.paragraph === lede || isHeadline(trigger))
      ? [bounds(dating.edtf)]
      : [],
  );
  const news = days.filter(
    ({ earliest, latest }) => earliest >= published - newsDays && latest <= published,
  );
  return news.length === 0 ? null : Math.min(...news.map(({ earliest }) => earliest));
}

/** A span of days that custom gives; about the last, where that is the only one. */
function upTo(earliest: Day, published: Day): Omit<Dating, "rule" | "reason"> {
  const edtf: Edtf =
    earliest === published
      ? { ...onDay(published), about: true }
      : between({ earliest, latest: published });
  return { ...untold, edtf, strength: 1 };
}

function asTold(
  { outcome }: Candidate,
  _: readonly DatedCandidate[],
  { published }: ArticleContext,
): Dating | null {
  if (published === null) return null;
  return outcome.status === "planned"
    ? {
        ...untold,
        edtf: between({ earliest: published, latest: Number.POSITIVE_INFINITY }),
        rule: "still-to-come",
        reason: "The article gives no date; on the day of publication it was still to come.",
        strength: 0,
      }
    : {
        ...untold,
        edtf: between({ earliest: Number.NEGATIVE_INFINITY, latest: published }),
        rule: "told-by-publication",
        reason: "The article gives no date; it was told by the day of publication.",
        strength: 0,
      };
}

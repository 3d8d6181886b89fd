// Plans, and what became of them: two happenings, each with its own words.

import { findCandidates } from "./candidates.ts";
import { scorePlan, threshold } from "./features.ts";
import { gap, type ComparedTelling } from "./sides.ts";

/** A happening, as the tellings of it are compared. */
export type ToldGroup = readonly [ComparedTelling, ...ComparedTelling[]];

/** By places in the list of happenings. */
export interface Became {
  readonly plan: number;
  readonly outcome: number;
}

/** Days that a meeting is moved by and is still the one that was planned. */
const moved = 10;
/** By how much the likeliest outcome must be ahead of the next. */
const lead = 0.5;

/** Each plan with the one happening that it became, where one alone is likely. */
export function findOutcomes(groups: readonly ToldGroup[]): readonly Became[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((side) => [side, at] as const)));
  const isPlan = (group: ToldGroup) => group.some(({ telling }) => telling.status === "planned");
  const outcomes = new Map<number, Set<number>>();
  for (const pair of findCandidates([...groupOf.keys()], moved)) {
    const [a, b] = pair.map((side) => groupOf.get(side) ?? 0);
    for (const [plan, outcome] of [
      [a, b],
      [b, a],
    ] as const) {
      const [from, to] = [groups[plan ?? 0], groups[outcome ?? 0]];
      if (plan === undefined || outcome === undefined || !from || !to) continue;
      if (!isPlan(from) || isPlan(to)) continue;
      outcomes.set(plan, (outcomes.get(plan) ?? new Set()).add(outcome));
    }
  }
  return [...outcomes].flatMap(([plan, near]) => {
    const [first, second] = [...near]
      .map((outcome) => ({ outcome, score: best(groups[plan], groups[outcome]) }))
      .toSorted((a, b) => b.score - a.score || a.outcome - b.outcome);
    if (!first || first.score < threshold - 1) return [];
    if (second && first.score - second.score < lead) return [];
    return [{ plan, outcome: first.outcome }];
  });
}

/** Of the pairs between them, the one that says most; -Infinity where none may be. */
function best(plan: ToldGroup | undefined, outcome: ToldGroup | undefined): number {
  const scores = (plan ?? []).flatMap((a) =>
    (outcome ?? [])
      .filter((b) => mayBecome(a, b))
      .map((b) => scorePlan(a, b).score - gap(a, b) / moved),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

/** A plan is told before its outcome; what is called off may be so long before its day. */
function mayBecome(plan: ComparedTelling, outcome: ComparedTelling): boolean {
  if (plan.telling.status !== "planned" || plan.published > outcome.published) return false;
  if (plan.telling.article === outcome.telling.article) return false;
  return outcome.telling.status === "held"
    ? gap(plan, outcome) <= moved && plan.published <= outcome.latest
    : true;
}

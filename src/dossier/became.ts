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
  const plans = groups.map((group) => group.some(({ telling }) => telling.status === "planned"));
  const groupOf = new Map(groups.flatMap((group, at) => group.map((side) => [side, at] as const)));
  const isPlan = (side: ComparedTelling) => plans[groupOf.get(side) ?? 0] === true;
  const sides = plans.includes(true) ? [...groupOf.keys()] : [];
  const outcomes = new Map<number, Set<number>>();
  for (const pair of findCandidates(sides, moved, (a, b) => isPlan(a) !== isPlan(b))) {
    const [plan, outcome] = pair
      .toSorted((a, b) => Number(isPlan(b)) - Number(isPlan(a)))
      .map((side) => groupOf.get(side) ?? 0);
    if (plan === undefined || outcome === undefined) continue;
    outcomes.set(plan, (outcomes.get(plan) ?? new Set()).add(outcome));
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
      .map((b) => scorePlan(a, b).score - (2 * gap(a, b)) / moved),
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

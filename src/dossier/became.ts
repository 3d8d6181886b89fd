// Plans, and what became of them: two happenings, each with its own words.

import { keysOf } from "./candidates.ts";
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
const lead = 1;

/** Each plan with the one happening that it became, where one alone is likely. */
export function findOutcomes(groups: readonly ToldGroup[]): readonly Became[] {
  const isPlan = (group: ToldGroup) => group.some(({ telling }) => telling.status === "planned");
  const outcomes = indexGroups(groups.filter((group) => !isPlan(group)));
  const at = new Map(groups.map((group, i) => [group, i]));
  return groups.filter(isPlan).flatMap((group) => {
    const [first, second] = toRanked(group, outcomes);
    if (!first || first.score < threshold - 1) return [];
    if (second && first.score - second.score < lead) return [];
    const [plan, outcome] = [at.get(group), at.get(first.outcome)];
    return plan === undefined || outcome === undefined ? [] : [{ plan, outcome }];
  });
}

function toRanked(plan: ToldGroup, outcomes: ReadonlyMap<string, readonly ToldGroup[]>) {
  const near = new Set(
    plan.flatMap((side) => keysOf(side).flatMap((key) => outcomes.get(key) ?? [])),
  );
  return [...near]
    .map((outcome) => ({ outcome, score: best(plan, outcome) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Of the pairs between them, the one that says most; -Infinity where none may be. */
function best(plan: ToldGroup, outcome: ToldGroup): number {
  const scores = plan.flatMap((a) =>
    outcome.filter((b) => mayBecome(a, b)).map((b) => scorePlan(a, b).score - gap(a, b) / moved),
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

function indexGroups(groups: readonly ToldGroup[]): ReadonlyMap<string, readonly ToldGroup[]> {
  const byKey = new Map<string, ToldGroup[]>();
  for (const group of groups)
    for (const key of new Set(group.flatMap(keysOf))) {
      const all = byKey.get(key);
      if (all) all.push(group);
      else byKey.set(key, [group]);
    }
  return byKey;
}

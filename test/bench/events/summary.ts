// The figures of several texts together, as fractions from 0 to 1; NaN without any cases.

import { isInvented, isRight, isTooPrecise, type Score } from "./score.ts";

export interface Summary {
  readonly wanted: number;
  readonly counted: number;
  readonly found: number;
  readonly doubled: number;
  readonly wrong: number;
  /** Found and usable as they are. */
  readonly usable: number;
  readonly detection: number;
  readonly precision: number;
  readonly recall: number;
  readonly core: number;
  readonly lenient: number;
  readonly sameDate: number;
  readonly overlappingDate: number;
  readonly who: number;
  readonly where: number;
  readonly status: number;
  readonly statusNotHeld: number;
  readonly kind: number;
  readonly traps: number;
  readonly invented: number;
  readonly tooPrecise: number;
}

export function summarize(scores: readonly Score[]): Summary {
  const count = (of: (score: Score) => number) => scores.reduce((sum, each) => sum + of(each), 0);
  const pairs = scores.flatMap((each) => each.pairs);
  const [wanted, counted] = [count((each) => each.wanted.length), count((each) => each.counted)];
  const [doubled, merged] = [count((each) => each.doubled.length), count((each) => each.merged)];
  const core = scores.flatMap((each) => each.wanted).filter(({ weight }) => weight === "core");
  const isCore = pairs.filter((pair) => pair.wanted.weight === "core");
  const dated = pairs.filter(({ fit }) => fit.readings.length > 0);
  const placed = pairs.filter((pair) => pair.wanted.places.length > 0);
  const notHeld = pairs.filter((pair) => pair.wanted.statuses[0] !== "held");
  const sum = (key: "right" | "wrong" | "missing") =>
    pairs.reduce((total, { fit }) => total + fit.people[key], 0);
  const usable = pairs.filter(isRight).length;
  return {
    wanted,
    counted,
    found: pairs.length,
    doubled,
    wrong: count((each) => each.wrong.length),
    usable: mean(usable / counted, usable / wanted),
    detection: mean(pairs.length / counted, pairs.length / wanted),
    precision: pairs.length / counted,
    recall: pairs.length / wanted,
    core: isCore.length / core.length,
    lenient: mean(pairs.length / (counted - doubled), (pairs.length + merged) / wanted),
    sameDate: share(dated, ({ fit }) => fit.isSameDate),
    overlappingDate: share(dated, ({ fit }) => fit.isOverlappingDate),
    who: mean(
      sum("right") / (sum("right") + sum("wrong")),
      sum("right") / (sum("right") + sum("missing")),
    ),
    where: share(placed, ({ fit }) => fit.isPlace),
    status: share(pairs, ({ fit }) => fit.isStatus),
    statusNotHeld: share(notHeld, ({ fit }) => fit.isStatus),
    kind: share(pairs, ({ fit }) => fit.isKind),
    traps: count((each) => each.trapped.length),
    invented: pairs.filter(isInvented).length,
    tooPrecise: pairs.filter(isTooPrecise).length,
  };
}

function share<T>(list: readonly T[], is: (each: T) => boolean): number {
  return list.filter(is).length / list.length;
}

/** F1 of precision and recall. */
function mean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

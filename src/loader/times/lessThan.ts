// "less than two weeks later", "less than a month ago": anywhere between there and where it is reckoned from.

import { type Day, daysInMonth, toCivil, toDay } from "#model/day.ts";
import { between } from "#model/edtf.ts";
import { fromAnchor } from "./anchor.ts";
import { pointBounds } from "./point.ts";
import type { TimeReading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { Spec, Unit } from "./spec.ts";

/** "seized it on 2 May. Less than two weeks later it fell": by 16 May; null where nothing says from when. */
export function lessThan(spec: Spec, exact: TimeReading, scene: Scene): TimeReading | null {
  if (spec.kind !== "shift" || spec.amount.n === null || exact.edtf === null) return null;
  const from = fromAnchor(spec.anchor, scene);
  if (!from || !/^(?:day|month)$/.test(from.point.unit)) return null;
  const { earliest, latest } = pointBounds(from.point);
  const count = spec.amount.n * spec.way;
  const far = daysOn(spec.way < 0 ? earliest : latest, Math.round(count), spec.unit);
  if (far === null) return null;
  return {
    ...exact,
    edtf: between(spec.way < 0 ? { earliest: far, latest } : { earliest, latest: far }),
    because: "It was less than that, so anywhere on the way there.",
  };
}

/** The day so many days, weeks, months or years on; null for hours and ages. */
function daysOn(day: Day, count: number, unit: Unit): Day | null {
  if (unit === "day") return day + count;
  if (unit === "week") return day + 7 * count;
  const months = unit === "month" ? count : unit === "year" ? 12 * count : null;
  if (months === null) return null;
  const { year, month, day: of } = toCivil(day);
  const to = year * 12 + month - 1 + months;
  const there = { year: Math.floor(to / 12), month: (((to % 12) + 12) % 12) + 1 };
  return toDay({ ...there, day: Math.min(of, daysInMonth(there.year, there.month)) });
}

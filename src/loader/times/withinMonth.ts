// Days counted from a month, of which no day was told.

import type { From } from "./anchor.ts";
import { pointBounds } from "./point.ts";
import { atPoint, type TimeReading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./spec.ts";

/** "burned it down in May 1962. The next day …": in that month, or right beside it. */
export function withinMonth(
  { point, reference, name }: From,
  unit: Unit,
  step: number,
  value: string,
): TimeReading | null {
  if (unit !== "day" || point.unit !== "month" || Math.abs(step) > fewDays) return null;
  const month = atPoint(point, { reference, branch: "within", phrase: `about ${name}` });
  return {
    ...month,
    value,
    edtf: month.edtf && month.edtf.kind !== "interval" ? { ...month.edtf, about: true } : null,
    point: null,
  };
}

/** "Last year rebels seized two men, who were freed three days later": in that year, or right behind it. */
export function withinYear(
  { point, reference, name }: From,
  unit: Unit,
  step: number,
  { told }: Scene,
): TimeReading | null {
  if (point.unit !== "year" || step < 0 || told === null) return null;
  const isFew = unit === "day" ? step <= fewDays : unit === "week" && step <= fewWeeks;
  if (!isFew || !told.near || !told.leads || told.backToNow || told.aside) return null;
  const year = atPoint(point, { reference, branch: "within", phrase: `about ${name}` });
  return {
    ...year,
    value: unit === "day" ? "XXXX-XX-XX" : "XXXX-WXX",
    edtf: year.edtf && year.edtf.kind !== "interval" ? { ...year.edtf, about: true } : null,
    point: null,
  };
}

/** So many weeks that a year is hardly left. */
const fewWeeks = 4;

/** So many days go no farther than the month that they are counted from, give or take. */
const fewDays = 10;

/** Days to either side of a week; "flew there in May. A week later …" is a week from some day of May. */
export function slackOf({ told, point }: From): number {
  const { earliest, latest } = pointBounds(point);
  return told && point.unit === "month" ? latest - earliest + 3 : 3;
}

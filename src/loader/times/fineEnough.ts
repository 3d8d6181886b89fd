// Which dates told before are too coarse for a day or week to be counted from.

import { type CalendarPoint, pointBounds, pointOf } from "./point.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./spec.ts";

const sizes: Readonly<Record<CalendarPoint["unit"], number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  part: 90,
  year: 365,
  decade: 3650,
  century: 36_500,
};

/** A year has no day to go on from. */
export function isCoarser(point: CalendarPoint, unit: Unit): boolean {
  return (
    sizes[point.unit] > sizes[pointOf(unit, 0).unit] && !(point.unit === "month" && unit === "week")
  );
}

/** "founded in 1912, it fell the day before": in news, where no day was told, before publication. */
export function fineEnough(unit: Unit, scene: Scene): Scene {
  const { told, history } = scene;
  return told !== null &&
    !history &&
    sizes[told.point.unit] > sizes[pointOf(unit, 0).unit] &&
    !isOfThatMonth(scene)
    ? { ...scene, told: null }
    : scene;
}

/** "Peru appealed in April. Chile had done so a week earlier": told in June, the week is of that month or beside it. */
function isOfThatMonth({ told, published, compared }: Scene): boolean {
  if (told?.point.unit !== "month" || !told.near || told.backToNow || told.aside || compared)
    return false;
  return published !== null && pointBounds(told.point).latest < published - 10;
}

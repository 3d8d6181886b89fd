// Reckons units that hold a date, and dates so far from another.

import { type Day, toCivil, weekday } from "#model/day.ts";
import { between, type Edtf } from "#model/edtf.ts";
import { lengthName } from "./names.ts";
import {
  monthsAway,
  type CalendarPoint,
  pointBounds,
  pointOf,
  stepped,
  toEdtf,
  yearsAway,
} from "./point.ts";
import { atPoint, dateless, type TimeReading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { HeldBy, SpecOf, Unit } from "./spec.ts";

/** "the week ended Oct. 24", "the week of March 7", "the weekend of 5 and 6 May" */
export function resolveHeld({ unit, by }: SpecOf<"held">, date: TimeReading): TimeReading {
  if (date.point?.unit !== "day") return date;
  const { day } = date.point;
  const verb = { end: "ends on", start: "begins on", in: "holds" }[by];
  const { reference, branch, because } = date;
  const said = { reference, branch, because, phrase: `the ${unit} that ${verb} ${dayName(date)}` };
  const point = pointOf(unit, midOf(unit, by, day));
  return { ...atPoint(point, said), edtf: daysHeld(point, by, day) };
}

/** A day that lies well within the unit; a week or month may begin on any day. */
function midOf(unit: Unit, by: HeldBy, day: Day): Day {
  if (unit === "weekend") return day + (toSaturday[weekday(day)] ?? 0);
  // "the week of 8 March", a Sunday, is the one that it begins.
  if (by === "in") return weekday(day) === 6 ? day + 1 : day;
  const half = halves[unit] ?? 0;
  return by === "end" ? day - half : day + half;
}

const halves: Readonly<Partial<Record<Unit, number>>> = { week: 3, month: 14, quarter: 44 };

/** Days from each weekday to the Saturday of the weekend beside it; a long one ends on Monday. */
const toSaturday = [-2, -3, 3, 2, 1, 0, -1];

function daysHeld(point: CalendarPoint, by: HeldBy, day: Day): Edtf {
  if (point.unit !== "week" || by === "in") return toEdtf(point);
  return between(
    by === "end" ? { earliest: day - 6, latest: day } : { earliest: day, latest: day + 6 },
  );
}

function dayName({ reference, phrase }: TimeReading): string {
  return reference === null ? "a day given in full" : phrase;
}

/** "two weeks ago Friday", "a year ago this week", "a week from Monday" */
export function resolveOffset(
  { amount, unit, way }: SpecOf<"offset">,
  date: TimeReading,
): TimeReading {
  if (!date.point || amount.n === null) return date;
  const point = offset(date.point, amount.n * way, unit);
  if (point === null) return dateless("XXXX", "no part of the calendar", { branch: "no-such-day" });
  const where = way < 0 ? "before" : "after";
  return atPoint(point, {
    reference: date.reference,
    branch: way < 0 ? "back" : "on",
    phrase: `${lengthName(amount.n, unit)} ${where} ${date.phrase}`,
  });
}

/** "Friday" of "two weeks ago Friday" is over, of "a week from Friday" to come. */
export function sceneOfOffset({ way }: SpecOf<"offset">, scene: Scene): Scene {
  return { ...scene, tense: way < 0 ? "past" : "future", history: false };
}

/** The same day, week or month so far away. */
function offset(point: CalendarPoint, n: number, unit: Unit): CalendarPoint | null {
  switch (unit) {
    case "day":
    case "week": {
      if (point.unit !== "day" && point.unit !== "week") return null;
      const days = unit === "week" ? 7 * n : n;
      return point.unit === "day"
        ? stepped(point, days)
        : { ...point, monday: point.monday + days - (days % 7) };
    }
    case "month":
      return monthsBeside(point, n);
    case "year":
      return yearsAway(point, n);
    case "decade":
      return yearsAway(point, 10 * n);
    case "century":
      return yearsAway(point, 100 * n);
    case "second":
    case "minute":
    case "hour":
    case "night":
    case "weekend":
    case "quarter":
      return null;
  }
}

/** "six months ago today"; of what is no day, the month. */
function monthsBeside(point: CalendarPoint, n: number): CalendarPoint {
  const here = toCivil(pointBounds(point).earliest);
  const month = monthsAway(here, n);
  if (point.unit !== "day") return month;
  const { earliest, latest } = pointBounds(month);
  return { unit: "day", day: Math.min(latest, earliest + here.day - 1) };
}

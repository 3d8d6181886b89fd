// Easter and the feasts that hang on it.

import { type Day, toDay } from "#model/day.ts";
import { missingYear, ofThatName } from "./missingYear.ts";
import type { CalendarPoint } from "./point.ts";
import { atPoint, type TimeReading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { Spec } from "./spec.ts";

/** The first year whose Easter the calendar of Gregory gave. */
const gregorian = 1583;

export function resolveEaster(spec: Spec & { readonly kind: "easter" }, scene: Scene): TimeReading {
  const inYear = (year: number): CalendarPoint => ({
    unit: "day",
    day: easterOf(year) + spec.days,
  });
  if (spec.year === null) return missingYear(inYear, ofThatName, "XXXX-XX-XX", scene);
  const phrase = "a day, given in full";
  return atPoint(inYear(spec.year), { reference: null, branch: "", phrase });
}

/** Easter Sunday, after Meeus, Astronomical Algorithms, chapter 8; before 1583 in the old calendar's dates. */
export function easterOf(year: number): Day {
  const { month, day } = year < gregorian ? julian(year) : western(year);
  return toDay({ year, month, day });
}

function western(year: number): { month: number; day: number } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return inSpring(h + l - 7 * m + 114);
}

function julian(year: number): { month: number; day: number } {
  const d = (19 * (((year % 19) + 19) % 19) + 15) % 30;
  const e = (((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 7) % 7;
  return inSpring(d + e + 114);
}

function inSpring(n: number): { month: number; day: number } {
  return { month: Math.floor(n / 31), day: (n % 31) + 1 };
}

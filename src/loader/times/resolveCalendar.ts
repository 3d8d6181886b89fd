// Reckons dates that the calendar names. What is missing, most often the year, comes from the
// story's own year, or from the day of publication and the tense.

import { type Day, daysInMonth, toCivil, toDay, weekday } from "#model/day.ts";
import { ordinalFigure } from "#model/numbers.ts";
import { missingYear, noSuchDay, ofThatName } from "./missingYear.ts";
import { monthName, partName } from "./names.ts";
import { type CalendarPoint, pointBounds, toTimex3, yearOf } from "./point.ts";
import { atPoint, type TimeReading, unresolved } from "./reading.ts";
import { type Scene, type LastDate, toPublished, toTold } from "./scene.ts";
import type { SpecOf, UnitStep } from "./spec.ts";

/** "28 April 2003" is complete; "28 April" wants a year; "the 28th" wants a month. */
export function resolveDay(spec: SpecOf<"day">, scene: Scene): TimeReading {
  if (spec.month === null) return dayOfMonth(spec.day, spec.weekday ?? null, scene);
  const { month, day } = spec;
  if (spec.year !== null) {
    const point = dayPoint(spec.year, month, day);
    return point ? complete(point) : noSuchDay(`${spec.year}-${pad(month)}-${pad(day)}`);
  }
  const name = `${day} ${monthName(month)}`;
  return missingYear(
    (year) => dayPoint(year, month, day),
    name,
    `XXXX-${pad(month)}-${pad(day)}`,
    scene,
  );
}

/** The nth weekday of a month: Thanksgiving is the fourth Thursday of November. */
export function resolveFeast(spec: SpecOf<"feast">, scene: Scene): TimeReading {
  const inYear = (year: number): CalendarPoint => ({ unit: "day", day: nthWeekday(year, spec) });
  if (spec.year !== null) return complete(inYear(spec.year));
  return missingYear(inYear, ofThatName, "XXXX-XX-XX", scene);
}

export function resolveMonth(spec: SpecOf<"month">, scene: Scene): TimeReading {
  const { month, year, step } = spec;
  const inYear = (n: number): CalendarPoint => ({ unit: "month", year: n, month });
  if (year !== null) return complete(inYear(year));
  const name = monthName(month);
  const value = `XXXX-${pad(month)}`;
  if (step !== null) return byStep(inYear, name, value, step, scene);
  const pointed = spec.pointed === true ? pointedAt(inYear, name, scene) : null;
  return pointed ?? missingYear(inYear, name, value, scene);
}

/** "captured it in November 2012. ¶ They opened talks that December": of the year told, or of the next. */
function pointedAt(
  inYear: (n: number) => CalendarPoint,
  name: string,
  { told }: Scene,
): TimeReading | null {
  if (!told?.yearTold) return null;
  const year = yearOf(told.point);
  const isOver =
    told.point.unit !== "year" &&
    pointBounds(inYear(year)).latest < pointBounds(told.point).earliest;
  const point = inYear(isOver ? year + 1 : year);
  return atPoint(point, {
    reference: toTold(told),
    branch: "told",
    phrase: `${name} ${yearOf(point)}`,
    because: `The words give no year; the story is at “${told.words.text}” here.`,
  });
}

export function resolvePart(spec: SpecOf<"part">, scene: Scene): TimeReading {
  const { part, year, step } = spec;
  const inYear = (n: number): CalendarPoint => ({ unit: "part", year: n, part });
  if (year !== null) {
    const reading = complete(inYear(year));
    return part >= 21 && part <= 24 ? { ...reading, because: seasonSays } : reading;
  }
  const value = `XXXX-${toTimex3(inYear(2000)).slice(5)}`;
  if (step !== null) return byStep(inYear, partName(part), value, step, scene);
  return missingYear(inYear, partName(part), value, scene);
}

const seasonSays = "Seasons are taken as those of the north: spring begins in March.";

function complete(point: CalendarPoint): TimeReading {
  return atPoint(point, {
    reference: null,
    branch: "",
    phrase: completeSays(point),
  });
}

function completeSays(point: CalendarPoint): string {
  switch (point.unit) {
    case "day":
      return "a day, given in full";
    case "month":
      return "a whole month, given with its year";
    case "part":
      return "a part of a year, given with its year";
    case "week":
    case "weekend":
    case "year":
    case "decade":
    case "century":
      return "a period, given in full";
  }
}

export function resolveYear({ year, fiscal }: SpecOf<"year">): TimeReading {
  return atPoint(
    { unit: "year", year, fiscal },
    {
      reference: null,
      branch: "",
      phrase: fiscal
        ? "a fiscal year, taken as the calendar year"
        : "a whole year; the words say nothing closer",
    },
  );
}

export function resolveDecade({ decade }: SpecOf<"decade">): TimeReading {
  return atPoint(
    { unit: "decade", decade },
    {
      reference: null,
      branch: "",
      phrase:
        decade < 0
          ? `the ten years from ${-decade * 10 - 1} to ${(-decade - 1) * 10} BC`
          : `the ten years from ${decade}0 to ${decade}9`,
    },
  );
}

export function resolveCentury({ century }: SpecOf<"century">): TimeReading {
  return atPoint(
    { unit: "century", century },
    {
      reference: null,
      branch: "",
      phrase:
        century < 0
          ? `the hundred years from ${-century * 100} to ${(-century - 1) * 100 + 1} BC`
          : `the hundred years from ${century}00 to ${century}99`,
    },
  );
}

/** "the following spring" after a year told is that of the next year. */
function fromTold(point: CalendarPoint, step: UnitStep): Day {
  const { earliest, latest } = pointBounds(point);
  return point.unit === "year" && step > 0 ? latest : earliest;
}

/** "last March", "next summer": strictly before or after that of publication; "this" is its year's. */
function byStep(
  inYear: (year: number) => CalendarPoint,
  name: string,
  value: string,
  step: UnitStep,
  { published, told, history, tense }: Scene,
): TimeReading {
  // "arrested in 2010 and sentenced the following May": told as past, so it goes on from there.
  const isPast = step > 0 && tense === "past" && isBefore(told, published);
  // "this fall" is that of publication, in a history too.
  const story = isPast || (history && !(step === 0 && published !== null)) ? told : null;
  const from = story ? fromTold(story.point, step) : published;
  if (from === null) return unresolved(value, "published");
  const reference = story ? toTold(story) : toPublished(from);
  const day = story ? `“${story.words.text}”` : "the day of publication";
  const { year } = toCivil(from);
  const near = [year - 1, year, year + 1].map(inYear);
  const point =
    step === 0
      ? inYear(year)
      : step < 0
        ? near.findLast((p) => pointBounds(p).latest < from)
        : near.find((p) => pointBounds(p).earliest > from);
  const says = {
    "-1": `the latest ${name} before ${day}`,
    0: `the ${name} of the year of ${day}`,
    1: `the first ${name} after ${day}`,
  };
  return atPoint(point ?? inYear(year), {
    reference,
    branch: { "-1": "last", 0: "this", 1: "next" }[step],
    phrase: says[step],
  });
}

function isBefore(told: LastDate | null, published: Day | null): boolean {
  return told !== null && published !== null && pointBounds(told.point).latest < published;
}

/** "on the 25th": of the month that the text is in. */
function dayOfMonth(day: number, wanted: number | null, scene: Scene): TimeReading {
  const { told, published } = scene;
  const from = told && told.point.unit !== "year" ? pointBounds(told.point).earliest : null;
  const anchor = from ?? published;
  if (anchor === null) return unresolved("XXXX-XX-XX", "told");
  const { year, month } = from === null ? monthByTense(day, anchor, scene) : toCivil(anchor);
  const point = dayPoint(year, month, day);
  const other =
    wanted === null || isOn(point, wanted) ? null : nearestOn(day, wanted, anchor, scene);
  if (other && published !== null)
    return atPoint(other, {
      reference: toPublished(published),
      branch: "told",
      phrase: `the nearest ${ordinalFigure(day)} that is on that day of the week`,
    });
  if (!point) return noSuchDay("XXXX-XX-XX");
  const of = from !== null && told ? `“${told.words.text}”` : "the day of publication";
  return atPoint(point, {
    reference: from !== null && told ? toTold(told) : toPublished(anchor),
    branch: "told",
    phrase: `the ${ordinalFigure(day)} of the month of ${of}`,
  });
}

function isOn(point: CalendarPoint | null, wanted: number): boolean {
  return point?.unit === "day" && weekday(point.day) === wanted;
}

/** "Thursday, the 18th": of the month of publication, or of the nearest that has it on a Thursday; null for none near. */
function nearestOn(
  day: number,
  wanted: number,
  anchor: Day,
  { tense, published }: Scene,
): CalendarPoint | null {
  const { year, month } = toCivil(published ?? anchor);
  const way = tense === "past" ? -1 : 1;
  for (const step of [0, way, -way, 2 * way, -2 * way]) {
    const months = year * 12 + month - 1 + step;
    const point = dayPoint(Math.floor(months / 12), (months % 12) + 1, day);
    if (isOn(point, wanted)) return point;
  }
  return null;
}

/** "will open on the 5th", published on the 20th: of the month after. */
function monthByTense(
  day: number,
  published: Day,
  { tense }: Scene,
): { year: number; month: number } {
  const { year, month, day: here } = toCivil(published);
  if (tense === "future" && day < here)
    return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  if (tense === "past" && day > here + 14)
    return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return { year, month };
}

function dayPoint(year: number, month: number, day: number): CalendarPoint | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { unit: "day", day: toDay({ year, month, day }) };
}

function nthWeekday(year: number, { month, weekday: wanted, nth }: SpecOf<"feast">): Day {
  const first = toDay({ year, month, day: 1 });
  if (nth > 0) return first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1);
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekday(last) - wanted + 7) % 7);
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

// Reckons dates that hang on the day of publication or on a date told before.

import { type Day, toCivil } from "#model/day.ts";
import { between, bounds } from "#model/edtf.ts";
import { type From, fromAnchor } from "./anchor.ts";
import { lengthName, numberName } from "./names.ts";
import {
  monthsAway,
  type CalendarPoint,
  pointBounds,
  pointOf,
  stepped,
  toEnd,
  toTimex3,
  yearsAway,
} from "./point.ts";
import { atPoint, dateless, type TimeReading, unresolved } from "./reading.ts";
import { type Scene, tenseSays, toPublished } from "./scene.ts";
import { printPeriod } from "./rules/lengths.ts";
import { slackOf, withinMonth, withinYear } from "./withinMonth.ts";
import { fineEnough, isCoarser } from "./fineEnough.ts";
import { type ReckonedFrom, isClock, type SpecOf, type Unit } from "./spec.ts";

/** "last month", "this week", "that year", "the following day" */
export function resolveUnit(spec: SpecOf<"unit">, scene: Scene): TimeReading {
  const { unit, anchor } = spec;
  const step = spec.fresh === true && isNewStill(scene) ? 0 : spec.step;
  const value = unresolvedValue(unit);
  const coarse = scene.told === null || isCoarser(scene.told.point, unit);
  if (anchor === "told" && isOwn(step, unit, scene) && (coarse || isAheadOfNews(unit, scene)))
    return ownUnit(unit, scene);
  const from = fromAnchor(anchor, sceneFor(unit, step, anchor, scene));
  if (!from || (anchor === "told" && !from.told && step >= 0)) return unresolved(value, anchor);
  if (from.told && isCoarser(from.point, unit))
    return withinMonth(from, unit, step, value) ?? unresolved(value, "told");
  const here = pointOf(unit, pointBounds(from.point).earliest);
  const point = stepped(here, step);
  const ownName = unit === "day" && !from.told;
  const branch = ownName ? "" : step < 0 ? "last" : step > 0 ? "next" : "this";
  const said = { reference: from.reference, branch, phrase: unitSays(unit, step, from) };
  if (step !== 0 || from.told || unit === "day" || scene.published === null)
    return atPoint(point, said);
  return clipped(atPoint(point, said), scene.published, scene);
}

/** In January and February "the new year" is the one that has begun. */
function isNewStill({ published, history }: Scene): boolean {
  return published !== null && !history && toCivil(published).month <= 2;
}

/** Where no date was told, "the end of the year", "in the month" are those of publication. */
function isOwn(step: number, unit: Unit, { history, before }: Scene): boolean {
  const led = /^(?:of|in|by|for|during|over|at|within|throughout)$/.test(before[0] ?? "");
  return step === 0 && !history && led && /^(?:week|weekend|month|quarter|year)$/.test(unit);
}

/** "met over the weekend", told on a weekday: the one that is over. */
function isOver(unit: Unit, { tense, published }: Scene): boolean {
  if (tense !== "past") return false;
  if (unit === "quarter") return true;
  return (
    unit === "weekend" &&
    published !== null &&
    pointBounds(pointOf(unit, published)).earliest > published
  );
}

/** "spoke this morning, and called her over the weekend": not the weekend that is still to come. */
function isAheadOfNews(unit: Unit, { told, published, tense }: Scene): boolean {
  if (unit !== "weekend" || tense !== "past" || told === null || published === null) return false;
  return pointBounds(pointOf(unit, pointBounds(told.point).earliest)).earliest > published;
}

/** A company tells of the quarter that is over. */
function ownUnit(unit: Unit, scene: Scene): TimeReading {
  const step = isOver(unit, scene) ? -1 : 0;
  return resolveUnit({ kind: "unit", unit, step, anchor: "published" }, scene);
}

/** "today" and "this year" are those of publication, in a history too. */
function sceneFor(unit: Unit, step: number, anchor: ReckonedFrom, scene: Scene): Scene {
  const isNow = unit === "day" || (step === 0 && unit === "year" && scene.published !== null);
  if (isNow && anchor === "published") return { ...scene, history: false };
  return step < 0 ? fineEnough(unit, scene) : scene;
}

function unitSays(unit: Unit, step: number, from: From): string {
  const whole = `the ${calendarName(unit)}`;
  const of =
    unit === "day" && !from.told
      ? "the day of publication"
      : from.told && unit === "day"
        ? from.name
        : `that of ${from.name}`;
  if (step === 0) {
    if (from.told && from.point.unit === unit) return `the ${unit} told before as ${from.name}`;
    return unit === "day" ? of : `the ${unit} of ${from.name}`;
  }
  if (Math.abs(step) === 1) return `${whole} ${step < 0 ? "before" : "after"} ${of}`;
  return `${lengthName(Math.abs(step), unit)} ${step < 0 ? "before" : "after"} ${of}`;
}

function calendarName(unit: Unit): string {
  return unit === "month" || unit === "year" ? `calendar ${unit}` : unit;
}

/** "This month" of a past event ends with the day of publication, of a coming one begins with it. */
function clipped(reading: TimeReading, published: Day, { tense }: Scene): TimeReading {
  if (reading.edtf === null || tense === "none") return reading;
  const { earliest, latest } = bounds(reading.edtf);
  if (!(earliest <= published && published <= latest)) return reading;
  const past = tense === "past";
  return {
    ...reading,
    edtf: between(past ? { earliest, latest: published } : { earliest: published, latest }),
    branch: `${reading.branch}-${tense}`,
    because: `${tenseSays(tense).replace(/\.$/, "")}, so no ${past ? "later" : "earlier"} than the day of publication.`,
  };
}

function unresolvedValue(unit: Unit): string {
  if (unit === "day" || unit === "night") return "XXXX-XX-XX";
  if (unit === "week") return "XXXX-WXX";
  return unit === "month" ? "XXXX-XX" : unit === "quarter" ? "XXXX-QX" : "XXXX";
}

/** "three days ago", "a year earlier", "two weeks later" */
export function resolveShift(spec: SpecOf<"shift">, scene: Scene): TimeReading {
  const { amount, unit, way } = spec;
  if (spec.near && !scene.told?.near) return unresolved(unresolvedValue(unit), "told");
  const anchor = isSetBeside(spec, scene) ? "told" : spec.anchor;
  const from = fromAnchor(anchor, way < 0 ? fineEnough(unit, scene) : scene);
  const where = way < 0 ? "before" : "after";
  if (!from || (anchor === "told" && !from.told && way > 0))
    return unresolved(unresolvedValue(unit), anchor);
  if (amount.n === null) return loosely(spec, from, where);
  if (isClock(unit)) return hoursAway(amount.n, spec, from, where);
  if (from.told && isCoarser(from.point, unit))
    return (
      withinMonth(from, unit, amount.n * way, unresolvedValue(unit)) ??
      withinYear(from, unit, amount.n * way, scene) ??
      unresolved(unresolvedValue(unit), "told")
    );
  const { n } = amount;
  const says = `${lengthName(n, unit)} ${where} ${from.told || unit !== "day" ? from.name : "the day of publication"}`;
  const base = { reference: from.reference, branch: way < 0 ? "back" : "on" };
  if (unit === "week" || unit === "weekend") {
    const day = pointBounds(from.point).earliest + 7 * n * way;
    // A week from a day told is a day again; from publication it is said more loosely.
    const exact = unit === "week" && from.told && from.point.unit === "day";
    const latest = day + slackOf(from);
    const reading = atPoint(pointOf(exact ? "day" : "week", day), {
      ...base,
      phrase: `${says}, give or take three days`,
    });
    return {
      ...reading,
      // From a day told it is that day of the week, as TIMEX3 counts it.
      value:
        from.told && from.point.unit === "day" ? toTimex3({ unit: "day", day }) : reading.value,
      edtf: between({ earliest: day - 3, latest: Math.min(latest, lastDay(day, way, scene)) }),
    };
  }
  const point = away(from, n * way, unit, scene);
  const kept = point.unit === "month" || point.unit === "part";
  return atPoint(point, {
    ...base,
    phrase:
      unit === "day"
        ? `the day ${says}`
        : kept && from.told && unit === "year"
          ? `the same ${point.unit === "month" ? "month" : "part of the year"} ${says}`
          : `the ${point.unit === "part" ? "quarter" : point.unit} ${says}`,
  });
}

/** "Two weeks ago" was before publication, however loosely it is meant; not so "a week before the vote of next month". */
function lastDay(day: Day, way: -1 | 1, { published }: Scene): Day {
  return way < 0 && published !== null && day <= published ? published : Number.POSITIVE_INFINITY;
}

/** "Sales in December ran above those of a year ago": of the December before. */
function isSetBeside({ unit, way }: SpecOf<"shift">, { told, compared, history }: Scene): boolean {
  if (unit !== "year" || way > 0 || !compared || history || told === null) return false;
  return told.point.unit === "month" || told.point.unit === "part";
}

/** As exact as the unit says; figures of a month or quarter are set beside one of years before. */
function away(from: From, n: number, unit: Unit, { history }: Scene): CalendarPoint {
  const whole = Number.isInteger(n);
  const { earliest } = pointBounds(from.point);
  if (
    unit === "year" &&
    n < 0 &&
    !history &&
    from.told &&
    /^(?:month|part)$/.test(from.point.unit) &&
    whole
  )
    return yearsAway(from.point, n);
  if (unit === "year" && !whole) return monthsAway(toCivil(earliest), Math.round(12 * n));
  return stepped(pointOf(unit, earliest), Math.round(n));
}

function hoursAway(
  n: number,
  { unit, way, amount }: SpecOf<"shift">,
  from: From,
  where: string,
): TimeReading {
  const days = unit === "hour" ? Math.trunc(n / 24) * way : 0;
  const here = from.point.unit === "day" ? from.point : null;
  if (!here) return unresolved(printPeriod(amount, unit), "told");
  return {
    ...atPoint(stepped(here, days), {
      reference: from.reference,
      branch: way < 0 ? "back" : "on",
      phrase: `${lengthName(n, unit)} ${where} ${from.told ? from.name : "publication, so on that day or the one beside it"}`,
    }),
    edtf: between({
      earliest: here.day + Math.min(days, way < 0 ? days - 1 : days),
      latest: here.day + Math.max(days, way > 0 ? days + 1 : days),
    }),
    vague: true,
    point: null,
  };
}

/** "Several years ago": between half and one and a half times what custom counts. */
function loosely({ amount, unit, way }: SpecOf<"shift">, from: From, where: string): TimeReading {
  const { earliest } = pointBounds(from.point);
  const near = Math.max(1, Math.floor(amount.guess / 2));
  const far = Math.ceil(amount.guess * 1.5);
  const [a, b] = way < 0 ? [-far, -near] : [near, far];
  const exact = isClock(unit);
  const value = way < 0 ? "PAST_REF" : "FUTURE_REF";
  if (exact) return dateless(value, "a time that the words do not count, so it gives no date");
  return dateless(
    value,
    `by custom ${numberName(near)} to ${lengthName(far, unit)} ${where} ${from.name}`,
    {
      edtf: {
        kind: "interval",
        from: toEnd(stepped(pointOf(unit, earliest), a)),
        to: toEnd(stepped(pointOf(unit, earliest), b)),
      },
      vague: true,
      reference: from.reference,
      branch: "loose",
      because: "The words themselves do not count.",
    },
  );
}

/** "recently", "now", "soon" */
export function resolveVague({ ref, days }: SpecOf<"vague">, { published }: Scene): TimeReading {
  const branch = { PAST_REF: "past", PRESENT_REF: "present", FUTURE_REF: "future" }[ref];
  if (days === null)
    return dateless(ref, "a time that the words do not bound", { branch, vague: true });
  if (published === null) return { ...unresolved(ref, "published"), vague: true };
  const [first, last] = days;
  const weeks = Math.round(Math.max(-first, last) / 7);
  const phrase =
    first === last
      ? "the time of publication"
      : `by custom about the ${lengthName(weeks, "week")} ${first < 0 ? "up to the day of publication" : "from the day of publication on"}`;
  return dateless(ref, phrase, {
    edtf: between({ earliest: published + first, latest: published + last }),
    vague: true,
    reference: toPublished(published),
    branch,
    because: first === last ? "" : "The words themselves give no bound.",
  });
}

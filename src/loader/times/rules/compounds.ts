// Expressions built of expressions: "late last year", "March of that year", "Sunday morning".

import type { Match, TimeRule } from "../rule.ts";
import { period, point } from "../rule.ts";
import type { Edge, Spec, SpecOf } from "../spec.ts";
import type { Tags } from "../word.ts";

const withOf: ReadonlySet<Edge> = new Set(["start", "end"]);

export const compounds: readonly TimeRule[] = [
  { name: "of-a-year", pattern: "{yearless} ,? of|in? {yearly}", build: innerWithin },
  { name: "of-a-year", pattern: "{point} of? {yearly}", build: innerWithin },
  {
    name: "edge",
    pattern: "{edge} -? {period}",
    build: (m) => edged(m, withOf.has(m.get("edge"))),
  },
  {
    name: "edge",
    pattern: "the {edge} -? {period}",
    build: (m) => edged(m, withOf.has(m.get("edge"))),
  },
  {
    name: "edge",
    pattern: "{edge} in|during {period}",
    build: (m) => edged(m, withOf.has(m.get("edge"))),
  },
  { name: "edge", pattern: "the? very? {edge} of {period}", build: (m) => edged(m, false) },
  {
    name: "edge",
    pattern: "the {edge} part|half|months|weeks|days of|in {period}",
    build: (m) => edged(m, false),
  },
  { name: "edge", pattern: "the rest|remainder of {period}", build: restOf },
  {
    name: "nth-of",
    pattern: "the {ordinal} {unit}|half of|in {period}",
    build: (m) => nthPiece(m, m.get("ordinal")),
  },
  {
    name: "nth-of",
    pattern: "the last|final|latter {unit}|half of|in {period}",
    build: (m) => nthPiece(m, -1),
  },
  { name: "nth-of", pattern: "the? {yearless} of|in {period}", build: halfOfMonth },
  { name: "of-a-week", pattern: "{point} of? {period}", build: ofWeek },
  { name: "edge-of-day", pattern: "{edge} on? {point}", build: edgeOfDay },
  {
    name: "about",
    pattern: "about|around|circa|ca|roughly|approximately .? {yearly}",
    build: (m) => period({ kind: "about", of: m.get("yearly") }),
  },
  { name: "day-and-part", pattern: "{point} ,? {partOfDay}", build: dayPart },
  { name: "day-and-part", pattern: "early|late {point} {partOfDay}", build: dayPart },
  { name: "hours-of-day", pattern: "the early|small|wee hours of|on {point}", build: smallHours },
  { name: "day-and-part", pattern: "{point} at|around|, {daytime}", build: dayTime },
  { name: "day-and-part", pattern: "{point} {daytime}", build: dayTime },
  { name: "day-and-part", pattern: "{point} , at|around {daytime}", build: dayTime },
  { name: "day-and-part", pattern: "{daytime} ,|on|of? {point} ,? {point}", build: timeAndDate },
  { name: "day-and-part", pattern: "{daytime} ,|on|of? {point}", build: dayTime },
  { name: "weekday-and-date", pattern: "{point} ,? the? {point}", build: weekdayAndDate },
  {
    name: "weekday-and-date",
    pattern: "{shortWeekday} .? ,? {point}",
    build: (m) => (isDay(m.get("point")) ? point(m.get("point")) : null),
  },
];

function edged(m: Match, refused: boolean): Tags | null {
  const of = m.get("period");
  const edge = m.get("edge");
  if (refused || !canCut(of)) return null;
  const cutAtPublication = edge === "earlier" || edge === "later";
  if (cutAtPublication && of.kind !== "unit") return null;
  const spec: Spec = { kind: "edge", edge, of };
  return isYearless(of) ? { spec, period: spec, yearless: spec } : period(spec);
}

/** "the rest of this week": what of it is to come. */
function restOf(m: Match): Tags | null {
  const of = m.get("period");
  return canCut(of) ? period({ kind: "edge", edge: "later", of }) : null;
}

/** "late February" may still find its year: "… of last year". */
function isYearless(spec: Spec): boolean {
  return (
    (spec.kind === "month" || spec.kind === "part") && spec.year === null && spec.step === null
  );
}

function canCut(spec: Spec): boolean {
  switch (spec.kind) {
    case "month":
    case "part":
    case "year":
    case "decade":
    case "century":
      return true;
    case "unit":
      return spec.unit !== "day";
    case "within":
      return canCut(spec.inner);
    case "edge":
    case "about":
    case "day":
    case "feast":
    case "easter":
    case "offset":
    case "held":
    case "weekday":
    case "shift":
    case "stretch":
    case "at":
    case "duration":
    case "set":
    case "vague":
    case "nth":
    case "range":
      return false;
  }
}

const smaller: readonly string[] = ["day", "weekend", "week", "month", "year", "decade"];

/** "the last week of August", "the first half of the 1990s" */
function nthPiece(m: Match, nth: number): Tags | null {
  const of = m.get("period");
  const unit = m.maybe("unit") ?? "half";
  if (!canCut(of)) return null;
  if (unit !== "half" && !smaller.includes(unit)) return null;
  return unit === "day"
    ? point({ kind: "nth", nth, unit, of })
    : period({ kind: "nth", nth, unit, of });
}

/** "the first half of March": no half-year. */
function halfOfMonth(m: Match): Tags | null {
  const [half, of] = [m.get("yearless"), m.get("period")];
  if (half.kind !== "part" || half.part < 40 || !canCut(of) || isYear(of)) return null;
  return period({ kind: "nth", nth: half.part === 40 ? 1 : 2, unit: "half", of });
}

function isYear(spec: Spec): boolean {
  return spec.kind === "year" || (spec.kind === "unit" && spec.unit === "year");
}

/** "Wednesday of next week", "Thursday next week" */
function ofWeek(m: Match): Tags | null {
  const [inner, outer] = [m.get("point"), m.get("period")];
  const isWeek = outer.kind === "unit" && outer.unit === "week";
  return inner.kind === "weekday" && isWeek ? point({ kind: "within", inner, outer }) : null;
}

function innerWithin(m: Match): Tags | null {
  const outer = m.get("yearly");
  const yearless = m.maybe("yearless");
  if (yearless) return period({ kind: "within", inner: yearless, outer });
  const inner = m.get("point");
  if (inner.kind !== "day" && inner.kind !== "feast") return null;
  return inner.year === null ? point({ kind: "within", inner, outer }) : null;
}

/** "early Sunday" is its morning, "late on Sunday" its night, "earlier Sunday" any of it: the day stays the day. */
function edgeOfDay(m: Match): Tags | null {
  const date = m.get("point");
  const edge = m.get("edge");
  // "early the next morning" is still that morning.
  if (date.kind === "at") return edge === "early" || edge === "late" ? point(date) : null;
  if (edge === "earlier" || edge === "later") return date.kind === "weekday" ? point(date) : null;
  if (withOf.has(edge) || edge === "mid") return null;
  return point({ kind: "edge", edge, of: date });
}

/** "the early hours of Monday" */
function smallHours(m: Match): Tags | null {
  const date = m.get("point");
  return date.kind === "at" ? null : point({ kind: "at", date, part: "night", clock: null });
}

function dayPart(m: Match): Tags | null {
  const date = m.get("point");
  if (date.kind === "at") return null;
  return point({ kind: "at", date, part: m.get("partOfDay"), clock: null });
}

function dayTime(m: Match): Tags | null {
  const date = m.get("point");
  const time = m.get("daytime");
  if (time.kind !== "at") return null;
  if (date.kind === "at") return withPart(date, time);
  return point({ ...time, date });
}

/** "5 o'clock" of an afternoon is 17:00. */
function withPart(date: SpecOf<"at">, { clock }: SpecOf<"at">): Tags | null {
  if (date.clock !== null || clock === null) return null;
  const hour = Number(clock.time.slice(0, 2));
  const late = (date.part === "afternoon" || date.part === "evening") && hour < 12;
  const time = late ? `${hour + 12}${clock.time.slice(2)}` : clock.time;
  return point({ ...date, clock: { ...clock, time } });
}

/** "9 a.m. on Monday, 5 November" */
function timeAndDate(m: Match): Tags | null {
  const [time, weekday, date] = [m.get("daytime"), m.get("point"), m.get("point", 1)];
  if (time.kind !== "at" || weekday.kind !== "weekday" || !isDay(date)) return null;
  return point({ ...time, date });
}

function isDay(spec: Spec): boolean {
  return spec.kind === "day" || (spec.kind === "within" && isDay(spec.inner));
}

/** "tomorrow, 5 May" */
function isToday(spec: Spec): boolean {
  return spec.kind === "unit" && spec.unit === "day" && spec.anchor === "published";
}

/** "Sunday, 18 June": the date decides; a weekday that disagrees is the writer's slip. */
function weekdayAndDate(m: Match): Tags | null {
  const [weekday, date] = [m.get("point"), m.get("point", 1)];
  const names = weekday.kind === "weekday" || isToday(weekday);
  return names && isDay(date) ? point(date) : null;
}

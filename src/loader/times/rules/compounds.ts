// Expressions built of expressions: "late last year", "March of that year", "Sunday morning".

import type { Match, Row } from "../rule.ts";
import { period, point } from "../rule.ts";
import type { Edge, Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

const withOf: ReadonlySet<Edge> = new Set(["start", "end"]);

export const compounds: readonly Row[] = [
  { name: "of-a-year", pattern: "{yearless} ,? of|in? {yearly}", build: within },
  { name: "of-a-year", pattern: "{point} of? {yearly}", build: within },
  {
    name: "edge",
    pattern: "{edge} -? {period}",
    build: (m) => edged(m, withOf.has(m.get("edge"))),
  },
  {
    name: "edge",
    pattern: "the {edge} {period}",
    build: (m) => edged(m, withOf.has(m.get("edge"))),
  },
  { name: "edge", pattern: "{edge} in|during|of {period}", build: (m) => edged(m, false) },
  { name: "edge", pattern: "the? very? {edge} of {period}", build: (m) => edged(m, false) },
  {
    name: "edge",
    pattern: "the {edge} part|half|months|weeks|days of|in {period}",
    build: (m) => edged(m, false),
  },
  { name: "edge-of-day", pattern: "{edge} on? {point}", build: edgeOfDay },
  {
    name: "about",
    pattern: "about|around|circa|ca|roughly|approximately .? {yearly}",
    build: (m) => period({ kind: "about", of: m.get("yearly") }),
  },
  { name: "day-and-part", pattern: "{point} ,? {partOfDay}", build: dayPart },
  { name: "day-and-part", pattern: "{point} early|late {partOfDay}", build: dayPart },
  { name: "day-and-part", pattern: "early|late {point} {partOfDay}", build: dayPart },
  { name: "day-and-part", pattern: "{point} in the {partOfDay}", build: dayPart },
  { name: "day-and-part", pattern: "{point} at|around|, {daytime}", build: dayTime },
  { name: "day-and-part", pattern: "{point} {daytime}", build: dayTime },
  { name: "day-and-part", pattern: "{daytime} ,|on|of? {point}", build: dayTime },
  { name: "day-and-part", pattern: "the? {partOfDay} of|on {point}", build: dayPart },
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
  return period({ kind: "edge", edge, of });
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
    case "weekday":
    case "shift":
    case "stretch":
    case "at":
    case "duration":
    case "set":
    case "vague":
    case "range":
      return false;
  }
}

function within(m: Match): Tags | null {
  const outer = m.get("yearly");
  const yearless = m.maybe("yearless");
  if (yearless) return period({ kind: "within", inner: yearless, outer });
  const inner = m.get("point");
  if (inner.kind !== "day" && inner.kind !== "feast") return null;
  return inner.year === null ? point({ kind: "within", inner, outer }) : null;
}

/** "early Sunday" is its morning, "late on Sunday" its night; the day stays the day. */
function edgeOfDay(m: Match): Tags | null {
  const date = m.get("point");
  const edge = m.get("edge");
  if (date.kind === "at" || withOf.has(edge)) return null;
  if (edge === "earlier" || edge === "later" || edge === "mid") return null;
  return point({ kind: "at", date, part: edge === "early" ? "morning" : "night", clock: null });
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
  if (date.kind === "at") return date.clock === null ? point({ ...date, clock: time.clock }) : null;
  return point({ ...time, date });
}

function isDay(spec: Spec): boolean {
  return spec.kind === "day" || (spec.kind === "within" && isDay(spec.inner));
}

/** "Sunday, 18 June": the date decides; a weekday that disagrees is the writer's slip. */
function weekdayAndDate(m: Match): Tags | null {
  const [weekday, date] = [m.get("point"), m.get("point", 1)];
  return weekday.kind === "weekday" && isDay(date) ? point(date) : null;
}

const joints = "to|until|till|through|-";

export const ranges: readonly Row[] = [
  { name: "range", pattern: `from {spec} ${joints} {spec}`, build: ranged },
  { name: "range", pattern: "between {spec} and {spec}", build: ranged },
  { name: "range", pattern: `{spec} ${joints} {spec}`, build: ranged },
];

function ranged(m: Match): Tags | null {
  const [from, to] = [m.get("spec"), m.get("spec", 1)];
  if (rank(from) === null || rank(to) === null) return null;
  return period({ kind: "range", from: completed(from, to), to });
}

/** What a range may run between; null for lengths, sets and vague words. */
function rank(spec: Spec): number | null {
  switch (spec.kind) {
    case "duration":
    case "set":
    case "vague":
    case "stretch":
    case "range":
      return null;
    case "at":
      return spec.date === null ? null : 0;
    case "day":
    case "feast":
    case "weekday":
    case "month":
    case "part":
    case "year":
    case "decade":
    case "century":
    case "unit":
    case "shift":
    case "within":
    case "edge":
    case "about":
      return 0;
  }
}

/** "from March to June 2007": the first end takes the year of the second, or the year before. */
export function completed(from: Spec, to: Spec): Spec {
  const end = yearAndMonth(to);
  const start = yearAndMonth(from);
  if (end === null || start === null || end.year === null || start.year !== null) return from;
  const year = start.month > end.month ? end.year - 1 : end.year;
  return from.kind === "day" || from.kind === "month" ? { ...from, year } : from;
}

function yearAndMonth(spec: Spec): { year: number | null; month: number } | null {
  return (spec.kind === "day" || spec.kind === "month") && spec.month !== null
    ? { year: spec.year, month: spec.month }
    : null;
}

/** The rows for days that share one month: "3 to 5 May", "May 3-5". */
export const dayRanges: readonly Row[] = [
  {
    name: "day-range",
    pattern: `from? the? {day} ${joints} the? {day} of? {month} ,? {year}?`,
    build: daysOf,
  },
  {
    name: "day-range",
    pattern: "between the? {day} and the? {day} of? {month} ,? {year}?",
    build: daysOf,
  },
  { name: "day-range", pattern: `from? {month} {day} ${joints} {day} ,? {year}?`, build: daysOf },
  { name: "day-range", pattern: "between {month} {day} and {day} ,? {year}?", build: daysOf },
  { name: "day-range", pattern: `{shortMonth} .? {day} ${joints} {day} ,? {year}?`, build: daysOf },
  { name: "month-range", pattern: `from? {month} ${joints} {month} ,? {year}`, build: monthsOf },
  { name: "month-range", pattern: "between {month} and {month} ,? {year}", build: monthsOf },
];

function daysOf(m: Match): Tags | null {
  const month = m.maybe("month") ?? m.get("shortMonth");
  const year = m.maybe("year");
  const [from, to] = [m.get("day"), m.get("day", 1)];
  if (from >= to) return null;
  const day = (n: number): Spec => ({ kind: "day", year, month, day: n });
  return period({ kind: "range", from: day(from), to: day(to) });
}

function monthsOf(m: Match): Tags {
  const to = { kind: "month", year: m.get("year"), month: m.get("month", 1), step: null } as const;
  const from = { kind: "month", year: null, month: m.get("month"), step: null } as const;
  return period({ kind: "range", from: completed(from, to), to });
}

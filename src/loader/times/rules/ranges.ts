// From one date to another: "from 3 to 5 May", "between March and June", "1939–45".

import { numbered } from "../../lexicon/timesTraps.ts";
import type { Match, TimeRule } from "../rule.ts";
import { period } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

const joints = "to|until|till|through|-";

/** Ranges whose ends share words, read before their ends can be read alone. */
export const sharedRanges: readonly TimeRule[] = [
  ...[
    `from? the? {day} ${joints} the? {day} of? {month}`,
    "between the? {day} and the? {day} of? {month}",
    `from? {month} {day} ${joints} {day}`,
    "between {month} {day} and {day}",
    `{shortMonth} .? {day} ${joints} {day}`,
  ].flatMap((pattern): TimeRule[] => [
    { name: "day-range", pattern, build: dayRange },
    // The comma belongs to it only where a year follows.
    { name: "day-range", pattern: `${pattern} ,? {year}`, build: dayRange },
  ]),
  ...["", " ( {shortWeekday}|{weekday} .? )"].map(
    (second): TimeRule => ({
      name: "day-range",
      pattern: `from {month} {day} ( {shortWeekday}|{weekday} .? ) ${joints} {day}${second}`,
      build: dayRange,
    }),
  ),
  { name: "month-range", pattern: `from? {month} ${joints} {month} ,? {year}`, build: monthRange },
  { name: "month-range", pattern: "between {month} and {month} ,? {year}", build: monthRange },
  { name: "year-range", pattern: "from? {year} -|/ {number}", build: yearsOf },
  {
    name: "year-range",
    pattern: "the? fiscal|financial|academic|school|budget|tax year? {year} -|/ {number}",
    build: yearsOf,
  },
  {
    name: "year-range",
    pattern: "the? fiscal|financial|academic|school|budget|tax year? {yearPair}",
    build: yearPairOf,
  },
  {
    name: "year-range",
    pattern: "the? {yearPair} fiscal|financial|academic|school|budget|tax? year|season",
    build: yearPairOf,
  },
  { name: "year-range", pattern: "{yearPair}", build: yearPairOf },
  {
    name: "year-range",
    pattern: `from? {number} ${joints} {number} bc|b.c.|bce`,
    build: yearsBefore,
  },
];

function dayRange(m: Match): Tags | null {
  const month = m.maybe("month") ?? m.get("shortMonth");
  const year = m.maybe("year");
  const [from, to] = [m.get("day"), m.get("day", 1)];
  if (from >= to) return null;
  const day = (n: number): Spec => ({ kind: "day", year, month, day: n });
  const monthFirst = m.captured(0) === "month" || m.captured(0) === "shortMonth";
  const second = m.captured(2) === "day" ? 2 : 3;
  const spans = monthFirst
    ? ([m.span(0, 1), m.span(second, second)] as const)
    : ([m.span(0, 0), m.span(1)] as const);
  return period({ kind: "range", from: day(from), to: day(to), spans });
}

function monthRange(m: Match): Tags {
  const to = { kind: "month", year: m.get("year"), month: m.get("month", 1), step: null } as const;
  const from = { kind: "month", year: null, month: m.get("month"), step: null } as const;
  return period({ kind: "range", from: completed(from, to), to, spans: [m.span(0, 0), m.span(1)] });
}

/** "1939–45", "1998-2003"; a number that does not go on from the year is none. */
function yearsOf(m: Match): Tags | null {
  const [from, to] = [m.get("year"), m.get("number")];
  const end = to < 100 ? Math.floor(from / 100) * 100 + to : to;
  if (end <= from || end - from >= 120 || m.before() === "$") return null;
  const year = (n: number): Spec => ({ kind: "year", year: n, fiscal: false });
  return period({
    kind: "range",
    from: year(from),
    to: year(end),
    spans: [m.span(0, 0), m.span(1)],
  });
}

/** "2024/25" */
function yearPairOf(m: Match): Tags | null {
  if (numbered.has(m.before())) return null;
  const [from, to] = m.get("yearPair").map((year): Spec => ({ kind: "year", year, fiscal: false }));
  const { start, end } = m.span(0, 0);
  const spans = [
    { start, end: start + 4 },
    { start: start + 5, end },
  ] as const;
  return from && to ? period({ kind: "range", from, to, spans }) : null;
}

function yearsBefore(m: Match): Tags | null {
  const [from, to] = [m.get("number"), m.get("number", 1)];
  const year = (n: number): Spec => ({ kind: "year", year: 1 - n, fiscal: false });
  const { end } = m.whole;
  const spans = [m.span(0, 0), { start: m.span(1).start, end }] as const;
  return from > to ? period({ kind: "range", from: year(from), to: year(to), spans }) : null;
}

export const ranges: readonly TimeRule[] = [
  { name: "range", pattern: `from {spec} ${joints} {spec}`, build: ranged },
  { name: "range", pattern: "between {spec} and {spec}", build: ranged },
  { name: "range", pattern: `{spec} ${joints} {spec}`, build: ranged },
];

function ranged(m: Match): Tags | null {
  const [from, to] = [m.get("spec"), m.get("spec", 1)];
  if (!canBound(from) || !canBound(to)) return null;
  // "put off the vote due on Sunday until next week" tells two dates.
  if (m.before() === "on" && (m.has("until") || m.has("till"))) return null;
  // "was brought forward from 4 July to 27 June": from the later one
  const isForward =
    m.before() === "forward" || (m.before() === "from" && m.before(2) === "forward");
  if (isYearTo(from, to) || isForward) return null;
  const spans = [m.span(0, 0), m.span(1)] as const;
  if (from.kind === "weekday" && to.kind === "weekday" && isHabit(m))
    return period({ kind: "range", from: weekly(from.weekday), to: weekly(to.weekday), spans });
  return period({ kind: "range", from: completed(from, to), to, spans });
}

/** "4% in the year to January": twelve months, and the last of them. */
function isYearTo(from: Spec, to: Spec): boolean {
  return from.kind === "duration" || (isToldYear(from) && /^(?:month|part|edge)$/.test(to.kind));
}

function isToldYear(spec: Spec): boolean {
  return spec.kind === "unit" && spec.unit === "year" && spec.anchor === "told";
}

/** "open Monday to Friday", "Monday to Thursday only": of every week. */
function isHabit(m: Match): boolean {
  return (
    /^(?:only|inclusive)$/.test(m.after()) ||
    /^(?:open|opens|daily|airs|available|hours)$/.test(m.before())
  );
}

function weekly(weekday: number): Spec {
  return { kind: "set", value: `XXXX-WXX-${weekday + 1}`, often: false };
}

/** What a range may run between: no lengths, sets and vague words. */
function canBound(spec: Spec): boolean {
  switch (spec.kind) {
    case "duration":
    case "set":
    case "vague":
    case "stretch":
    case "range":
      return false;
    case "at":
      return spec.date !== null;
    case "day":
    case "feast":
    case "easter":
    case "offset":
    case "held":
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
    case "nth":
      return true;
  }
}

/** "from March to June 2007": the first end takes the year of the second, or the year before. */
function completed(from: Spec, to: Spec): Spec {
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

// Seasons, quarters and halves of a year.

import { seasonTraps } from "../../lexicon/timesTraps.ts";
import type { Match, TimeRule } from "../rule.ts";
import { period, yearless } from "../rule.ts";
import type { Tags } from "../word.ts";

export const parts: readonly TimeRule[] = [
  { name: "season-year", pattern: "the? {season} ,? of? {year}", build: seasonOf },
  // "the winter of 1942-43" goes by the year in which it begins.
  {
    name: "season-year",
    pattern: "the? {season} of? {year} -|/ {number}",
    build: (m) => (isNextYear(m.get("year"), m.get("number")) ? seasonOf(m) : null),
  },
  {
    name: "season-year",
    pattern: "the? {season} of? {yearPair}",
    build: (m) => seasonIn(m, m.get("yearPair")[0]),
  },
  {
    name: "season-year",
    pattern: "the? {season} of {number} -|to|/ {number} bc|b.c.|bce",
    build: (m) => seasonIn(m, 1 - m.get("number")),
  },
  {
    name: "season-year",
    pattern: "the? {season} of {number} bc|b.c.|bce",
    build: (m) => seasonIn(m, 1 - m.get("number")),
  },
  {
    name: "season-by-step",
    pattern: "{step} {season}",
    build: (m) => period({ kind: "part", year: null, part: m.get("season"), step: m.get("step") }),
  },
  {
    name: "season-by-step",
    pattern: "the previous|following|next {season}",
    build: (m) =>
      period({ kind: "part", year: null, part: m.get("season"), step: m.has("previous") ? -1 : 1 }),
  },
  {
    name: "season",
    pattern: "the? {season}",
    build: (m) => {
      const the = m.word(0).toLowerCase() === "the";
      const spec = { kind: "part", year: null, part: m.get("season"), step: null } as const;
      const led =
        /^(?:in|by|during|since|until|through|over|throughout|of|from|for|into|early|late|mid|,|-)$/.test(
          m.before(),
        ) ||
        (m.word(0) === m.word(0).toLowerCase() &&
          m.get("season") !== 21 &&
          !seasonTraps.has(m.after()));
      if (m.get("season") === 23 && m.has("fall") && !(m.before() === "in" && m.after() !== "of"))
        return null;
      return led || (the && m.after() !== "of") ? yearless(spec) : { yearless: spec };
    },
  },
  {
    name: "quarter-year",
    pattern: "the? {ordinal} -? quarter ,? of|in? fiscal? {year}",
    build: quarterTags,
  },
  { name: "quarter-year", pattern: "{quarter} ,? of|in? {year}", build: quarterTags },
  { name: "quarter-year", pattern: "{year} -? {quarter}", build: quarterTags },
  { name: "quarter-year", pattern: "the last|final quarter of|in {year}", build: lastQuarterOf },
  { name: "quarter", pattern: "the? fiscal? {ordinal} -? quarter", build: quarterTags },
  { name: "quarter", pattern: "{quarter}", build: quarterTags },
  { name: "quarter", pattern: "the? {month} -|to {month} quarter|period", build: quarterByMonths },
  { name: "quarter", pattern: "the? {month} quarter", build: quarterByMonths },
  {
    name: "months-of-year",
    pattern: "the first|last|final {amount} months of|in {year}",
    build: monthsOfYear,
  },
  {
    name: "half-year",
    pattern: "the? {ordinal} -? half ,? of|in? {year}",
    build: (m) => halfYear(m, m.get("year")),
  },
  {
    name: "half",
    pattern: "the {ordinal} half",
    build: (m) => (m.after() === "of" ? halfYear(m, null) : null),
  },
];

const quarterParts = [33, 34, 35, 36] as const;

function seasonOf(m: Match): Tags {
  return seasonIn(m, m.get("year"));
}

function seasonIn(m: Match, year: number): Tags {
  return period({ kind: "part", year, part: m.get("season"), step: null });
}

function isNextYear(year: number, next: number): boolean {
  return next === (next < 100 ? (year + 1) % 100 : year + 1);
}

function quarterTags(m: Match): Tags | null {
  const part = quarterParts[(m.maybe("quarter") ?? m.get("ordinal")) - 1];
  const year = m.maybe("year");
  if (part === undefined) return null;
  const spec = { kind: "part", year, part, step: null } as const;
  return year === null ? yearless(spec) : period(spec);
}

function lastQuarterOf(m: Match): Tags {
  return period({ kind: "part", year: m.get("year"), part: 36, step: null });
}

/** "the July-September quarter", "the June quarter" */
function quarterByMonths(m: Match): Tags | null {
  const [first, second] = [m.get("month"), m.maybe("month", 1)];
  if (second !== null && ((first - 1) % 3 !== 0 || second !== first + 2)) return null;
  const part = quarterParts[Math.floor((first - 1) / 3)];
  const year = m.maybe("year");
  if (part === undefined) return null;
  const spec = { kind: "part", year, part, step: null } as const;
  return year === null ? yearless(spec) : period(spec);
}

/** "the last three months of 2011" are its fourth quarter, "the first six months" its first half. */
function monthsOfYear(m: Match): Tags | null {
  const { n } = m.get("amount");
  const first = m.has("first");
  if (n !== 3 && n !== 6) return null;
  const part = n === 3 ? (first ? 33 : 36) : first ? 40 : 41;
  return period({ kind: "part", year: m.get("year"), part, step: null });
}

function halfYear(m: Match, year: number | null): Tags | null {
  const ordinal = m.get("ordinal");
  if (ordinal > 2) return null;
  const spec = { kind: "part", year, part: ordinal === 1 ? 40 : 41, step: null } as const;
  return year === null ? { yearless: spec } : period(spec);
}

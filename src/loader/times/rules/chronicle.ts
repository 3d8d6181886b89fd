// The head of a chronology's entry that names the year first: "2027 – 3 March: …", "1998 – May: …".

import type { Match, TimeRule } from "../rule.ts";
import { period, point } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

const parts = "-|—|:|,?";

export const chronicle: readonly TimeRule[] = [
  { name: "year-day-range", pattern: `{year} ${parts} {day} - {day} {month}`, build: daysAtHead },
  { name: "year-day-range", pattern: `{year} ${parts} {month} {day} - {day}`, build: daysAtHead },
  { name: "year-day-month", pattern: `{year} ${parts} {day} of? {month}`, build: dayAtHead },
  { name: "year-day-month", pattern: `{year} ${parts} {month} {day}`, build: dayAtHead },
  { name: "year-month", pattern: `{year} ${parts} {month}`, build: monthAtHead },
];

/** At the head of its line, and a mark or nothing behind it: "2027, March 3 saw …" is none. */
function isHead(m: Match): boolean {
  return m.before() === "" && /^[:—-]?$/.test(m.after());
}

function dayAtHead(m: Match): Tags | null {
  const [year, month, day] = [m.get("year"), m.get("month"), m.get("day")];
  return isHead(m) ? point({ kind: "day", year, month, day }) : null;
}

function monthAtHead(m: Match): Tags | null {
  const [year, month] = [m.get("year"), m.get("month")];
  return isHead(m) ? period({ kind: "month", year, month, step: null }) : null;
}

function daysAtHead(m: Match): Tags | null {
  const [year, month, from, to] = [m.get("year"), m.get("month"), m.get("day"), m.get("day", 1)];
  if (!isHead(m) || from >= to) return null;
  const day = (n: number): Spec => ({ kind: "day", year, month, day: n });
  const isMonthFirst = m.captured(1) === "month";
  const spans = isMonthFirst
    ? ([m.span(0, 2), m.span(3)] as const)
    : ([m.span(0, 1), m.span(2)] as const);
  return period({ kind: "range", from: day(from), to: day(to), spans });
}

// Nights between two days, and days written as a pair: "the night of 2-3 April", "28/29 August".

import type { Match, TimeRule } from "../rule.ts";
import { period, point } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

const joints = "-|/|to|until";

export const nights: readonly TimeRule[] = [
  ...[
    `the night of the? {day} ${joints} the? {day} of? {month}`,
    `the night of the? {day} of? {month} ${joints} the? {day} of? {month}`,
    `the night of {month} {day} ${joints} {day}`,
    `the night of {month} {day} ${joints} {month} {day}`,
    "the night of the? {dayPair} of? {month}",
    "the night of {month} {dayPair}",
  ].flatMap((pattern): TimeRule[] => [
    { name: "night-between", pattern, build: nightOf },
    { name: "night-between", pattern: `${pattern} ,? {year}`, build: nightOf },
  ]),
  { name: "day-pair", pattern: "the? {dayPair} of? {month}", build: nightBetween },
  { name: "day-pair", pattern: "the? {dayPair} of? {month} ,? {year}", build: nightBetween },
];

/** A night is that of the day on which it begins. */
function nightOf(m: Match): Tags {
  const day = m.maybe("dayPair")?.[0] ?? m.get("day");
  const date: Spec = { kind: "day", year: m.maybe("year"), month: m.get("month"), day };
  return point({ kind: "at", date, part: "night", clock: null });
}

/** "28/29 August" */
function nightBetween(m: Match): Tags {
  const year = m.maybe("year");
  const month = m.get("month");
  const [from, to] = m.get("dayPair").map((day): Spec => ({ kind: "day", year, month, day }));
  const { start, end } = m.whole;
  const pair = m.span(0, 0);
  const slash = pair.end - String(m.get("dayPair")[1]).length;
  if (!from || !to) throw new Error("nights: a pair has two days");
  const spans = [
    { start, end: slash - 1 },
    { start: slash, end },
  ] as const;
  return period({ kind: "range", from, to, spans });
}

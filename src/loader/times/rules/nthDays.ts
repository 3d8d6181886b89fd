// Days of a month that is not named: "on the 12th", "from the 22nd to the 27th", "the 12th of this month".

import { smallNumbers } from "#model/numbers.ts";
import { countries } from "../../lexicon/countries.ts";
import { officeHeads } from "../../lexicon/offices.ts";
import { bandsBehindDay } from "../../lexicon/timesTraps.ts";
import { type Match, period, point, type TimeRule } from "../rule.ts";
import type { Spec, SpecOf, UnitStep } from "../spec.ts";
import type { Tags } from "../word.ts";

export const nthDays: readonly TimeRule[] = [
  {
    name: "day-alone",
    pattern: "the {ordinal}",
    build: (m) =>
      /^(?:on|by|before|until|till|since|after)$/.test(m.before()) &&
      /^(?:\d|$)/.test(m.word(1)) &&
      endsThere(m)
        ? pointOf(nthDay(m))
        : null,
  },
  { name: "day-alone", pattern: "{weekday} ,? the {ordinal}", build: dayBehindWeekday },
  { name: "day-alone", pattern: "{step} {weekday} ,? the {ordinal}", build: dayBehindWeekday },
  {
    name: "day-of-month",
    pattern: "the {ordinal} of {step} month",
    build: (m) => pointOf(nthDayOfMonth(m, nthDay(m))),
  },
  {
    name: "nth-days",
    pattern: "the {ordinal} and|to|through the? {ordinal} of {step} month",
    build: (m) => between(m, nthDayOfMonth(m, nthDay(m)), nthDayOfMonth(m, nthDay(m, 1))),
  },
  {
    name: "nth-days",
    pattern: "from the {ordinal} to|until|till|through the {ordinal}",
    build: (m) => (isInDigits(m, 2) && mayEnd(m) ? between(m, nthDay(m), nthDay(m, 1)) : null),
  },
  {
    name: "nth-days",
    pattern: "the {ordinal} and the? {ordinal}",
    build: (m) =>
      m.before() === "on" && isInDigits(m, 1) && isNext(m) && endsThere(m)
        ? between(m, nthDay(m), nthDay(m, 1))
        : null,
  },
  { name: "part-of-the-day", pattern: "the {partOfDay} of the {ordinal}", build: partOfThe },
  {
    name: "part-of-the-day",
    pattern: "the early|small|wee hours of the {ordinal}",
    build: partOfThe,
  },
];

/** Null where no month has so many days. */
function nthDay(m: Match, n = 0): SpecOf<"day"> | null {
  const day = m.get("ordinal", n);
  return day <= 31 ? { kind: "day", year: null, month: null, day } : null;
}

/** "the 12th of this month", "the 26th of next month" */
function nthDayOfMonth(m: Match, inner: SpecOf<"day"> | null): Spec | null {
  const step: UnitStep = m.get("step");
  return inner && { kind: "within", inner, outer: outerMonth(step) };
}

function outerMonth(step: UnitStep): Spec {
  return { kind: "unit", unit: "month", step, anchor: "published" };
}

function pointOf(spec: Spec | null): Tags | null {
  return spec && point(spec);
}

function between(m: Match, from: Spec | null, to: Spec | null): Tags | null {
  if (!from || !to || m.get("ordinal") >= m.get("ordinal", 1)) return null;
  const at = m.captured(1) === "ordinal" ? 1 : 0;
  return period({ kind: "range", from, to, spans: [m.span(0, 0), m.span(at, at)] });
}

/** "the 24th and 25th" are two days on end; "the 3rd and 9th" are not. */
function isNext(m: Match): boolean {
  return m.get("ordinal", 1) === m.get("ordinal") + 1;
}

function isInDigits(m: Match, at: number): boolean {
  return /^\d/.test(m.word(at));
}

/** "Thursday, the 18th": the day decides, in a month that has it then. */
function dayBehindWeekday(m: Match): Tags | null {
  const day = m.get("ordinal");
  const isLast =
    !/^(?:\p{Ll}|$)/u.test(m.after()) || /^(?:and|at|in|for|with|to|on)$/.test(m.after());
  // "Wednesday, the second in three days"
  const isNumber = [1, 2, 3, 4].some((n) => /^\d/.test(m.word(n)));
  return day <= 31 && isLast && isNumber
    ? point({ kind: "day", year: null, month: null, day, weekday: m.get("weekday") })
    : null;
}

/** "on the 28th and he …", but not "on the 28th floor", "on the 28th and 29th floors". */
function endsThere(m: Match): boolean {
  if (
    m.before() === "on" &&
    /^(?:and|but|when|while|as|because|he|she|they|we|it)$/.test(m.after())
  )
    return !/^(?:\d|$)/.test(m.after(2));
  // "on the 15th two soldiers were killed", "on the 15th the army"
  if (m.before() === "on" && opensSubject.has(m.after())) return true;
  return mayEnd(m) || (m.before() === "on" && opensClause(m, m.before(2)));
}

/** "decided on the 9th to send", "on the 9th in Lima", "from the 22nd to the 27th." */
function mayEnd(m: Match): boolean {
  return !/^\p{L}/u.test(m.after()) || /^(?:to|in|at|with|for|that)$/.test(m.after());
}

/** "On the 12th Foreign Minister Roca summoned", "On the night of the 12th rebels attacked", but not "On the 12th Congress". */
function opensClause(m: Match, before: string): boolean {
  if (!/^(?:[-—–]|)$/.test(before)) return false;
  const [next, then] = [m.nextWord(), m.nextWord(2)];
  const isOffice = [1, 2, 3].some((n) => officeHeads.has(m.after(n)));
  if (bandsBehindDay.has(m.after()) || states.has(next?.text ?? "")) return true;
  if (peoples.has(next?.text ?? "")) return isOffice || /^\p{Ll}/u.test(then?.text ?? "");
  return isOffice && /^\p{Lu}/u.test(next?.text ?? "");
}

const states: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, others }) => [name, ...others]).filter((one) => !one.includes(" ")),
);
const peoples: ReadonlySet<string> = new Set(countries.flatMap(({ adjectives }) => adjectives));

const opensSubject = new Set(
  "the a an his her its their".split(" ").concat(smallNumbers.slice(2, 11)),
);

/** "by the afternoon of the 23rd", but not "of the 23rd regiment". */
function partOfThe(m: Match): Tags | null {
  const part = m.maybe("partOfDay");
  if (!isInDigits(m, part ? 4 : 5)) return null;
  const isFree =
    mayEnd(m) ||
    /^(?:and|but|when|the|he|she|they|it|two|a|all)$/.test(m.after()) ||
    opensClause(m, m.before(2));
  const date = nthDay(m);
  return isFree && date ? point({ kind: "at", date, part: part ?? "night", clock: null }) : null;
}

// The unit that holds a date: "the week ended Oct. 24", "the weekend of 5 and 6 May".

import type { Match, TimeRule } from "../rule.ts";
import { period } from "../rule.ts";
import type { HeldBy, Spec, Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

const ends = "ended|ending|to|through";
const begins = "beginning|starting|commencing";

export const held: readonly TimeRule[] = [
  { name: "unit-of-date", pattern: `{period} ${ends} on? {point}`, build: (m) => of(m, "end") },
  { name: "unit-of-date", pattern: `{period} ${begins} on? {point}`, build: (m) => of(m, "start") },
  {
    name: "unit-of-date",
    pattern: `the? {unit} ${begins} on? {point}`,
    build: (m) => of(m, "start"),
  },
  { name: "unit-of-date", pattern: "the {unit} of {point}", build: (m) => of(m, "in") },
  { name: "unit-of-date", pattern: "the {unit} of {point} and {point}", build: (m) => of(m, "in") },
  { name: "unit-of-date", pattern: "{point} weekend|week", build: ofFeast },
];

const holding: ReadonlySet<Unit> = new Set(["week", "weekend", "month", "quarter", "year"]);

function of(m: Match, by: HeldBy): Tags | null {
  const date = m.get("point");
  const name = m.maybe("unit") ?? toldUnit(m.get("period"));
  if (name === null || !holding.has(name) || !isCalendarDate(date)) return null;
  // "the week of Monday", "the month of 3 May" nobody writes; "the week to Friday" is a range.
  if (by === "in" && (!name.startsWith("week") || date.kind === "weekday")) return null;
  if ((m.has("to") || m.has("through")) && date.kind === "weekday") return null;
  return period({ kind: "held", unit: name, by, of: date });
}

/** "the week", "the quarter": read before as the one told. */
function toldUnit(spec: Spec): Unit | null {
  return spec.kind === "unit" && spec.step === 0 && spec.anchor === "told" ? spec.unit : null;
}

function isCalendarDate(spec: Spec): boolean {
  if (spec.kind === "within") return isCalendarDate(spec.inner);
  return /^(?:day|feast|easter|weekday)$/.test(spec.kind);
}

/** "Memorial Day weekend", "Easter week": of a feast only, for "Friday week" is another. */
function ofFeast(m: Match): Tags | null {
  const date = m.get("point");
  const digits = /\d/.test(m.word(0)) || /\d/.test(m.word(1));
  if (digits || !/^(?:day|feast|easter)$/.test(date.kind)) return null;
  return period({ kind: "held", unit: m.has("week") ? "week" : "weekend", by: "in", of: date });
}

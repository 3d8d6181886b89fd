// Dates that hang on another: on the day of publication, or on a date told before.

import { ofWhole } from "../../lexicon/timesTraps.ts";
import type { Match, TimeRule } from "../rule.ts";
import { exactly, period, point, yearly } from "../rule.ts";
import type { Amount, ReckonedFrom, Spec, Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

/** "last minute", "next second" are figures of speech. */
const tooShort: ReadonlySet<Unit> = new Set(["second", "minute", "hour"]);

function unit(name: Unit, step: number, anchor: ReckonedFrom): Tags | null {
  if (tooShort.has(name)) return null;
  if (name === "night") {
    const date: Spec = { kind: "unit", unit: "day", step, anchor };
    return point({ kind: "at", date, part: "night", clock: null });
  }
  const spec: Spec = { kind: "unit", unit: name, step, anchor };
  if (name === "day") return point(spec);
  return name === "year" ? yearly(spec) : period(spec);
}

function day(step: number): (m: Match) => Tags | null {
  return () => unit("day", step, "published");
}

function dayPart(step: number, part: "morning" | "night"): (m: Match) => Tags {
  const date: Spec = { kind: "unit", unit: "day", step, anchor: "published" };
  return () => point({ kind: "at", date, part, clock: null });
}

export const deicticDays: readonly TimeRule[] = [
  { name: "today", pattern: "today", build: day(0) },
  { name: "today", pattern: "earlier|later today", build: day(0) },
  { name: "tonight", pattern: "tonight", build: dayPart(0, "night") },
  { name: "yesterday", pattern: "yesterday", build: day(-1) },
  { name: "tomorrow", pattern: "tomorrow", build: day(1) },
  { name: "day-before-yesterday", pattern: "the day before yesterday", build: day(-2) },
  { name: "day-after-tomorrow", pattern: "the day after tomorrow", build: day(2) },
  { name: "last-night", pattern: "last night", build: dayPart(-1, "night") },
  { name: "overnight", pattern: "overnight", build: () => null },
];

export const weekdays: readonly TimeRule[] = [
  {
    name: "weekday",
    pattern: "{weekday}",
    build: (m) => point({ kind: "weekday", weekday: m.get("weekday"), step: null }),
  },
  {
    name: "weekday-of-none",
    pattern: "one {weekday}",
    build: () => ({ spec: { kind: "vague", ref: "PAST_REF", days: null } }),
  },
  {
    name: "weekday-by-step",
    pattern: "{step} {weekday}",
    build: (m) => point({ kind: "weekday", weekday: m.get("weekday"), step: m.get("step") }),
  },
  {
    name: "weekday-by-step",
    pattern: "the previous|following {weekday}",
    build: (m) =>
      point({ kind: "weekday", weekday: m.get("weekday"), step: m.has("previous") ? -1 : 1 }),
  },
];

export const units: readonly TimeRule[] = [
  { name: "unit", pattern: "the? {step} {unit}", build: steppedUnit },
  {
    name: "edge-of-unit",
    pattern: "year|month|week|quarter 's end",
    build: endOfOwn,
  },
  {
    name: "unit",
    pattern: "the current? calendar|fiscal|financial|business year",
    build: () => unit("year", 0, "published"),
  },
  {
    name: "unit",
    pattern: "the previous|prior|preceding|last calendar|fiscal|financial|business year",
    build: () => unit("year", -1, "published"),
  },
  {
    name: "unit",
    pattern: "the new year",
    build: (m) =>
      m.after() === "'s"
        ? null
        : yearly({ kind: "unit", unit: "year", step: 1, anchor: "published", fresh: true }),
  },
  {
    name: "unit",
    pattern: "the current {unit}",
    build: (m) => unit(m.get("unit"), 0, "published"),
  },
  {
    name: "unit",
    pattern: "the|its latest quarter",
    build: () => unit("quarter", -1, "published"),
  },
  { name: "ago", pattern: "the? year - ago|earlier quarter|period", build: yearEarlier },
  {
    name: "unit-told",
    pattern: "the previous|preceding|prior {unit}",
    build: (m) => unit(m.get("unit"), -1, "told"),
  },
  {
    name: "unit-told",
    pattern: "the following|subsequent {unit}",
    build: (m) => unit(m.get("unit"), 1, "told"),
  },
  { name: "unit-told", pattern: "the {unit} after|afterwards", build: (m) => after(m, 1) },
  { name: "unit-told", pattern: "the {unit} before|earlier", build: (m) => after(m, -1) },
  { name: "unit-same", pattern: "that|the same? {unit}", build: sameUnit },
];

/** "by year's end" */
function endOfOwn(m: Match): Tags | null {
  const name = (["year", "month", "week", "quarter"] as const).find((word) => m.has(word));
  if (!name || m.after() === "of") return null;
  const of: Spec = { kind: "unit", unit: name, step: 0, anchor: "published" };
  return period({ kind: "edge", edge: "end", of });
}

/** "the next day" goes on from the day told; "next week", "accused him last week of lying" from that of publication. */
function steppedUnit(m: Match): Tags | null {
  const the = m.word(0).toLowerCase() === "the";
  const step = m.get("step");
  // "On the last day he met the premier": of what lasted
  if (step < 0 && m.get("unit") === "day" && m.before(the ? 1 : 2) === "on") return null;
  const isOfDeed = step < 0 && (!ofWhole.test(m.before()) || m.after(2).endsWith("ing"));
  if ((the && step !== 1) || (m.after() === "of" && step !== 0 && !isOfDeed)) return null;
  return unit(m.get("unit"), step, the ? "told" : "published");
}

const shorter = /^(?:year|quarter|month|week|weekend)$/;
const edgeWords = /^(?:end|start|beginning|middle|close)$/;
/** "the decade" only where it is cut: "the end of the decade". */
function sameUnit(m: Match): Tags | null {
  const the = m.word(0).toLowerCase() === "the" && !m.has("same");
  const name = m.get("unit");
  const cut = m.before() === "of" && edgeWords.test(m.before(2));
  if (the && !shorter.test(name) && !(cut && /^(?:decade|century)$/.test(name))) return null;
  if (the && /^(?:of$|-$|\d|old)/.test(m.after())) return null;
  return unit(name, 0, "told");
}

/** "the day after", "the day before for talks", with nothing that says after what. */
function after(m: Match, step: -1 | 1): Tags | null {
  const goesOn = /^(?:and|but|when)$/.test(m.after()) && !/^(?:after|the)$/.test(m.after(2));
  const ends = m.next === null || goesOn || /^(?:[,.;:)"”]|for|in|at|with|on)$/.test(m.after());
  return ends ? unit(m.get("unit"), step, "told") : null;
}

const away: Readonly<Record<string, readonly [-1 | 1, ReckonedFrom]>> = {
  ago: [-1, "published"],
  hence: [1, "published"],
  earlier: [-1, "told"],
  before: [-1, "told"],
  previously: [-1, "told"],
  later: [1, "told"],
  afterwards: [1, "told"],
  afterward: [1, "told"],
};

const shiftWords = Object.keys(away).join("|");

export const shifts: readonly TimeRule[] = [
  { name: "ago", pattern: `more|less than {amount} {units} ${shiftWords}`, build: shifted },
  { name: "ago", pattern: `more|less than a|an {unit} ${shiftWords}`, build: shifted },
  { name: "ago", pattern: `another {amount} {units} ${shiftWords}`, build: shifted },
  {
    name: "ago",
    pattern: `over|about|around|nearly|almost|exactly|just|some|only|barely|roughly? {amount} {units} ${shiftWords}`,
    build: shifted,
  },
  { name: "ago", pattern: `{amount} {unit} ${shiftWords}`, build: shifted },
  {
    name: "ago",
    pattern: `about|nearly|almost|over|around|exactly|just|only? a|an {unit} ${shiftWords}`,
    build: shifted,
  },
  { name: "ago", pattern: `{units} ${shiftWords}`, build: shifted },
  {
    name: "ago",
    pattern: `about|nearly|almost|over|around|exactly|just|only? a|an {unit} and a half ${shiftWords}`,
    build: (m) => shifted(m, 1.5),
  },
  {
    name: "ago",
    pattern: `about|nearly|almost|over|around|exactly|just|only? half a|an {unit} ${shiftWords}`,
    build: (m) => shifted(m, 0.5),
  },
  {
    name: "ago",
    pattern: `about|nearly|almost|over|around|exactly|just|only? a half|quarter -? {unit} ${shiftWords}`,
    build: (m) => shifted(m, m.has("half") ? 0.5 : 0.25),
  },
  {
    name: "from-now",
    pattern: "{amount} {units} ' time",
    build: (m) => shift(m, 1, "published"),
  },
  {
    name: "from-now",
    pattern: "a|an|one {unit} 's time",
    build: (m) => shift(m, 1, "published"),
  },
  {
    name: "from-now",
    pattern: "{amount} {units} from now|today",
    build: (m) => shift(m, 1, "published"),
  },
  {
    name: "from-now",
    pattern: "a|an|one {unit} from now|today",
    build: (m) => shift(m, 1, "published"),
  },
];

function shifted(m: Match, n?: number): Tags | null {
  for (const [word, [way, anchor]] of Object.entries(away)) {
    if (!m.has(word)) continue;
    if (word === "before" && m.next !== null && !/^[,.;:)"”]$/.test(m.after())) return null;
    // "three days later than planned" is a length.
    if (/^(?:earlier|later)$/.test(word) && m.after() === "than") return null;
    return shift(m, way, anchor, n);
  }
  return null;
}

/** "half a century ago" is fifty years ago. */
function inYears(amount: Amount, name: Unit): { amount: Amount; unit: Unit } {
  const years = name === "century" ? 100 : name === "decade" ? 10 : null;
  if (years === null || amount.n === null || Number.isInteger(amount.n))
    return { amount, unit: name };
  return { amount: exactly(amount.n * years), unit: "year" };
}

/** "the year-ago quarter": a year before the quarter told. */
function yearEarlier(): Tags {
  return period({ kind: "shift", amount: exactly(1), unit: "year", way: -1, anchor: "told" });
}

const loosening = ["about", "around", "nearly", "almost", "some", "roughly", "over", "more"];

function shift(m: Match, way: -1 | 1, anchor: ReckonedFrom, n?: number): Tags | null {
  const name = m.maybe("units") ?? m.get("unit");
  const counted = n === undefined ? null : exactly(n);
  const amount =
    counted ?? m.maybe("amount") ?? (m.maybe("units") ? { n: null, guess: 6 } : exactly(1));
  const exact: Spec = { kind: "shift", ...inYears(amount, name), way, anchor };
  if (m.has("less")) return period({ kind: "about", of: exact, less: true });
  if (loosening.some((word) => m.has(word))) return period({ kind: "about", of: exact });
  return name === "day" ? point(exact) : period(exact);
}

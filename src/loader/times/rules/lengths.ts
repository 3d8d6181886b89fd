// Lengths of time, and what comes round again and again.

import type { Match, TimeRule } from "../rule.ts";
import { exactly } from "../rule.ts";
import type { Amount, Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

const letters: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  night: "D",
  week: "W",
  weekend: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

const timed: ReadonlySet<Unit> = new Set(["second", "minute", "hour"]);

/** `P2D`, `PT5.5H`, `PXM` */
export function printPeriod({ n }: Amount, unit: Unit): string {
  return `P${timed.has(unit) ? "T" : ""}${n === null ? "X" : String(n)}${letters[unit]}`;
}

export const durations: readonly TimeRule[] = [
  { name: "length-pair", pattern: "{amount} to|- {amount} {units}", build: pair },
  { name: "duration", pattern: "{amount} {units}", build: length },
  {
    name: "duration",
    pattern: "{amount} more|full|consecutive|straight|long|whole|additional|further {units}",
    build: length,
  },
  { name: "duration", pattern: "{amount} {units} or so|more|less", build: length },
  { name: "duration", pattern: "{amount} - {unit}", build: length },
  { name: "duration", pattern: "{amount} - {units}", build: length },
  { name: "duration", pattern: "{amount} -? {unit}|{units} -? old", build: length },
  {
    name: "duration",
    pattern: "{amount} {unit}",
    build: (m) => (m.get("amount").n === 1 || isBeforeNoun(m) ? length(m) : null),
  },
  {
    name: "duration",
    pattern:
      "nearly|almost|about|around|roughly|approximately|under|some|just|only|exactly|another {amount} {units}",
    build: length,
  },
  { name: "duration", pattern: "more|less|fewer|longer than {amount} {units}", build: length },
  { name: "duration", pattern: "more|less|longer than a|an {unit}", build: length },
  { name: "duration", pattern: "at least|most {amount} {units}", build: length },
  { name: "duration", pattern: "up|close to {amount} {units}", build: length },
  {
    name: "duration",
    pattern: "the first|final|last|entire|whole|full {amount} {units}",
    build: length,
  },
  {
    name: "duration",
    pattern: "a|the? quarter of|- a? century",
    build: () => duration(exactly(25), "year"),
  },
  {
    name: "duration-of-one",
    pattern: "a|an|nearly|almost|about|under|over|another {unit}",
    build: one,
  },
  { name: "duration-of-one", pattern: "nearly|almost|about|under|over a|an {unit}", build: one },
  { name: "duration-of-one", pattern: "a|the full|whole|entire {unit}", build: one },
  {
    name: "duration-of-one",
    pattern: "all {unit}",
    build: (m) => (/^(?:day|week|weekend|month|year)$/.test(m.get("unit")) ? one(m) : null),
  },
  { name: "duration-of-one", pattern: "a single {unit}", build: single },
  { name: "duration-of-one", pattern: "half a|an {unit}", build: (m) => half(m.get("unit")) },
  { name: "long", pattern: "{unit} - long", build: one },
  { name: "long", pattern: "{units} - long", build: loose },
  // "its first week", "his first two years in office"
  { name: "duration", pattern: "its|his|her|their|our first {unit}", build: firstOfOwn },
  {
    name: "duration",
    pattern: "its|his|her|their|our first {amount} {units}",
    build: length,
  },
  // "for a third straight day", "the fifth consecutive month"
  {
    name: "duration",
    pattern: "a|the? {ordinal} -? straight|consecutive|successive {unit}",
    build: inARow,
  },
  {
    name: "duration",
    pattern: "a|the {ordinal} {unit}",
    build: (m) => (m.before() === "for" || isRunning(m) ? inARow(m) : null),
  },
  { name: "loose-duration", pattern: "over|through|across the {units}", build: overTheYears },
  {
    name: "loose-duration",
    pattern: "{units}",
    build: (m) =>
      (isRather(m) ||
        /^(?:for|of|after|within|lasted|took|in|over|takes|last|spent)$/.test(m.before()) ||
        (/^(?:[,(]|just|only|even|came|mere)$/.test(m.before()) &&
          /^(?:after|before)$/.test(m.after()))) &&
      (!/^(?:second|minute|night|weekend|quarter)$/.test(m.get("units")) ||
        (m.before() === "within" && m.has("minutes")))
        ? loose(m)
        : null,
  },
];

const toDate = /^(?:ago|earlier|later|before|after|afterwards|hence|from|old|of|in|')$/;

/**
 * "three to four weeks": TIMEX3 has one value for both; it is that of the shorter, and no date is reckoned from it.
 */
function pair(m: Match): Tags | null {
  const [from, to] = [m.get("amount"), m.get("amount", 1)];
  if (from.n === null || to.n === null || from.n >= to.n) return null;
  if (m.before() === "$" || toDate.test(m.after())) return null;
  const amount = { n: from.n, guess: to.n };
  return { spec: { kind: "duration", amount, unit: m.get("units") } };
}

export function duration(amount: Amount, unit: Unit): Tags {
  const spec = { kind: "duration", amount, unit } as const;
  return { spec, length: spec };
}

function length(m: Match): Tags | null {
  const name = m.maybe("units") ?? m.get("unit");
  const amount = m.maybe("amount") ?? exactly(1);
  // "$5 million a year" counts money; "the 100 days" no less a length of time.
  return m.before() === "$" ? null : duration(amount, name);
}

/** "half a century" is counted in years. */
function half(unit: Unit): Tags {
  if (unit === "century") return duration(exactly(50), "year");
  return unit === "decade" ? duration(exactly(5), "year") : duration(exactly(0.5), unit);
}

/** "its first quarter" is the quarter of that name. */
function firstOfOwn(m: Match): Tags | null {
  return m.get("unit") === "quarter" ? null : one(m);
}

/** "months rather than weeks", "months, not weeks" */
function isRather(m: Match): boolean {
  return (
    (m.before() === "than" && m.before(2) === "rather") ||
    (m.before() === "not" && m.before(2) === ",")
  );
}

/** "the ten year truce", "a three hour speech": the hyphen is often left out. */
function isBeforeNoun(m: Match): boolean {
  const { n } = m.get("amount");
  const unit = m.get("unit");
  return (
    n !== null &&
    n < 100 &&
    /^(?:minute|hour|day|week|month|year)$/.test(unit) &&
    /^(?:an?|the|its|his|her|their|this|that|'s|[a-z]+ing|of|with|after|for|during|long)$/.test(
      m.before(),
    ) &&
    /^[a-z]{3,}$/.test(m.after())
  );
}

/** "for a third day": so long has it gone on. */
function inARow(m: Match): Tags | null {
  const [name, n] = [m.get("unit"), m.get("ordinal")];
  return timed.has(name) || n < 2 ? null : duration(exactly(n), name);
}

/** "the second day running", "a fourth year in a row" */
function isRunning(m: Match): boolean {
  return m.after() === "running" || (m.after() === "in" && m.after(3) === "row");
}

/** "over the years", but not "over the hours that followed" nor "over the years 1990 to 1995". */
function overTheYears(m: Match): Tags | null {
  const name = m.get("units");
  if (timed.has(name) || name === "night" || name === "weekend") return null;
  return /^(?:of|to|that|when|since|after|between|ahead|from|leading|\d.*)$/.test(m.after())
    ? null
    : loose(m);
}

function loose(m: Match): Tags {
  return duration({ n: null, guess: 3 }, m.get("units"));
}

/** "a single night"; "a single second" is a figure of speech. */
function single(m: Match): Tags | null {
  const unit = m.get("unit");
  return unit === "second" || unit === "minute" ? null : duration(exactly(1), unit);
}

/** "15 a year", "twice a day" say how often; "a minute", "a second" are figures of speech. */
function one(m: Match): Tags | null {
  const name = m.get("unit");
  if (name === "second" || name === "minute" || name === "night") return null;
  // "a quarter of", "about a quarter less" count a fourth part.
  if (name === "quarter" && !m.has("full")) return null;
  // "worried about Year 2000 faults"
  if (name === "year" && /^\d{4}$/.test(m.after())) return null;
  return duration(exactly(1), name);
}

const partLetters = { mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI" } as const;

export const sets: readonly TimeRule[] = [
  { name: "set", pattern: "every|each weekday", build: () => set("XXXX-WXX-WD") },
  {
    name: "set",
    pattern: "{weekday} mornings|afternoons|evenings|nights",
    build: (m) => set(`XXXX-WXX-${m.get("weekday") + 1}T${partNamed(m)}`),
  },
  { name: "set", pattern: "{often}", build: (m) => set(m.get("often"), true) },
  {
    name: "set",
    pattern: "twice|bi - {often}",
    build: (m) => (m.get("often") === "P1W" ? set("P2W") : null),
  },
  { name: "set", pattern: "every|each {unit}", build: (m) => setOf(exactly(1), m.get("unit")) },
  { name: "set", pattern: "every other {unit}", build: (m) => setOf(exactly(2), m.get("unit")) },
  {
    name: "set",
    pattern: "every {amount} {units}",
    build: (m) => setOf(m.get("amount"), m.get("units")),
  },
  {
    name: "set",
    pattern: "once|twice every {amount} {units}",
    build: (m) => setOf(m.get("amount"), m.get("units")),
  },
  { name: "set", pattern: "every {ordinal} {unit}", build: everyNth },
  {
    name: "set",
    pattern: "every {ordinal} {weekday}",
    build: (m) => everyWeekday(m.get("weekday")),
  },
  { name: "set", pattern: "every other {weekday}", build: (m) => everyWeekday(m.get("weekday")) },
  {
    name: "set",
    pattern: "every|each {season}",
    build: (m) => set(`XXXX-${seasonLetters[m.get("season")]}`),
  },
  {
    name: "set",
    pattern: "{amount} times a|every|each|per {unit}",
    build: (m) => setOf(exactly(1), m.get("unit")),
  },
  { name: "set", pattern: "every|each {weekday}", build: (m) => everyWeekday(m.get("weekday")) },
  {
    name: "set",
    pattern: "every|each {month}",
    build: (m) => set(`XXXX-${String(m.get("month")).padStart(2, "0")}`),
  },
  { name: "set", pattern: "every|each {partOfDay}", build: () => set("P1D") },
  { name: "set", pattern: "per|every {unit}", build: (m) => setOf(exactly(1), m.get("unit")) },
  { name: "set", pattern: "{weekdays}", build: (m) => everyWeekday(m.get("weekdays")) },
  { name: "set", pattern: "a|an {unit}", build: rate },
  // "24 hours a day", "five days a week": one measure of the other.
  {
    name: "set",
    pattern: "{amount} {units} a|an|per|each {unit}",
    build: (m) => setOf(exactly(1), m.get("unit")),
  },
  {
    name: "set",
    pattern: "once|twice a|every|per {unit}",
    build: (m) => setOf(exactly(1), m.get("unit")),
  },
];

function partNamed(m: Match): string {
  return Object.entries(partLetters).find(([word]) => m.has(word))?.[1] ?? "";
}

function set(value: string, often = false): Tags {
  return { spec: { kind: "set", value, often } };
}

function setOf(amount: Amount, unit: Unit): Tags | null {
  return unit === "second" ? null : set(printPeriod(amount, unit));
}

const seasonLetters = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" } as const;

/** "every second day", "every fourth year" */
function everyNth(m: Match): Tags | null {
  return setOf(exactly(m.get("ordinal")), m.get("unit"));
}

function everyWeekday(weekday: number): Tags {
  return set(`XXXX-WXX-${weekday + 1}`);
}

/** "15 a year", "$2 billion a year", "three times a week": never without a number before. */
function rate(m: Match): Tags | null {
  const counts =
    /^(?:\d[\d,.]*|times?|million|billion|trillion|dollars|euros|barrels|tons|tonnes|people|percent|%|once|twice)$/;
  return counts.test(m.before()) ? setOf(exactly(1), m.get("unit")) : null;
}

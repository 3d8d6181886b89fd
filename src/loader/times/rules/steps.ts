// "This past Sunday", "this coming weekend": one step from publication, said in full.

import { months } from "#model/calendar.ts";
import type { Match, TimeRule } from "../rule.ts";
import { exactly, period, point, yearly } from "../rule.ts";
import type { Spec, UnitStep, Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

const ways: readonly (readonly [string, -1 | 1])[] = [
  ["this past|last", -1],
  ["this coming|upcoming", 1],
  ["the coming|upcoming", 1],
];

const otherwise =
  "later|earlier|sooner than first|originally|initially? planned|scheduled|expected|intended|announced|promised";

export const steps: readonly TimeRule[] = [
  { name: "day-by-step", pattern: "{step} {month} {day}", build: dayByStep },
  { name: "day-by-step", pattern: "{step} {shortMonth} .? {day}", build: dayByStep },
  { name: "same-time", pattern: "this time last|next week|month|year", build: sameTime },
  {
    name: "unit",
    pattern: "the {unit} before last",
    build: (m) => twoAway(m.get("unit"), -2),
  },
  { name: "unit", pattern: "the {unit} after next", build: (m) => twoAway(m.get("unit"), 2) },
  { name: "unit-same", pattern: "the bank holiday weekend", build: longWeekend },
  { name: "unit-same", pattern: "the day", build: forTheDay },
  { name: "unit-same", pattern: `{amount} {units} ${otherwise}`, build: thatDay },
  { name: "unit-same", pattern: `a|an|one {unit} ${otherwise}`, build: thatDay },
  ...ways.flatMap(stepsBy),
];

function namesMonth(word: string): boolean {
  return months.some((month) => month.toLowerCase() === word);
}

/** "on 11 November, three days later than planned": the date beside it, told by what it was to be. */
function thatDay(m: Match): Tags | null {
  const beside =
    m.before() === "," && (/^\d{1,4}$|day$/.test(m.before(2)) || namesMonth(m.before(2)));
  if (!beside) return null;
  return point({ kind: "unit", unit: "day", step: 0, anchor: "told" });
}

/** "until next March 31" */
function dayByStep(m: Match): Tags {
  const month = m.maybe("month") ?? m.get("shortMonth");
  const inner: Spec = { kind: "day", year: null, month, day: m.get("day") };
  const outer: Spec = { kind: "month", year: null, month, step: m.get("step") };
  return point({ kind: "within", inner, outer });
}

/** "this time last year": the month of then. */
function sameTime(m: Match): Tags {
  const way = m.has("last") ? -1 : 1;
  const name = m.has("week") ? "week" : m.has("month") ? "month" : "year";
  const held = name === "year" ? "month" : name;
  const from: Spec = { kind: "unit", unit: held, step: 0, anchor: "published" };
  return period({ kind: "offset", amount: exactly(1), unit: name, way, from });
}

/** "the week before last", "the night before last" */
function twoAway(name: Unit, step: -2 | 2): Tags | null {
  if (name === "night") {
    const date: Spec = { kind: "unit", unit: "day", step, anchor: "published" };
    return point({ kind: "at", date, part: "night", clock: null });
  }
  if (!/^(?:week|weekend|month|quarter|year|decade)$/.test(name)) return null;
  const spec: Spec = { kind: "unit", unit: name, step, anchor: "published" };
  return name === "year" ? yearly(spec) : period(spec);
}

function longWeekend(): Tags {
  return period({ kind: "unit", unit: "weekend", step: 0, anchor: "told" });
}

/** "up 4 points for the day." */
function forTheDay(m: Match): Tags | null {
  if (m.before() !== "for" || (m.next !== null && !/^[,.;)]$/.test(m.after()))) return null;
  return point({ kind: "unit", unit: "day", step: 0, anchor: "told" });
}

function stepsBy([words, step]: readonly [string, -1 | 1]): readonly TimeRule[] {
  return [
    {
      name: "weekday-by-step",
      pattern: `${words} {weekday}`,
      build: (m) => point({ kind: "weekday", weekday: m.get("weekday"), step: step < 0 ? -1 : 0 }),
    },
    {
      name: "month-by-step",
      pattern: `${words} {month}`,
      build: (m) => period({ kind: "month", year: null, month: m.get("month"), step }),
    },
    {
      name: "season-by-step",
      pattern: `${words} {season}`,
      build: (m) => period({ kind: "part", year: null, part: m.get("season"), step }),
    },
    {
      name: "unit",
      pattern: `${words} {unit}`,
      build: (m) => comingOrPast(m.get("unit"), step, m.has("the")),
    },
    {
      name: "unit",
      pattern: `${words} long|holiday weekend`,
      build: () => comingOrPast("weekend", step, false),
    },
  ];
}

/** On a weekday the coming weekend is that of the week; "the coming week", "this past year" are stretches. */
function comingOrPast(name: Unit, step: -1 | 1, the: boolean): Tags | null {
  const near: UnitStep = name === "weekend" && step === 1 ? 0 : step;
  const spec: Spec = { kind: "unit", unit: name, step: near, anchor: "published" };
  if (name === "weekend") return period(spec);
  if (the || !/^(?:week|month|quarter|year|decade)$/.test(name)) return null;
  const amount = { n: 1, guess: 1 };
  return step === 1
    ? period(spec)
    : period({ kind: "stretch", amount, unit: name, way: -1, counting: true });
}

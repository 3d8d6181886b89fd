// "This past Sunday", "this coming weekend": one step from publication, said in full.

import type { Row } from "../rule.ts";
import { period, point } from "../rule.ts";
import type { Spec, Step, Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

const ways: readonly (readonly [string, -1 | 1])[] = [
  ["this past|last", -1],
  ["this coming|upcoming", 1],
  ["the coming|upcoming", 1],
];

export const steps: readonly Row[] = ways.flatMap(([words, step]): Row[] => [
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
    build: (m) => unit(m.get("unit"), step, m.has("the")),
  },
  {
    name: "unit",
    pattern: `${words} long|holiday weekend`,
    build: () => unit("weekend", step, false),
  },
]);

/** On a weekday the coming weekend is that of the week; "the coming week", "this past year" are stretches. */
function unit(name: Unit, step: -1 | 1, the: boolean): Tags | null {
  const near: Step = name === "weekend" && step === 1 ? 0 : step;
  const spec: Spec = { kind: "unit", unit: name, step: near, anchor: "published" };
  if (name === "weekend") return period(spec);
  if (the || !/^(?:week|month|quarter|year|decade)$/.test(name)) return null;
  const amount = { n: 1, guess: 1 };
  return step === 1
    ? period(spec)
    : period({ kind: "stretch", amount, unit: name, way: -1, counting: true });
}

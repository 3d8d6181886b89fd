// Lengths of time up to the day of publication or from it on: "the past two weeks", "recent days".

import type { Match, TimeRule } from "../rule.ts";
import { exactly, period } from "../rule.ts";
import type { Unit } from "../spec.ts";
import type { Tags } from "../word.ts";

export const stretches: readonly TimeRule[] = [
  {
    name: "past-stretch",
    pattern: "the? past|last|previous|preceding {amount} {units}",
    build: (m) => (isLastVerb(m) ? null : stretch(m, -1)),
  },
  {
    name: "past-stretch",
    pattern: "the past|last {amount} fiscal|financial|calendar|trading {units}",
    build: (m) => stretch(m, -1),
  },
  { name: "past-stretch", pattern: "the last {unit}", build: theLast },
  { name: "past-stretch", pattern: "the past {unit}", build: (m) => stretch(m, -1) },
  { name: "past-stretch", pattern: "past {amount} {unit}", build: (m) => stretch(m, -1) },
  { name: "past-stretch", pattern: "recent {units}", build: (m) => stretch(m, -1) },
  { name: "past-stretch", pattern: "the last|past {units}", build: (m) => stretch(m, -1) },
  {
    name: "next-stretch",
    pattern: "the? next|coming|following {amount} {units}",
    build: (m) => stretch(m, 1),
  },
  { name: "next-stretch", pattern: "the coming {unit}", build: (m) => stretch(m, 1) },
  { name: "next-stretch", pattern: "the? coming {units}", build: (m) => stretch(m, 1) },
  { name: "next-stretch", pattern: "the {amount} {units} ahead", build: (m) => stretch(m, 1) },
  { name: "next-stretch", pattern: "the {units} ahead", build: (m) => stretch(m, 1) },
];

/** "is said to last ten hours", "may not last two years" */
function isLastVerb(m: Match): boolean {
  return (
    m.word(0).toLowerCase() === "last" &&
    /^(?:to|will|would|can|could|may|might|must|should|not|and|or|usually|typically|often|which|that)$/.test(
      m.before(),
    )
  );
}

/** "over the last year"; "the last year of the war" is counted within it. */
function theLast(m: Match): Tags | null {
  if (!/^(?:over|in|during|for|within|of|from)$/.test(m.before()) || m.after() === "of")
    return null;
  return /^(?:hour|day|week|month|year|decade)$/.test(m.get("unit")) ? stretch(m, -1) : null;
}

/** Bare plurals, by custom: "recent days" are ten days, "the coming weeks" eight weeks. */
const guesses: Readonly<Partial<Record<Unit, number>>> = {
  day: 10,
  week: 8,
  month: 6,
  year: 5,
  decade: 3,
};

function stretch(m: Match, way: -1 | 1): Tags | null {
  const many = m.maybe("units");
  const name = many ?? m.get("unit");
  if (name === "second" || (name === "minute" && !m.maybe("amount"))) return null;
  const amount = m.maybe("amount") ?? (many ? { n: null, guess: guesses[name] ?? 3 } : exactly(1));
  const counting = !many || m.maybe("amount") !== null || m.has("past") || m.has("last");
  return period({ kind: "stretch", amount, unit: name, way, counting });
}

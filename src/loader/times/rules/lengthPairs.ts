// Two lengths of which the first leaves its unit to the second: "three to four weeks". TIMEX3 has
// one value for both; it is that of the shorter, and no date is reckoned from it.

import type { Match, TimeRule } from "../rule.ts";
import type { Tags } from "../word.ts";

export const lengthPairs: readonly TimeRule[] = [
  { name: "length-pair", pattern: "{amount} to|- {amount} {units}", build: pair },
  { name: "length-pair", pattern: "{amount} to|- {amount} - {unit}", build: pair },
  { name: "length-pair", pattern: "{amount} - to {amount} - {unit}", build: pair },
  { name: "length-pair", pattern: "between {amount} and {amount} {units}", build: pair },
];

const toDate = /^(?:ago|earlier|later|before|after|afterwards|hence|from|old|of|in|')$/;

function pair(m: Match): Tags | null {
  const unit = m.maybe("units") ?? m.get("unit");
  const [from, to] = [m.get("amount"), m.get("amount", 1)];
  if (from.n === null || to.n === null || from.n >= to.n) return null;
  if (m.before() === "$" || toDate.test(m.after())) return null;
  return { spec: { kind: "duration", amount: { n: from.n, guess: to.n }, unit } };
}

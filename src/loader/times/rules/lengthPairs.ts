// Two lengths of which the first leaves its unit to the second: "three to four weeks".

import type { Match, Row } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

export const lengthPairs: readonly Row[] = [
  { name: "length-pair", pattern: "{amount} to|- {amount} {units}", build: pair },
  { name: "length-pair", pattern: "{amount} to|- {amount} - {unit}", build: pair },
  { name: "length-pair", pattern: "between {amount} and {amount} {units}", build: pair },
];

const toDate = /^(?:ago|earlier|later|before|after|afterwards|hence|from|old|of|in|')$/;

function pair(m: Match): Tags | null {
  const unit = m.maybe("units") ?? m.get("unit");
  const [from, to] = [m.get("amount"), m.get("amount", 1)];
  if (from.n === null || to.n === null || from.n >= to.n) return null;
  if (m.before() === "$" || toDate.test(m.after())) return null;
  const length = (amount: typeof from): Spec => ({ kind: "duration", amount, unit });
  const spans = [m.span(0, 0), m.span(1)] as const;
  return { spec: { kind: "range", from: length(from), to: length(to), spans } };
}

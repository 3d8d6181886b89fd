// "4% in the year to January": twelve months, and the last of them.

import type { Match, TimeRule } from "../rule.ts";
import { exactly } from "../rule.ts";
import { duration } from "./lengths.ts";

export const yearTo: readonly TimeRule[] = [
  {
    name: "year-to-month",
    pattern: "the year",
    build: (m) => (isTwelveMonths(m) ? duration(exactly(1), "year") : null),
  },
];

const months =
  /^(?:end|mid|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isTwelveMonths(m: Match): boolean {
  return m.before() === "in" && m.after() === "to" && months.test(m.after(2));
}

// Two weeks in one word: "a fortnight", "a fortnight ago".

import type { Match, TimeRule } from "../rule.ts";
import { exactly, period } from "../rule.ts";
import type { Tags } from "../word.ts";
import { duration } from "./lengths.ts";

export const fortnights: readonly TimeRule[] = [
  {
    name: "duration",
    pattern: "a|the|another fortnight",
    build: () => duration(exactly(2), "week"),
  },
  { name: "ago", pattern: "about|just|only? a fortnight ago|earlier|later", build: fortnightsAway },
];

function fortnightsAway(m: Match): Tags {
  const way = m.has("later") ? 1 : -1;
  const anchor = m.has("ago") ? "published" : "told";
  return period({ kind: "shift", amount: exactly(2), unit: "week", way, anchor });
}

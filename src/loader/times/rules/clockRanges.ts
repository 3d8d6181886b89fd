// From one hour to another: "from 9 p.m. until 2 a.m.", "open daily from 8.30 to noon".

import type { Match, TimeRule } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

const joints = "to|until|till|through|-";

export const clockRanges: readonly TimeRule[] = [
  { name: "clock-range", pattern: `from {daytime} ${joints} {daytime}`, build: clockRange },
  { name: "clock-range", pattern: "between {daytime} and {daytime}", build: clockRange },
];

function clockRange(m: Match): Tags | null {
  const [from, to] = [m.get("daytime"), m.get("daytime", 1)];
  if (from.kind !== "at" || to.kind !== "at" || !from.clock || !to.clock) return null;
  const spans = [m.span(0, 0), m.span(1)] as const;
  const ends = isDaily(m)
    ? { from: ofAnyDay(from.clock.time), to: ofAnyDay(to.clock.time) }
    : { from, to };
  return { spec: { kind: "range", ...ends, spans } };
}

function ofAnyDay(time: string): Spec {
  return { kind: "set", value: `T${time}`, often: false };
}

/** "daily from 8 to 10 a.m.", "two shifts a day, from 6 to 1", "from 7 to 10, seven days a week" */
function isDaily(m: Match): boolean {
  const before = m.before() === "," ? m.beforeWord(2) : m.beforeWord();
  const after = m.after() === "," ? m.nextWord(2) : m.next;
  return [before, after].some((word) => word?.tags?.spec?.kind === "set");
}

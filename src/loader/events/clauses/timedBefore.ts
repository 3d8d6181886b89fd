// "hours before Roca was due to land", "two days before Chile hosts a summit": a clause that says how
// long after another what it tells is to come, or came.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** How long before the clause the other came; `time` is its words, null for "hours before". */
export interface Lead {
  /** The clause behind "before". */
  readonly clause: Clause;
  readonly time: SentenceView["timexes"][number] | null;
  /** Civil days; 0 for hours and minutes, null for "days" and "weeks" that nobody counts. */
  readonly days: number | null;
}

/** Of the clause itself, or of the one that it hangs on ("was due to land"); null where nothing says. */
export function leadOf(view: SentenceView, own: Clause): Lead | null {
  const parent = own.parent === null ? undefined : view.clauses[own.parent];
  const clause = own.link === "before" ? own : own.link === "infinitive" ? parent : undefined;
  if (clause?.link !== "before" || clause.joint === null) return null;
  const { joint } = clause;
  const unit = view.tokens[joint - 1]?.lower ?? "";
  const time = view.timexes.find(({ type, last }) => type === "DURATION" && last === joint - 1);
  if (time?.days) return { clause, time, days: time.days };
  // "on June 26, the day before Chile votes"
  if (unit === "day" && /^(?:the|a|one)$/.test(view.tokens[joint - 2]?.lower ?? ""))
    return { clause, time: null, days: 1 };
  if (moments.has(unit)) return { clause, time: null, days: 0 };
  return spells.has(unit) ? { clause, time: null, days: null } : null;
}

const moments: ReadonlySet<string> = new Set(["hour", "hours", "minutes", "moments"]);
const spells: ReadonlySet<string> = new Set(["day", "days", "week", "weeks", "shortly", "just"]);

// A weekday with its date behind it in brackets: "on Monday (20 February 2017)", "Friday and Saturday (17-18 February)".

import type { Match, TimeRule } from "../rule.ts";
import { point } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags } from "../word.ts";

export const datedWeekdays: readonly TimeRule[] = [
  { name: "weekday-and-date", pattern: "{point} ( {point} )", build: dateAndWeekday },
  { name: "weekday-and-date", pattern: "{point} and|to|- {point} ( {spec} )", build: daysOfRow },
  { name: "weekday-and-date", pattern: "{point} and|to|- {point} , {spec}", build: daysOfRow },
];

/** "June 18 (Sunday)", "Sunday (18 June)", "today (18 June)" */
function dateAndWeekday(m: Match): Tags | null {
  const [first, second] = [m.get("point"), m.get("point", 1)];
  if (isDate(first)) return second.kind === "weekday" ? point(first) : null;
  return isNamedDay(first) && isDate(second) ? point(second) : null;
}

/** "Friday and Saturday (17-18 February)": the dates say which. */
function daysOfRow(m: Match): Tags | null {
  const spec = m.get("spec");
  const days = [m.get("point"), m.get("point", 1)];
  return spec.kind === "range" && isDate(spec.from) && days.every((day) => day.kind === "weekday")
    ? { spec }
    : null;
}

function isDate(spec: Spec): boolean {
  return spec.kind === "day" || (spec.kind === "within" && isDate(spec.inner));
}

/** "Monday", "today", "yesterday" */
function isNamedDay(spec: Spec): boolean {
  return (
    spec.kind === "weekday" ||
    (spec.kind === "unit" && spec.unit === "day" && spec.anchor === "published")
  );
}

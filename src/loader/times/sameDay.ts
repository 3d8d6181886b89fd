// What is of a day told before, though a month or a year was told after it.

import type { CalendarPoint } from "./point.ts";
import type { Spec } from "./spec.ts";

/** A date told before, and the sentence that told it. */
interface DayTold {
  readonly by: { readonly point: CalendarPoint };
  readonly sentence: number;
}

/** "the same day", "that day": a day, though the week was told after it. */
export function isSameDay(spec: Spec): boolean {
  return spec.kind === "unit" && spec.unit === "day" && spec.step === 0 && spec.anchor === "told";
}

/** "ruled on 27 January in a case of 2008. They met a day later": counted from the day, told beside the year. */
export function isFromDay(
  spec: Spec,
  day: DayTold | null,
  story: DayTold | null,
  sentence: number,
): boolean {
  const isShift = spec.kind === "shift" && spec.unit === "day" && spec.way > 0;
  if (!isShift || spec.anchor !== "told" || story?.by.point.unit !== "year") return false;
  return day?.sentence === story.sentence && sentence - story.sentence <= 1;
}

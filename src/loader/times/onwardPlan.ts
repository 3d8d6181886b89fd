// "landed on Saturday and was due to see Vik on Sunday", told on Wednesday: of two Sundays the one that comes next.

import type { Sentence } from "../article/document.ts";
import type { Span } from "#model/span.ts";
import type { Spec } from "./spec.ts";
import { firstAfter } from "./tense.ts";
import { wasPlanned } from "./undonePlan.ts";

/** "arrived on Monday; they were to travel on to Lima on Tuesday": told from the day before it in its sentence. */
export function isOnwardPlan(
  { tokens, start: from }: Sentence,
  spec: Spec,
  { start }: Span,
  told: Span | null,
): boolean {
  if (spec.kind !== "weekday" || spec.step !== null || told === null || told.start < from)
    return false;
  return told.start < start && wasPlanned(tokens, firstAfter(tokens, start));
}

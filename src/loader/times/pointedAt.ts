// Expressions that point at the date told before them: "the year after", "that month".

import type { Spec } from "./spec.ts";
import type { Tagged } from "./tag.ts";

/** "recalled in 203 BC and beaten the year after": next to the date before it, in passing or not. */
export function isNextTo(spec: Spec): boolean {
  return (spec.kind === "unit" || spec.kind === "shift") && spec.anchor === "told";
}

/** "that year": the one told last, though only in passing. */
export function isPointedAt(text: string, { spec, start }: Tagged): boolean {
  const unit = spec.kind === "edge" ? spec.of : spec;
  return isNextTo(unit) && /^(?:early |late |later )?that /i.test(text.slice(start, start + 12));
}

// "In the evening", "earlier in the day" in a paragraph that comes after a look back: of today again.

import type { Day } from "#model/day.ts";
import type { Span } from "#model/span.ts";
import { pointBounds } from "./point.ts";
import type { LastDate } from "./scene.ts";
import type { Spec } from "./spec.ts";

/** Older than what one report still tells as its own story, in days. */
const longAgo = 10;

/** A time of day that points at no date, where the date last told is of long before publication. */
export function isBackToday(
  text: string,
  { spec, start, end }: Span & { readonly spec: Spec },
  { point }: LastDate,
  published: Day | null,
): boolean {
  if (published === null || published - pointBounds(point).latest <= longAgo) return false;
  if (spec.kind === "at") return spec.date === null;
  return /^(?:earlier|later) in the day$/i.test(text.slice(start, end));
}

/** "halted a war in 2020 and has troops there. In January it refused": what is said between is of now, and so is what follows. */
export function isOfNow(between: string): boolean {
  return /\b(?:has|have|is|are)\b/.test(between.replaceAll(/["“][^"”]*["”]/g, ""));
}

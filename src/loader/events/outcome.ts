// What became of a happening, or why nothing happened.

import type { HappeningReason } from "#model/coverage.ts";
import type { Outcome } from "#model/event.ts";

/** An outcome, or why there is none. */
export type Fate = Outcome | { readonly left: HappeningReason };

export const held: Outcome = { status: "held", certainty: null };
export const planned: Outcome = { status: "planned", certainty: "expected" };
export const possible: Outcome = { status: "planned", certainty: "possible" };
export const hoped: Outcome = { status: "planned", certainty: "hoped" };
export const cancelled: Outcome = { status: "cancelled", certainty: null };
export const declined: Outcome = { status: "declined", certainty: null };

export function leave(reason: HappeningReason): Fate {
  return { left: reason };
}

export function isOutcome(fate: Fate): fate is Outcome {
  return "status" in fate;
}

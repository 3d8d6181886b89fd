// What became of an event, by the words that tell it.

import type { Certainty, Status } from "#model/event.ts";

export interface Outcome {
  readonly status: Status;
  readonly certainty: Certainty | null;
}

export const held: Outcome = { status: "held", certainty: null };
export const cancelled: Outcome = { status: "cancelled", certainty: null };
export const declined: Outcome = { status: "declined", certainty: null };
export const planned = (certainty: Certainty): Outcome => ({ status: "planned", certainty });

// The status of an event as a word beside its title.

import type { NewsEvent } from "#model/event.ts";

export type Outcome = Pick<NewsEvent, "status" | "certainty">;

/** The word beside a title; null for an event that took place. */
export function statusWord({ status, certainty }: Outcome): string | null {
  if (status === "held") return null;
  if (status !== "planned" || certainty === null || certainty === "expected") return status;
  return certainty === "hoped" ? "hoped for" : certainty;
}

// The status of an event as a word beside its title.

import type { NewsEvent, Outcome } from "#model/event.ts";
import { isolated } from "./title.ts";

/** The word beside a title; null for an event that took place. */
export function statusWord({ status, certainty }: Outcome): string | null {
  if (status === "held") return null;
  if (status !== "planned" || certainty === null || certainty === "expected") return status;
  return certainty === "hoped" ? "hoped for" : certainty;
}

/**
 * "The visit is called off, cancelled": for a title on its own, so that an event that did not take
 * place does not look as if it did.
 */
export function titleWithStatus(event: Outcome & Pick<NewsEvent, "title">): string {
  const word = statusWord(event);
  return word === null ? event.title : `${isolated(event.title)}, ${word}`;
}

// "looked forward to the President’s visit", "an invitation to the summit": not yet, whatever the tense.

import type { NounPlace } from "./nounPlace.ts";
import type { SentenceView } from "./view.ts";

/** "looked forward to the President’s visit" */
export function isAwaited({ preposition, clause }: NounPlace): boolean {
  return preposition === "to" && /^look forward(?: to)?$/.test(clause?.verb.lemma ?? "");
}

/** "invited her to a dinner", "an invitation to the summit": not yet accepted, and not yet held. */
export function isInvitedTo(
  { tokens }: SentenceView,
  { first, preposition, clause }: NounPlace,
): boolean {
  if (preposition !== "to") return false;
  if (clause?.verb.lemma === "invite") return true;
  return /^invitations?$/.test(tokens[first - 2]?.lower ?? "");
}

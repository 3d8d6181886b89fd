// That an editor had a hand in an event: on cards, and in files for other programs.

import type { NewsEvent } from "#model/event.ts";

/** "Corrected by an editor", "Added by an editor"; null for an event as it was read. */
export function editorPhrase({ corrected, added }: Pick<NewsEvent, "corrected" | "added">) {
  if (added) return "Added by an editor";
  return corrected ? "Corrected by an editor" : null;
}

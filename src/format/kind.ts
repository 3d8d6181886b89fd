// The kind of an event, in plain words.

import type { NewsEvent } from "#model/event.ts";
import { kindWords, modeWords } from "#model/kindWords.ts";

/** "visit", "telephone call", "accusation": the mode if it is more specific than the kind. */
export function kindWord({ kind, mode }: Pick<NewsEvent, "kind" | "mode">): string {
  return (mode && modeWords[mode]) ?? kindWords[kind];
}

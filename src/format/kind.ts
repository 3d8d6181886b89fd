// The kind of an event, in plain words.

import type { NewsEvent } from "#model/event.ts";
import { kindWords, modeWords } from "#model/kindWords.ts";

/** "visit", "telephone call", "accusation": the mode if it is more specific than the kind. */
export function kindWord(event: Pick<NewsEvent, "kind" | "mode">): string {
  const { kind, mode } = event;
  return (mode && modeWords[mode]) ?? kindWords[isToMeet(event) ? "CONSULT" : kind];
}

/** What is agreed is that they meet, or that one visits the other: no agreement to a reader. */
export const isToMeet = ({ kind, mode }: Pick<NewsEvent, "kind" | "mode">): boolean =>
  kind === "AGREE" && mode !== null;

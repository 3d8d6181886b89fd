// Sentences by the hundred: every frame with every filling, in an article of their own.

import { eventsOf } from "../events/told.ts";
import type { NewsEvent } from "#model/event.ts";

/** A Wednesday. */
const published = "2014-06-18";

/** The frame with its `{slots}` filled, and a capital at its front. */
export function fill(frame: string, slots: Readonly<Record<string, string>>): string {
  const text = frame
    .replace(/\{(\p{Ll}+)\}/gu, (_, slot: string) => slots[slot] ?? "")
    .replaceAll(",,", ",")
    .replaceAll(",.", ".");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The texts none of whose events is the one that is wanted. */
export function missing(
  texts: readonly string[],
  isWanted: (event: NewsEvent, text: string) => boolean,
): readonly string[] {
  return texts.filter((text) => !eventsOf(text, published).some((event) => isWanted(event, text)));
}

/** The names of who took part, in order of the alphabet, joined by " + ". */
export function namesOf({ participants }: NewsEvent): string {
  return participants
    .map(({ name }) => name)
    .toSorted()
    .join(" + ");
}

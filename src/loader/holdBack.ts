// Parts the events that may be printed as facts from those whose reading is in doubt.

import type { ReadEvent } from "#model/event.ts";
import { forget } from "./corrections/correct.ts";

export interface Parted {
  /** Without relations to those that are held back. */
  readonly events: readonly ReadEvent[];
  readonly heldBack: readonly ReadEvent[];
}

/** @param all with the editor's corrections: an event that an editor amended is in doubt no more */
export function holdBack(all: readonly ReadEvent[]): Parted {
  const heldBack = all.filter(({ doubt }) => doubt.length > 0);
  const events = heldBack.reduce<readonly ReadEvent[]>(
    (kept, lost) => kept.map((event) => forget(event, lost)),
    all.filter(({ doubt }) => doubt.length === 0),
  );
  return { events, heldBack };
}

// "Holm met Colonel Roca's junta. The junta freed two men": Roca's, and not Holm's.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, isPerson, toldIn } from "./story.ts";

/** How many sentences back. */
const reach = 3;

/** Whose such a body was told to be just before; null where it was nobody's by name. */
export function ledBefore(story: Story, { line }: Draft, noun: string): Figure | null {
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const words = story.lines[n]?.words ?? [];
    const leader = toldIn(story, n).findLast(
      ({ draft: { to, possessive }, figures }) =>
        possessive && figures.every(isPerson) && words[to]?.lower === noun,
    );
    if (leader) return leader.figures[0] ?? null;
  }
  return null;
}

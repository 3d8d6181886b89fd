// "The government and the rebels signed a truce. Peru sent troops to Chad. The two sides": those who acted together.

import type { Figure } from "./cast.ts";
import type { Line } from "./line.ts";
import { newerTwo } from "./newerTwo.ts";
import { isPerson, type Story, toldIn } from "./story.ts";

/** How many sentences back they may have done so. */
const reach = 3;

/** What two sides do with each other. */
const shared =
  /^(?:sign|agree|reach|conclude|strike|clash|fight|trade|exchange|talk|meet|initial)$/;

/** "signed", "held talks"; but "opened the talks", which a host may do. */
function isShared(words: Line["words"], at: number): boolean {
  const { lemma = "" } = words[at] ?? {};
  const isTalk = /^(?:talks|negotiations)$/.test(words[at + 1]?.lower ?? "");
  return shared.test(lemma) || (isTalk && /^(?:open|resume|begin|start|hold)$/.test(lemma));
}

/** A body or people and whoever "and" joins with them, as the subject of such a deed; empty where two states are told since. */
export function jointSides(story: Story, line: number): readonly Figure[] {
  for (let n = line - 1; n >= Math.max(0, line - reach); n--) {
    if (newerTwo(story, n).length > 0) return [];
    const two = jointIn(story, n);
    if (two.some(({ sort }) => sort !== "state")) return two;
  }
  return [];
}

/** "The two Koreas met. Japan and North Korea met. The two sides": the last who did so behind a line; empty for none. */
export function jointSince(story: Story, line: number, since: number): readonly Figure[] {
  for (let n = line - 1; n > since; n--) {
    const two = jointIn(story, n);
    if (two.length > 0) return two;
  }
  return [];
}

/** The two, no persons, whom "and" joins before such a verb at the head of a sentence. */
function jointIn(story: Story, line: number): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  const [a, b] = toldIn(story, line);
  const [one, more] = a?.figures ?? [];
  const [other, third] = b?.figures ?? [];
  if (!a || !b || !one || !other || more || third || [one, other].some(isPerson)) return [];
  if (a.draft.from > 2 || a.draft.possessive || b.draft.possessive) return [];
  const link = words.slice(a.draft.to, b.draft.from).map(({ lower }) => lower);
  const isTwo = /^and(?: the| its)?$/.test(link.join(" "));
  return isTwo && isShared(words, b.draft.to) ? [one, other] : [];
}

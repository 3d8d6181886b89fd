// "Roca rejected the offer. His fighters attacked a barracks": people who have no name but whose they are.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isPerson, type Story, toldIn } from "./story.ts";
import { followers } from "./retinue.ts";

/** The people as his who stands in the "his" before them; null where nobody with a name does. */
export function hisMen(story: Story, { line, from }: Draft, noun: string): Figure | null {
  const words = story.lines[line]?.words ?? [];
  if (!/^(?:his|her)$/.test(words[from - 1]?.lower ?? "") || !followers.test(noun)) return null;
  // "attacked Roca and his men"
  if (words[from - 2]?.lower === "and") return null;
  const [one] = toldIn(story, line).findLast(({ draft }) => draft.to === from)?.figures ?? [];
  if (!one?.named || !isPerson(one)) return null;
  return story.cast.group(`${one.name}’s ${noun}`, null);
}

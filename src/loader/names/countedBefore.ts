// "Two Peruvian doctors were freed. The two were seized in May": people of no name, by their number alone.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";

/** The group that opens the sentence before with the same number; empty for others. */
export function countedBefore(story: Story, { line, from, to }: Draft): readonly Figure[] {
  const words = story.lines[line]?.words ?? [];
  const count = words[to - 1]?.lower ?? "";
  if (from > 0 || to - from !== 2 || words[from]?.lower !== "the") return [];
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(count)) return [];
  const before = story.lines[line - 1]?.words ?? [];
  const [first] = toldIn(story, line - 1);
  const [group, more] = first?.figures ?? [];
  const isCounted = before[0]?.lower === count && (first?.draft.from ?? 9) <= 1;
  return group?.sort === "group" && !more && isCounted ? [group] : [];
}

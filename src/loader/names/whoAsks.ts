// "Holm accused Peru of trying to oust him": whoever says so of another is "him".

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Story, Told } from "./story.ts";

/** "Holm accused Peru of trying to oust him", "asked the council to hear him": whoever says so of another. */
export function whoAsks(
  story: Story,
  { line, from }: Draft,
  fitting: readonly Told[],
): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const to = words.findLastIndex(
    ({ lower, pos }, n) => n < from && (lower === "of" || pos === "PART"),
  );
  if (to < 0 || from - to > 5) return null;
  const verb = words.findLastIndex(({ lemma }, n) => n < to && asking.test(lemma));
  if (verb < 0 || to - verb > 7 || to - verb < 2) return null;
  const between = words.slice(verb + 1, to);
  if (!between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(pos))) return null;
  const isOther = fitting.some(({ draft }) => draft.from > verb && draft.to <= to);
  const askers = fitting.filter(({ draft }) => draft.to <= verb && !draft.possessive);
  // "Holm, who met Roca, accused Peru": behind the comma goes on who stands before it
  const asker = words[verb - 1]?.text === "," ? askers[0] : askers.at(-1);
  return isOther ? null : (asker?.figures[0] ?? null);
}

const asking = /^(?:accuse|blame|ask|urge|beg|implore|warn|press|want|allow|pressure)$/;

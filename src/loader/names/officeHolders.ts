// "Ministers of the six Andean states met. … In April the ministers signed": the same ones, whoever was told between.

import { isBehindPreposition, type Story, type Told, isPerson, toldIn } from "./story.ts";
import type { Figure } from "./cast.ts";

/** How many sentences such words look back. */
const reach = 3;

/** The union or states whose ministers were told by that word, or the states of the two who lead them; empty for none. */
export function holdersTold(story: Story, line: number, noun: string): readonly Figure[] {
  const plural = noun.slice(noun.lastIndexOf(" ") + 1);
  for (let n = line - 1; n >= Math.max(0, line - reach); n--) {
    const told = toldIn(story, n);
    const two = plural === "ministers" ? landsOfTwo(story, told) : [];
    if (two.length > 0) return two;
    const words = story.lines[n]?.words ?? [];
    for (const [at, { draft }] of told.entries()) {
      if (draft.form !== "group" || words[draft.to - 1]?.lower !== plural) continue;
      const next = told[at + 1];
      const behind = words[draft.to]?.lower === "of" ? next : undefined;
      const [whose] = behind?.figures ?? [];
      if (
        behind &&
        behind.draft.from - draft.to < 4 &&
        whose &&
        /^(?:group|body)$/.test(whose.sort)
      )
        return behind.figures;
    }
  }
  return [];
}

/** "The two leaders met in May. A meeting of the ministers is off": those of both. */
function landsOfTwo(story: Story, told: readonly Told[]): readonly Figure[] {
  const [first] = told;
  if (first?.figures.length !== 2 || !first.figures.every(isPerson)) return [];
  if (first.draft.from > 2 || isBehindPreposition(story, first.draft)) return [];
  const lands = new Set(first.figures.map(({ country }) => country));
  if (lands.size < 2 || lands.has(null)) return [];
  return [...lands].map((land) => story.cast.state(land ?? ""));
}

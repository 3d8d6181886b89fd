// "The two countries agreed in May. Peru sued Chad in June. The two countries": those who were set against each other since.

import type { Figure } from "./cast.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";

/** The two states of a sentence that one of them begins, doing something against the other; empty where it tells of more. */
export function newerTwo(story: Story, line: number): readonly Figure[] {
  const told = toldIn(story, line);
  const [first, second, more] = told;
  if (!first || !second || more || told.some(({ draft }) => draft.possessive)) return [];
  const [a, b] = [first.figures[0], second.figures[0]];
  const areStates = told.every(
    ({ figures }) => figures.length === 1 && figures[0]?.sort === "state",
  );
  if (!a || !b || !areStates || a === b || first.draft.from > 2) return [];
  if (isBehindPreposition(story, first.draft)) return [];
  const words = story.lines[line]?.words ?? [];
  const front = words[second.draft.from - 1]?.lower === "the" ? 2 : 1;
  const link = words[second.draft.from - front];
  // "sued Chile", "filed a suit against Chile", "cut ties with Chile"; but "sent wheat to Chile"
  const isAgainst = link?.lower === "against" || against.test(link?.lemma ?? "");
  const isTie =
    link?.lower === "with" &&
    /^(?:ties|relations|war|border)$/.test(words[second.draft.from - front - 1]?.lower ?? "");
  return isAgainst || isTie ? [a, b] : [];
}

const against = /^(?:sue|invade|attack|bomb|shell|accuse)$/;

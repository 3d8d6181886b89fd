// Two people who met in the sentence before "the two sides".

import { withoutBrokers } from "./broker.ts";
import type { Figure } from "./cast.ts";
import { areOpposed, isPerson, type Story, type Told, toldIn } from "./story.ts";
import type { Word } from "./words.ts";
import { gather } from "../gather.ts";

/** "Minister Roca and the Front's Vik met": two people with an "and", and no verb between. */
function areBeside(words: readonly Word[], told: readonly Told[]): boolean {
  const [a, b] = told.filter(({ figures }) => figures.every(isPerson));
  const between = a && b ? words.slice(a.draft.to, b.draft.from) : [];
  return (
    between.some(({ lower }) => lower === "and") &&
    !between.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  );
}

/** "Minister Roca and Abkhaz leader Vik met in Lima": each other, though they are of one land. */
function haveMet(words: readonly Word[], told: readonly Told[]): boolean {
  const last = told.findLast(({ figures }) => figures.every(isPerson));
  const [verb, next] = [words[last?.draft.to ?? -1], words[(last?.draft.to ?? -1) + 1]];
  return verb?.lemma === "meet" && (!next || next.sign || /^(?:in|on|at|for)$/.test(next.lower));
}

/** "Premier Roca met President Holm. The two sides signed": of whom no state is told; `areOne`: who met as one subject. */
export function twoPeople(story: Story, line: number, areOne = false): readonly Figure[] {
  const words = story.lines[line - 1]?.words ?? [];
  if (!words.some(({ lemma }) => /^(?:meet|talk|host|receive)$/.test(lemma))) return [];
  const told = withoutBrokers(story, toldIn(story, line - 1)).filter(
    ({ draft }) => !draft.possessive,
  );
  const people = new Set(gather(told, ({ figures }) => figures.filter(isPerson)));
  const [a, b, more] = people;
  const isHere = toldIn(story, line).some(({ figures: [one] }) => one && people.has(one));
  const isApart = areOne && !areBeside(words, told);
  if (!a || !b || more || isHere || isApart) return [];
  const areTwo = areOpposed(a, b) || (areOne && haveMet(words, told));
  return a.named && b.named && areTwo ? [a, b] : [];
}

// "agreed that aid workers may return. They had pulled out in March": the workers, whom no name stands for.

import { officeNouns, peopleNouns } from "../lexicon/verbs.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";

/** True where "They had" goes on about people of no name of whom the sentence before says what they may do. */
export function isOfThoseToCome(story: Story, { line, from, to }: Draft): boolean {
  const own = story.lines[line]?.words ?? [];
  if (from > 0 || own[from]?.lower !== "they" || own[to]?.lower !== "had") return false;
  const words = story.lines[line - 1]?.words ?? [];
  const that = words.findIndex(({ lower }) => lower === "that");
  const verb = words.findIndex(({ pos }, at) => at > that && /^(?:VERB|AUX)$/.test(pos));
  const noun = words[verb - 1]?.lower ?? "";
  if (that < 1 || verb < 0 || verb - that > 5 || !/[^s]s$/.test(noun)) return false;
  const one = noun.replace(/s$/, "");
  const arePeople = peopleNouns.has(one) || officeNouns.has(one) || others.test(noun);
  return arePeople && !toldIn(story, line - 1).some(({ draft }) => draft.to === verb);
}

const others =
  /^(?:workers|monitors|observers|inspectors|refugees|doctors|teams|settlers|students)$/;

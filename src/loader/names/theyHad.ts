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

/** "Peru suspended the talks. They had begun in May and": the talks had, and not Peru; but "They had begun a drill". */
export function isOfTalks(story: Story, { line, from, to }: Draft): boolean {
  const own = story.lines[line]?.words ?? [];
  if (from > 0 || own[from]?.lower !== "they") return false;
  let verb = to;
  while (/^(?:AUX|ADV)$/.test(own[verb]?.pos ?? "")) verb += 1;
  const [began, next] = [own[verb], own[verb + 1]];
  if (
    !begun.test(began?.lower ?? "") ||
    /^(?:DET|NOUN|ADJ|PROPN|PRON|VERB|PART)$/.test(next?.pos ?? "")
  )
    return false;
  const before = story.lines[line - 1]?.words ?? [];
  const did = before.findIndex(({ pos }) => pos === "VERB");
  const noun = before.findIndex(({ lower }) =>
    /^(?:talks|negotiations|hostilities|relations|ties|sanctions)$/.test(lower),
  );
  // "Talks between Peru and Chile collapsed", "Peru and Chile suspended them": of the two, who are told by "they"
  return did > 0 && noun > did && !before.slice(0, did).some(({ lower }) => lower === "and");
}

/** What begins and ends; what people begin stands behind it. */
const begun =
  /^(?:begun|began|resumed|collapsed|stalled|broke|broken|lapsed|expired|foundered|lasted|restarted|reopened)$/;

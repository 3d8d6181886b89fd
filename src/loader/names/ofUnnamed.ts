// Where "he" is somebody whom no name stands for: "Police held a customs officer. He was freed."

import { officeNouns, peopleNouns } from "../lexicon/verbs.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";

/** "He has spoken to Holm. He has spoken to Vik": whoever he was, he still is, and no Holm. */
export function isOpenBefore(story: Story, line: number, gender: "he" | "she"): boolean {
  const words = story.lines[line]?.words ?? [];
  const at = words[0]?.lower === gender ? 0 : words[1]?.lower === gender ? 1 : -1;
  return at >= 0 && !toldIn(story, line).some(({ draft }) => draft.from === at);
}

/** "Police held a customs officer. He was freed": whom no name stands for, told as the object before. */
export function isOfUnnamed(story: Story, { line, from, to }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const [is, done] = [words[to], words[words[to + 1]?.pos === "ADV" ? to + 2 : to + 1]];
  const isUndergone =
    from === 0 && /^(?:was|is)$/.test(is?.lower ?? "") && undergone.test(done?.lower ?? "");
  if (!isUndergone) return false;
  const before = story.lines[line - 1]?.words ?? [];
  const at = before.findLastIndex(
    ({ lower, pos }, n) =>
      pos === "NOUN" &&
      (officeNouns.has(lower) || peopleNouns.has(lower) || people.test(lower)) &&
      before.slice(Math.max(0, n - 4), n).some((word) => /^an?$/.test(word.lower)) &&
      !before[n + 1]?.capital &&
      before[n + 1]?.text !== ",",
  );
  const verb = before.findIndex(({ pos }) => pos === "VERB");
  return at > verb && verb >= 0;
}

/** "A bomber blew up his car", "a farmer was shot while he slept": of whom no name stands for in the sentence. */
export function isOfSomebody(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const at = words.findIndex(
    ({ lower, pos }, n) =>
      n < from &&
      pos === "NOUN" &&
      (people.test(lower) || killers.test(lower)) &&
      !words[n + 1]?.capital &&
      words.slice(Math.max(0, n - 3), n).some((word) => /^an?$/.test(word.lower)),
  );
  // "extradited one of the Front's leaders, who said he …"
  const one = words.findIndex(
    ({ lower }, n) => n < from && lower === "one" && words[n + 1]?.lower === "of",
  );
  return at >= 0 || (one >= 0 && words.slice(one, from).some(({ lower }) => members.test(lower)));
}

const members =
  /^(?:leaders|members|commanders|chiefs|officials|officers|founders|ministers|aides)$/;
const killers =
  /^(?:bomber|gunman|attacker|assailant|soldier|rebel|prisoner|hostage|kidnapper|sniper)$/;

const undergone =
  /^(?:freed|released|arrested|detained|held|charged|sentenced|convicted|jailed|deported|expelled|killed|shot|wounded|beaten|taken|flown|handed|fined|acquitted|pardoned|questioned|later|never)$/;
const people =
  /^(?:man|woman|officer|driver|farmer|fisherman|student|worker|nurse|doctor|teacher|priest|tourist|guard|engineer|pilot|policeman|lawyer|national|citizen|businessman|translator|interpreter|boy|girl|captain|crewman|shepherd|herder|smuggler|journalist|reporter|photographer|activist|blogger|lawmaker|fighter|militant|civilian)$/;

/** "will meet interim leaders and urge them to talk": those whom no name stands for, told right before. */
export function isOfThoseMet(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  const and = words.findLastIndex(({ lower }, n) => n < from && lower === "and");
  const noun = words[and - 1];
  if (and < 2 || from - and > 3 || words[from - 1]?.pos !== "VERB") return false;
  const one = noun?.lower.replace(/s$/, "") ?? "";
  const arePeople = one !== noun?.lower && (officeNouns.has(one) || peopleNouns.has(one));
  return arePeople && !toldIn(story, line).some(({ draft }) => draft.to === and);
}

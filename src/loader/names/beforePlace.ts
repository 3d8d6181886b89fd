// What stands before a place: its preposition, over words that only narrow it; a verb that takes it.

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import type { Word } from "./words.ts";

const prepositions: ReadonlySet<string> = new Set(
  "in at to from near over off outside inside within into through around across on via toward towards for of between above along beyond throughout under by against with about among".split(
    " ",
  ),
);
export const atPlace =
  /^(in|at|to|from|near|outside|inside|into|around|via|through|toward|towards|for|over|off|across)$/;

/** "seized Goma", "left Kandy": verbs that take a town. */
export function isTaken(verb: Word | undefined): boolean {
  return /^(take|leave|reach|visit|seize|capture|retake|recapture|enter|bomb|bombard|shell|attack|hit|flee|tour|control|hold|besiege|surround|strike|overrun|occupy|storm|evacuate|abandon|cross|quit|raid|pound|liberate|recover)$/.test(
    verb?.lemma ?? "",
  );
}

const narrowing: ReadonlySet<string> = new Set(
  "the downtown central nearby neighboring neighbouring northern southern eastern western northeastern northwestern southeastern southwestern capital city town village port coastal mainland occupied old border resort historic ancient walled holy north south east west north-east north-west south-east south-west north-eastern north-western south-eastern south-western north-central south-central upper lower rural remote".split(
    " ",
  ),
);
export const townNouns: ReadonlySet<string> = new Set(
  `city town village port island islands islet islets atoll archipelago capital coast outskirts province region resort
  district suburb area camp state nation country republic kingdom emirate sultanate governorate prefecture stronghold enclave exclave hamlet settlement township
  commune municipality county canton oasis peninsula valley temple monastery shrine neighbourhood neighborhood
  seaport outpost garrison fortress crossing street streets suburbs slums north south east west centre center heart`
    .trim()
    .split(/\s+/),
);

/** "the Thai town of X": the index of its "of", or null. */
export function townBefore({ words }: Line, at: number): number | null {
  return words[at - 1]?.lower === "of" && townNouns.has(words[at - 2]?.lower ?? "") ? at - 1 : null;
}

/** The state that "the Thai town of X" says it lies in. */
export function stateBefore(line: Line, at: number): Country | null {
  const of = townBefore(line, at);
  if (of === null) return null;
  for (let n = of - 2; n > of - 7; n--) {
    const code = line.terms[n]?.term.adjective;
    if (code) return code;
  }
  return null;
}

/** The word before, over an article and what only narrows the place: "in downtown X", "in the Thai town of X". */
export function prepositionBefore(line: Line, at: number): string | null {
  const { words } = line;
  const of = townBefore(line, at);
  if (of !== null) {
    const before = words
      .slice(0, of)
      .findLastIndex(({ lower }, n) => n >= of - 6 && prepositions.has(lower));
    // "met on the island of Malta": there, and not about it
    const isThere = words[before]?.lower === "on" && words[before - 1]?.pos === "VERB";
    if (isThere && words[of - 1]?.lower === "island") return "in";
    return words[before]?.lower ?? "of";
  }
  let last = at - 1;
  while (narrowing.has(words[last]?.lower ?? "")) last -= 1;
  const before = words[last];
  if (before?.lower === "of" && /^(sidelines|margins|fringes)$/.test(words[last - 1]?.lower ?? ""))
    return "at";
  if (before?.lower === "and") return prepositionOfList(words, last);
  return before && prepositions.has(before.lower) ? before.lower : null;
}

/** "from Peru and X": the words before the first of the two. */
function prepositionOfList(words: Line["words"], and: number): string | null {
  let at = and - 1;
  while (words[at]?.capital && and - at < 5) at -= 1;
  if (words[at]?.lower === "the") at -= 1;
  const before = at < and - 1 ? words[at]?.lower : undefined;
  // "in Peru and X": perhaps another clause begins
  return before !== undefined &&
    /^(?:from|of|between|against|with|for|by|about|among)$/.test(before)
    ? before
    : null;
}

/** "the Caribbean nation", "the Pacific island state": a state, and no sea. */
export const isOfState = ({ words }: Line, end: number) =>
  words[end]?.joined === true &&
  /^(?:nation|country|state)$/.test(
    words[words[end]?.lower === "island" ? end + 1 : end]?.lower ?? "",
  );

/** "in the UN-patrolled zone", "the Lima-backed rebels": who does it, and not where. */
export function isBeforeDone({ words }: Line, end: number): boolean {
  const [hyphen, done] = [words[end], words[end + 1]];
  return (
    hyphen?.text === "-" &&
    /(?:[a-z]{2}ed|^led|^held|^run|^built|^made)$/.test(done?.lower ?? "") &&
    hyphen.end === done?.start
  );
}

/** "called off the talks in Goma row", "expelled two in a Lima spy row": what it is about, not where. */
export function isQuarrelledOver({ words }: Line, end: number): boolean {
  if (words[end - 1]?.possessive || words[end]?.joined !== true) return false;
  const isKind =
    /^(?:spy|border|trade|visa|embassy|hostage|arms|aid|nuclear|territorial|diplomatic)$/;
  const noun = isKind.test(words[end]?.lower ?? "") ? words[end + 1] : words[end];
  return quarrels.test(noun?.lower ?? "");
}

const quarrels =
  /^(?:rows?|disputes?|spats?|feuds?|quarrels?|stand-?offs?|controvers(?:y|ies)|scandals?|affair|impasse)$/;

/** "at Peru’s request", "at Lima’s urging": who wanted it, not where. */
export function isAsking({ words }: Line, end: number): boolean {
  return (
    words[end - 1]?.possessive === true &&
    /^(request|invitation|insistence|urging|behest|expense|initiative|suggestion|proposal|instigation|handling|refusal|failure|decision|treatment|moves?|plans?|support|role|claims?|reaction|response|conduct|actions?|policy|policies|attitude|silence|absence|inaction|use|rejection|stance|remarks|comments|rise|growth|reluctance|readiness|favou?r|name|view|eyes|interests?|case)$/.test(
      words[end]?.lower ?? "",
    )
  );
}

/** "visited the Kremlin", "left the White House": the house, and not who sits in it. */
export function isEntered({ words }: Line, at: number): boolean {
  const verb = words[words[at - 1]?.lower === "the" ? at - 2 : at - 1];
  return verb?.pos === "VERB" && /^(?:visit|tour|leave|enter|storm|reach)$/.test(verb.lemma);
}

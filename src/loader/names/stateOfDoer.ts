// The state that "its" and "his country" belong to: of whoever does something in the sentence or the one before.

import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";

/** "its": of the last state that the sentence, or else the one before, is about. */
export function ownerOf(story: Story, draft: Draft): Country | null {
  return (
    doerState(story, draft.line, draft.from) ??
    behindPassive(story, draft.line, draft.from) ??
    stateBefore(story, draft) ??
    subjectState(story, draft.line) ??
    subjectState(story, draft.line - 1) ??
    null
  );
}

/** "Premier Roca, on a visit to Peru, told its parliament": a person has no "its", the state told last has. */
function stateBefore(story: Story, { line, from }: Draft): Country | null {
  if (story.lines[line]?.words[from]?.lower !== "its") return null;
  const before = toldIn(story, line).filter(({ draft }) => draft.to <= from);
  if (before[0]?.figures[0]?.sort !== "person") return null;
  const state = before.findLast(
    ({ draft, figures: [one, more] }) => one?.sort === "state" && !more && draft.form === "name",
  );
  return state?.figures[0]?.country ?? null;
}

/** "Chad was there, and Peru sent its minister": of whoever stands before the verb that governs the word. */
export function doerState(story: Story, line: number, from: number): Country | null {
  const words = story.lines[line]?.words ?? [];
  // "called back its envoy"
  const verb = /^(?:home|back|out)$/.test(words[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  if (words[verb]?.pos !== "VERB") return null;
  const doer = toldIn(story, line).findLast(({ draft }) => draft.to < from);
  const [figure, more] = doer?.figures ?? [];
  if (!doer || !figure || more || doer.draft.possessive || doer.draft.form === "demonym")
    return null;
  const between = words.slice(doer.draft.to, verb + 1);
  // "prompting Peru to recall its envoy", "said it had recalled its envoy"; but "urged Peru to free its men"
  const isOwn = ofOnesOwn.has(words[verb]?.lemma ?? "");
  const isPlain = between.every(
    ({ pos, lower }) =>
      /^(?:VERB|AUX|ADV)$/.test(pos) ||
      (isOwn && (pos === "PART" || lower === "it" || due.has(lower))),
  );
  return isPlain ? figure.country : null;
}

/** What a state does with those whom it sent itself. */
const ofOnesOwn: ReadonlySet<string> = new Set(
  "recall withdraw send dispatch appoint replace dismiss sack deploy return".split(" "),
);
const due: ReadonlySet<string> = new Set("due set ready likely about".split(" "));

/** "while Peru will be represented by its minister": of the subject of the passive before it. */
export function behindPassive(story: Story, line: number, from: number): Country | null {
  const words = story.lines[line]?.words ?? [];
  if (words[from - 1]?.lower !== "by") return null;
  const doer = toldIn(story, line).findLast(({ draft }) => draft.to < from);
  const [figure, more] = doer?.figures ?? [];
  if (!doer || !figure || more || doer.draft.possessive || figure.sort !== "state") return null;
  const between = words.slice(doer.draft.to, from - 1);
  return between.every(({ pos }) => /^(?:VERB|AUX|ADV)$/.test(pos)) ? figure.country : null;
}

/** The state that a sentence is about: of whoever is told first in it, behind no preposition. */
export function subjectState(story: Story, line: number): Country | null {
  const first = toldIn(story, line).find(
    ({ draft, figures }) =>
      figures.length === 1 &&
      draft.form !== "demonym" &&
      !draft.possessive &&
      (!isBehindPreposition(story, draft) || isOfRulers(story, draft)),
  );
  return first?.figures[0]?.country ?? null;
}

/** "The government of Peru", "the president of Peru" */
function isOfRulers({ lines }: Story, { line, from }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return words[of]?.lower === "of" && rulers.test(words[of - 1]?.lower ?? "");
}

const rulers =
  /^(?:government|president|parliament|army|republic|kingdom|ministry|leaders?|king|premier|minister|cabinet)$/;

/** An article is of the state that its lede is about. */
export function ledeState(story: Story, { line }: Draft): Country | null {
  const lede = story.lines.findIndex(({ sentence }) => sentence.zone === "body");
  return lede >= 0 && lede < line ? subjectState(story, lede) : null;
}

/** The state of those who say what a clause tells: "Peruvian officials said | the president would go". */
export function speakerState(story: Story, { line, from }: Draft): Country | null {
  const words = story.lines[line]?.words ?? [];
  const verb = words.findLastIndex(
    ({ lower }, at) => at < from && at >= from - 4 && says.test(lower),
  );
  const speaker = toldIn(story, line).findLast(
    ({ draft }) => draft.to <= verb && draft.to > verb - 3,
  );
  return speaker?.figures[0]?.country ?? null;
}

const says = /^(?:said|says|say|added|announced|confirmed|insisted)$/;

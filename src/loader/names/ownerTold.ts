// Whose "its president" is: of the state that the words before are about.

import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import { behindPassive, doerState, subjectState } from "./stateOfDoer.ts";
import { type Story, toldIn } from "./story.ts";

/** "Russia recognised it and its president sent greetings": of the state that the words before are about. */
export function ownerTold(story: Story, { line, from }: Draft): Country | null {
  if (story.lines[line]?.words[from - 1]?.lower !== "its") return null;
  // "Peru asked why. Its foreign minister telephoned": of the state of the sentence before
  const before = from === 1 ? subjectState(story, line - 1) : null;
  return (
    doerState(story, line, from - 1) ??
    behindPassive(story, line, from - 1) ??
    deciderOf(story, line, from) ??
    subjectState(story, line) ??
    before
  );
}

/** "regrets Peru's decision to recall its ambassador": of whoever decided it. */
function deciderOf(story: Story, line: number, from: number): Country | null {
  const words = story.lines[line]?.words ?? [];
  if (words[from - 3]?.lower !== "to" || words[from - 2]?.pos !== "VERB") return null;
  const owner = toldIn(story, line).findLast(
    ({ draft, figures: [figure] }) =>
      draft.to < from - 3 &&
      from - draft.to <= 10 &&
      (draft.possessive || /^(?:of|by)$/.test(words[draft.from - 1]?.lower ?? "")) &&
      /^(?:state|body)$/.test(figure?.sort ?? ""),
  );
  return owner?.figures[0]?.country ?? null;
}

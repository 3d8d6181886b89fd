// "Belgium's ambassador was told to leave. Brussels ordered out an envoy": the state, and not the union that sits there.

import type { Country } from "#model/event.ts";
import { sharedSeats } from "../lexicon/seats.ts";
import type { Draft } from "./draft.ts";
import { subjectState } from "./stateOfDoer.ts";
import { type Story, toldIn } from "./story.ts";

/** Whom a capital that two share stands for: its own state where this sentence or the one before is about that. */
export function ownSeat(story: Story, { line, from, to }: Draft, code: Country): Country {
  const words = story.lines[line]?.words ?? [];
  const state = to === from + 1 ? sharedSeats.get(words[from]?.lower ?? "") : undefined;
  if (state === undefined || state === code) return code;
  const [first] = toldIn(story, line);
  const isHere = first !== undefined && first.draft.to <= from;
  const about = isHere ? (first.figures[0]?.country ?? null) : subjectState(story, line - 1);
  return about === state ? state : code;
}

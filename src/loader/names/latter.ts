// "the latter": whoever was told last before it.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { type Story, toldIn } from "./story.ts";

/** "broke off talks with Peru after the latter recalled"; no "latter half". */
export function readLatter({ words }: Line, at: number): Read | null {
  const word = words[at + 1];
  if (words[at]?.lower !== "the" || !word || !/^latter(?:['’]s)?$/.test(word.lower)) return null;
  const next = words[at + 2];
  const isOwner = word.possessive || /^['’]s$/.test(next?.text ?? "");
  if (!isOwner && next?.joined && /^(?:NOUN|ADJ)$/.test(next.pos)) return null;
  const what = { kind: "pronoun" as const, lower: "latter" };
  return { drafts: [{ from: at, to: at + 2, form: "pronoun", what }], to: at + 2 };
}

/** The last person, state or body before it, in its own sentence or in the one before; null without one. */
export function latterOf(story: Story, { line }: Draft): Figure | null {
  for (const told of [toldIn(story, line), toldIn(story, line - 1)]) {
    const last = told.findLast(
      ({ draft, figures }) =>
        figures.length === 1 && draft.what.kind !== "pronoun" && figures[0]?.sort !== "group",
    );
    if (last) return last.figures[0] ?? null;
  }
  return null;
}

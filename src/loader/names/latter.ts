// "the latter": whoever was told last before it; "the former": whoever was told before that one.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { type Story, toldIn } from "./story.ts";

/** "broke off talks with Peru after the latter recalled", "The former cancelled a trip"; no "latter half", no "former president". */
export function readLatter({ words }: Line, at: number): Read | null {
  const word = words[at + 1];
  const lower = /^(latter|former)(?:['’]s)?$/.exec(word?.lower ?? "")?.[1];
  if (words[at]?.lower !== "the" || !word || !lower) return null;
  const next = words[at + 2];
  const isOwner = word.possessive || /^['’]s$/.test(next?.text ?? "");
  if (!isOwner && next?.joined && /^(?:NOUN|ADJ)$/.test(next.pos)) return null;
  if (lower === "former" && !/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? "")) return null;
  const what = { kind: "pronoun" as const, lower };
  return { drafts: [{ from: at, to: at + 2, form: "pronoun", what }], to: at + 2 };
}

/** The last person, state or body before it, in its own sentence or in the one before; null without one. */
export function latterOf(story: Story, { line }: Draft): Figure | null {
  return toldBack(story, line).next().value ?? null;
}

/** The last one before that; null without one. */
export function formerOf(story: Story, { line }: Draft): Figure | null {
  const [last, ...more] = toldBack(story, line);
  return more.find((one) => one !== last) ?? null;
}

function* toldBack(story: Story, line: number): Generator<Figure, void> {
  for (const told of [toldIn(story, line), toldIn(story, line - 1)])
    for (const { draft, figures } of told.toReversed()) {
      const [figure, more] = figures;
      if (figure && !more && draft.what.kind !== "pronoun" && figure.sort !== "group") yield figure;
    }
}

// Whom "they" means behind a body: those who sit in it.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { type Story, toldIn } from "./story.ts";

/** "The council condemned the attack. They urged Mali to act": those who sit in the body that did something just before. */
export function ofBodyBefore(story: Story, { line, from }: Draft): readonly Figure[] {
  if (from > 0) return [];
  const words = story.lines[line - 1]?.words ?? [];
  const first = toldIn(story, line - 1).find(({ draft }) => !draft.possessive);
  const [body, more] = first?.figures ?? [];
  if (!first || body?.sort !== "body" || more || first.draft.from > 1) return [];
  const next = words.slice(first.draft.to).find(({ pos }) => /^(?:VERB|AUX|NOUN)$/.test(pos));
  return /^(?:VERB|AUX)$/.test(next?.pos ?? "") ? [body] : [];
}

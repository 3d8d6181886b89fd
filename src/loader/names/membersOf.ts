// Whom "they" means behind a body, and "their" before whoever is told only then.

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

/** "At the end of their summit in Lima, the bloc's leaders condemned the raid": theirs who are told behind the comma. */
export function theirsAhead(story: Story, { line, from }: Draft): readonly Figure[] | null {
  const words = story.lines[line]?.words ?? [];
  if (
    words[from]?.lower !== "their" ||
    from > 8 ||
    !/^(?:at|in|during|after|following|on)$/.test(words[0]?.lower ?? "")
  )
    return null;
  if (words.slice(0, from).some(({ text, pos }) => text === "," || pos === "VERB" || pos === "AUX"))
    return null;
  const comma = words.findIndex(({ text }, n) => n > from && text === ",");
  const first = (story.drafts[line] ?? []).find(
    (draft) => draft.from > comma && draft.from <= comma + 3,
  );
  if (comma < 0 || !first) return null;
  // several people, or people of no name, who do something there
  const isMany =
    first.form === "group" ||
    (first.what.kind === "body" && /[^s]s$/.test(words[first.to]?.lower ?? ""));
  return isMany ? [] : null;
}

// "Chile's ambassador to Lima was summoned to the ministry": the one of the state where he is posted.

import type { Country } from "#model/event.ts";
import { gather } from "../gather.ts";
import type { Draft } from "./draft.ts";
import { postOf } from "./postOf.ts";
import { type Story, toldIn } from "./story.ts";

/** The state whose ministry calls an envoy in; null where nobody is called in, or nothing says where he is posted. */
export function summonedTo(story: Story, { line, from }: Draft): Country | null {
  const words = story.lines[line]?.words ?? [];
  // "He was summoned by the foreign ministry"
  if (!/^(?:to|into|by)$/.test(words[from - 1]?.lower ?? "")) return null;
  const isCalled = words
    .slice(Math.max(0, from - 4), from - 1)
    .some(({ lower }) => /^(?:summoned|called|invited)$/.test(lower));
  if (!isCalled) return null;
  const posts = gather(toldIn(story, line), ({ draft, figures: [one] }) =>
    draft.to <= from ? (one?.offices ?? []).map(({ text }) => postOf(text)) : [],
  );
  return posts.find((post) => post !== null) ?? null;
}

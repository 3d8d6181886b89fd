// "He", where the words around it tell of two: whoever was asked answers, and a lawyer speaks of his client.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isPerson, type Story, toldIn } from "./story.ts";

/** "Roca asked President Vik to free them. He refused": whoever was asked, or named to an office; null elsewhere. */
export function askedBefore(story: Story, draft: Draft, gender: "he" | "she"): Figure | null {
  const appointed = appointedBefore(story, draft, gender);
  if (appointed) return appointed;
  const { line, from, to } = draft;
  if (from > 0 || line === 0) return null;
  const words = story.lines[line]?.words ?? [];
  const verb = words[words[to]?.pos === "ADV" || words[to]?.lower === "has" ? to + 1 : to];
  if (!verb || !answering.test(verb.lemma)) return null;
  const before = story.lines[line - 1]?.words ?? [];
  const asked = before.findLastIndex(({ lemma }) => asking.test(lemma));
  if (asked < 0) return null;
  const whom = toldIn(story, line - 1).find(
    ({ draft: one }) => one.from > asked && one.from <= asked + 2 && !one.possessive,
  );
  const [figure, more] = whom?.figures ?? [];
  const isFit = figure !== undefined && !more && isPerson(figure);
  return isFit && (figure.gender ?? gender) === gender ? figure : null;
}

const answering = /^(?:refuse|decline|accept|reject|comply)$/;
const asking = /^(?:ask|urge|beg|press|invite|order|implore)$/;

/** "Roca named Bo Vik foreign minister. He will visit Oslo", "…; he will take office": the one named to it; null elsewhere. */
function appointedBefore(
  story: Story,
  { line, from, to }: Draft,
  gender: "he" | "she",
): Figure | null {
  const own = story.lines[line]?.words ?? [];
  const isNext = from > 0 && own[from - 1]?.text === ";";
  const there = isNext ? line : line - 1;
  if ((from > 0 && !isNext) || there < 0 || !heldThen.test(own[to]?.lower ?? "")) return null;
  const words = story.lines[there]?.words ?? [];
  const told = toldIn(story, there).find(
    ({ draft }) =>
      draft.what.kind === "person" &&
      draft.form === "name" &&
      !draft.possessive &&
      appointing.test(words[draft.from - 1]?.lower ?? "") &&
      words[draft.from - 1]?.pos === "VERB" &&
      (!isNext || draft.to < from),
  );
  const [figure, more] = told?.figures ?? [];
  if (!figure || more || (figure.gender ?? gender) !== gender) return null;
  // "Mrs Roca named Bo Vik premier. She will go": of whom the words tell it
  const isSurer =
    figure.gender === null &&
    toldIn(story, there).some(({ figures }) => figures.some((one) => one.gender === gender));
  return isSurer ? null : figure;
}

const appointing = /^(?:appointed|named|nominated|designated)$/;
/** What is told of who comes into an office, rather than of who gave it. */
const heldThen = /^(?:will|is|was|had|succeeds|replaces|takes|previously|served)$/;

/** "His lawyer said he would be tried": whose lawyer it is; null elsewhere. */
export function clientOf(story: Story, { line, from }: Draft, lower: string): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const own = lower === "he" ? "his" : lower === "she" ? "her" : null;
  if (own === null || words[0]?.lower !== own || !spoken.test(words[1]?.lower ?? "")) return null;
  if (from > 6 || !words.slice(2, from).some(({ lemma }) => /^(?:say|add|confirm)$/.test(lemma)))
    return null;
  return toldIn(story, line).find(({ draft }) => draft.from === 0)?.figures[0] ?? null;
}

const spoken =
  /^(?:lawyer|attorney|wife|husband|doctor|family|brother|sister|son|daughter|office)$/;

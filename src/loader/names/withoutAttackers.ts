// "They gave up after Peruvian and Chilean troops overran their camps": of those attacked, and not who attacks.

import type { Draft } from "./draft.ts";
import { companyAt, type Story, type Told, toldIn } from "./story.ts";

/** Those told in the sentence of a "their", but for who does something to what is theirs. */
export function withoutAttackers(story: Story, { line, from }: Draft): readonly Told[] {
  const told = toldIn(story, line);
  const words = story.lines[line]?.words ?? [];
  if (words[from]?.lower !== "their" || !attacking.test(words[from - 1]?.lemma ?? "")) return told;
  const n = told.findLastIndex(({ draft }) => draft.to === from - 1);
  if (n < 0) return told;
  const doers = companyAt(story, told, n);
  const others = told.filter(
    ({ draft, figures }) => draft.to < from && !figures.some((one) => doers.includes(one)),
  );
  // whoever else is told must be somebody of whom "their" can be said
  return others.some(isMany) ? others : told;
}

const isMany = ({ figures }: Told) => figures.length > 1 || figures[0]?.sort === "group";

const attacking =
  /^(?:overrun|attack|bomb|shell|seize|capture|storm|raid|retake|occupy|destroy|besiege|recapture|strike|torch|burn)$/;

// "Envoy Roca met General Vik a week after he seized power": nobody who is sent does that.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isPerson, type Story, type Told, toldIn } from "./story.ts";
import type { Word } from "./words.ts";

/** Of the two who met, whoever could have seized power "after he did"; null elsewhere. */
export function whoSeized(story: Story, draft: Draft, gender: "he" | "she"): Figure | null {
  const { line, from, to } = draft;
  const words = story.lines[line]?.words ?? [];
  if (!/^(?:after|since|before|when)$/.test(words[from - 1]?.lower ?? "")) return null;
  if (!isSeizing(words, words[to]?.lower === "had" ? to + 1 : to)) return null;
  const told = toldIn(story, line).filter(
    ({ draft: one, figures }) =>
      one.to < from && !one.possessive && figures.length === 1 && figures.every(isPerson),
  );
  const [doer, met, more] = told;
  const [a, b] = [doer?.figures[0], met?.figures[0]];
  if (!a || !b || !met || more || !isMet(words, met)) return null;
  if (a === b || (b.gender ?? gender) !== gender) return null;
  return isSent(a) && !isSent(b) ? b : null;
}

/** "ousted President Roca", "seized power", "dissolved parliament" */
function isSeizing(words: readonly Word[], at: number): boolean {
  const { lemma = "" } = words[at] ?? {};
  if (/^(?:oust|overthrow|topple|depose)$/.test(lemma)) return true;
  const object = words[/^(?:the|his|her)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1];
  if (/^(?:seize|take|grab|assume)$/.test(lemma)) return object?.lower === "power";
  return lemma === "dissolve" && /^(?:parliament|assembly|government)$/.test(object?.lower ?? "");
}

/** "met General Vik", "talks with General Vik" */
function isMet(words: readonly Word[], { draft: { from } }: Told): boolean {
  return words
    .slice(0, from)
    .some(({ lemma }) => /^(?:meet|talk|confer|speak|hold|see|visit)$/.test(lemma));
}

/** Who acts for others: an envoy, a mediator, a minister. */
const isSent = ({ offices }: Figure) =>
  offices.some(({ head }) =>
    /^(?:envoy|ambassador|mediator|representative|secretary|minister|diplomat|official|commissioner|negotiator|chief|chairman|chairperson)$/.test(
      head,
    ),
  );

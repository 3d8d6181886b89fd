// "Norway cut its aid to Peru after the army ousted President Roca": the army of the land that others act on.

import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";
import type { Word } from "./words.ts";
import { gather } from "../gather.ts";

/** The only other state that the words before the deed name, where it overthrows somebody; null elsewhere. */
export function ousting(story: Story, { line, from, to }: Draft): Country | null {
  const words = story.lines[line]?.words ?? [];
  if (!/^(?:after|since|when|because|following)$/.test(words[from - 1]?.lower ?? "")) return null;
  if (!isOusting(words, words[to]?.lower === "had" ? to + 1 : to)) return null;
  const before = toldIn(story, line).filter(({ draft }) => draft.to < from);
  const [doer, ...others] = before;
  const isDoer = doer && !doer.draft.possessive && !isBehindPreposition(story, doer.draft);
  if (!isDoer) return null;
  const own = new Set(gather(doer.figures, ({ country }) => (country === null ? [] : [country])));
  const lands = new Set(
    gather(others, ({ figures }) =>
      gather(figures, ({ sort, country }) => (sort === "state" && country ? [country] : [])),
    ),
  );
  const [only, more] = [...lands].filter((country) => !own.has(country));
  return only !== undefined && more === undefined ? only : null;
}

/** "ousted", "overthrew", "seized power", "took power" */
function isOusting(words: readonly Word[], at: number): boolean {
  const { lemma = "" } = words[at] ?? {};
  if (/^(?:oust|overthrow|topple|depose)$/.test(lemma)) return true;
  return /^(?:seize|take|grab|assume)$/.test(lemma) && words[at + 1]?.lower === "power";
}

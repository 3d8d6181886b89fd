// "Roca flew to Oslo. The deposed leader seized power in 1984": whoever the sentence before is about.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { gather } from "../gather.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { isPerson, isQuoted, type Story, toldIn } from "./story.ts";

const fallen = /^(?:deposed|ousted|exiled|toppled|overthrown|fugitive|jailed|ailing|veteran)$/;
const rulers = /^(?:leader|ruler|president|strongman|dictator|premier|monarch|king|emir)$/;

/** "The deposed leader" at the head of a sentence, with a verb behind. */
export function readFallen({ words }: Line, at: number): Read | null {
  const [first, noun, next] = [words[at + 1], words[at + 2], words[at + 3]];
  if (at > 0 || words[at]?.lower !== "the" || !fallen.test(first?.text ?? "")) return null;
  if (!noun || noun.possessive || !rulers.test(noun.text)) return null;
  if (!/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? "")) return null;
  const what = { kind: "pronoun" as const, lower: "fallen" };
  return { drafts: [{ from: at, to: at + 3, form: "pronoun", what }], to: at + 3 };
}

/** The only person with a name in the sentence before, who opens it; null where another could be meant. */
export function fallenBefore(story: Story, { line }: Draft): Figure | null {
  const told = toldIn(story, line - 1).filter(({ draft }) => !isQuoted(story, draft));
  const people = new Set(gather(told, ({ figures }) => figures.filter(isPerson)));
  const [only, more] = people;
  const [first] = told;
  if (!only?.named || more || !first?.figures.includes(only)) return null;
  if (first.draft.from > 1 || first.draft.possessive) return null;
  return mayHaveFallen(only) || hasGone(story, line - 1) ? only : null;
}

/** "President Holm condemned the coup. The ousted leader": not Holm, who rules. */
const mayHaveFallen = ({ offices }: Figure) =>
  offices.every(({ text, powerful }) => !powerful || /^(?:former|ex|ousted|deposed)\b/i.test(text));

const hasGone = ({ lines }: Story, line: number) =>
  lines[line]?.words.some(({ lemma }) => /^(?:fly|flee|leave|arrive|return|land)$/.test(lemma)) ===
  true;

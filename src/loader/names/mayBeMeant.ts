// Whom of a sentence a pronoun may mean: not who only speaks aside, nor who is at a word in a transcript.

import { overlaps } from "#model/span.ts";
import type { Draft } from "./draft.ts";
import { isPerson, isQuoted, type Story, type Told, toldIn } from "./story.ts";

/** Single persons of a line; those inside a quotation count only for words in the same one. */
export function candidates(story: Story, draft: Draft, line: number): readonly Told[] {
  const quotation = story.lines[draft.line]?.sentence.quotations.find((q) => overlaps(q, draft));
  const all = toldIn(story, line).filter(
    ({ draft: told, figures: [figure], figures }) =>
      figures.length === 1 &&
      figure !== undefined &&
      isPerson(figure) &&
      !isLabel(story, told) &&
      (!isQuoted(story, told) || (quotation !== undefined && overlaps(quotation, told))),
  );
  const others = all.filter(({ draft: told }) => !saysAside(story, told));
  return others.length > 0 ? others : all;
}

/** "Roca told Vik, a spokesman said, that her visit was off": who says so between two commas is not meant. */
function saysAside({ lines }: Story, { line, from, to }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  const front = /^(?:the|an?)$/.test(words[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  return (
    words[front]?.text === "," &&
    /^(?:said|says|added|confirmed|announced)$/.test(words[to]?.lower ?? "") &&
    words[to + 1]?.text === ","
  );
}

/** "Spokesman: He left on Friday.": who is at the word in a transcript. */
function isLabel({ lines }: Story, { line, from, to }: Draft): boolean {
  return from === 0 && lines[line]?.words[to]?.text === ":";
}

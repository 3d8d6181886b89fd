// "Premier Ana Roca will visit Oslo. … then-Premier Bo Roca signed it. … Roca said": she of whom the text tells now.

import type { Figure } from "./cast.ts";
import type { Story, Told } from "./story.ts";

/** Of several with one family name, those not told of only as of another time; all where none is left, or where that was in the paragraph just read. */
export function inOffice(story: Story, line: number, people: readonly Figure[]): readonly Figure[] {
  const paragraph = story.lines[line]?.sentence.paragraph;
  const now = people.filter((one) => {
    const told = story.told.flatMap((own) => own.filter(({ figures }) => figures.includes(one)));
    const isHere = told.some(
      ({ draft }) => story.lines[draft.line]?.sentence.paragraph === paragraph,
    );
    return told.length > 0 && (isHere || !told.every((each) => isThen(story, each)));
  });
  return now.length > 0 ? now : people;
}

/** "then-Premier Bo Roca", "the former premier, Bo Roca", "the late Bo Roca" */
function isThen({ lines }: Story, { draft: { line, from } }: Told): boolean {
  const words = lines[line]?.words ?? [];
  const before = words[from - 1]?.text === "-" ? from - 2 : from - 1;
  return [from, before].some((at) =>
    /^(?:then|former|late|ex|slain|ousted|deposed)(?:-|$)/.test(words[at]?.lower ?? ""),
  );
}

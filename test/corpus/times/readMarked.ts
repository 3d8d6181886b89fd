// Texts with their times marked: "They met [[last month|2023-05]]." under a heading "## ID | DAY".

import type { Span } from "#model/span.ts";

/** A time as the annotator would have it; `value` after TIMEX3. */
export interface Marked extends Span {
  readonly value: string;
}

export interface MarkedText {
  readonly id: string;
  /** By turns, in the order of the file. */
  readonly half: "open" | "closed";
  /** `YYYY-MM-DD`; null where the text has no day of its own. */
  readonly published: string | null;
  readonly text: string;
  readonly times: readonly Marked[];
}

const heading = /^## (\S+) \| (\d{4}-\d\d-\d\d|-)$/;

/** @throws where a heading or a mark is broken, with the line of the file. */
export function readMarked(file: string): readonly MarkedText[] {
  const parts = file.split(/^(?=## )/m).filter((part) => part.startsWith("## "));
  return parts.map((part, i) => {
    const line = part.slice(0, part.indexOf("\n"));
    const [, id, day] = heading.exec(line) ?? [];
    if (id === undefined) throw new Error(`Not “## ID | DAY”: ${line}`);
    return {
      id,
      half: i % 2 === 0 ? "open" : "closed",
      published: day === undefined || day === "-" ? null : day,
      ...unmark(part.slice(line.length).trim()),
    };
  });
}

function unmark(marked: string): Pick<MarkedText, "text" | "times"> {
  let text = "";
  const times: Marked[] = [];
  for (const [i, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 0) {
      text += piece;
      continue;
    }
    const [words, value, ...rest] = piece.split("|");
    if (!words || !value || rest.length > 0) throw new Error(`Not “[[words|value]]”: ${piece}`);
    times.push({ start: text.length, end: text.length + words.length, value });
    text += words;
  }
  return { text, times };
}

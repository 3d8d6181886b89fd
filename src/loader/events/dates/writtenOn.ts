// The day of a wire's dateline: "LIMA, May 3 (Agency) -" over a text that came out on the 4th.

import { months } from "#model/calendar.ts";
import { type Day, toCivil, toDay } from "#model/day.ts";
import type { Words } from "#model/event.ts";
import type { SentenceView } from "../clauses/view.ts";

const names = months.map((name) => name.slice(0, 3)).join("|");
const dated = new RegExp(
  `\\b(?:(${names})[a-z]*\\.? (\\d{1,2})|(\\d{1,2}) (${names})[a-z]*)\\b`,
  "u",
);

/** Days that a wire may lie until it comes out: a weekly prints what is a week old. */
const mostDays = 10;

/** The day before the first sentence of a paragraph, where it is not long before publication; else null. */
export function writtenOn(
  { text, sentence }: SentenceView,
  published: Day,
): { readonly day: Day; readonly words: Words } | null {
  const from = Math.max(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start - 100);
  const found = dated.exec(text.slice(from, sentence.start));
  if (!found) return null;
  const month = months.findIndex((name) => name.startsWith(found[1] ?? found[4] ?? "?"));
  const { year } = toCivil(published);
  const number = Number(found[2] ?? found[3]);
  const start = from + found.index;
  const words = { start, end: start + found[0].length, text: found[0] };
  for (const one of [year, year - 1]) {
    const day = toDay({ year: one, month: month + 1, day: number });
    if (day < published && published - day <= mostDays) return { day, words };
  }
  return null;
}

// The phrases that a typed date may have: those that are printed, and more that people type. The page
// prints only, and does not bring them.

import { longPhrases, type PhraseRow, shortPhrases } from "./datePhrases.ts";

export interface DatePhrase {
  readonly text: string;
  readonly shape: PhraseRow[1];
  readonly extent: PhraseRow[2];
}

/** As people type and as nothing prints. */
const typed: readonly PhraseRow[] = [
  ["on or after A", "from", "within"],
  ["in or after A", "from", "within"],
  ["some time on or after A", "from", "within"],
  ["some time in or after A", "from", "within"],
  ["after A", "from", "within"],
  ["since A", "from", "within"],
  ["not before A", "from", "within"],
  ["not earlier than A", "from", "within"],
  ["no earlier than A", "from", "within"],
  ["A at the earliest", "from", "within"],
  ["A or after", "from", "within"],
  ["from A", "from", "throughout"],
  ["from A onwards", "from", "throughout"],
  ["on or before A", "to", "within"],
  ["in or before A", "to", "within"],
  ["some time on or before A", "to", "within"],
  ["some time in or before A", "to", "within"],
  ["before A", "to", "within"],
  ["by A", "to", "within"],
  ["not after A", "to", "within"],
  ["not later than A", "to", "within"],
  ["no later than A", "to", "within"],
  ["A at the latest", "to", "within"],
  ["A or before", "to", "within"],
  ["between A and B", "pair", "within"],
  ["A or B", "pair", "within"],
  ["A to B", "pair", "throughout"],
  ["A until B", "pair", "throughout"],
  ["from A until B", "pair", "throughout"],
  ["A - B", "pair", "throughout"],
  ["A-B", "pair", "throughout"],
  ["on A", "one", "within"],
  ["P of A", "one", "within"],
  ["on the P of A", "one", "within"],
  ["in the P of A", "one", "within"],
  ["A in the P", "one", "within"],
  ["A at P", "one", "within"],
  ["at P on A", "one", "within"],
];

/** "about" is read with the name that it stands before. */
const isHedge = ([text]: PhraseRow): boolean => /^about /i.test(text);
const all = [...Object.values(shortPhrases), ...Object.values(longPhrases), ...typed];

export const datePhrases: readonly DatePhrase[] = all
  .filter((row) => !isHedge(row))
  .map(([text, shape, extent]) => ({
    text: text.replaceAll("*", ""),
    shape,
    extent,
  }));

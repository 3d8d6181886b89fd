// The phrases that a typed date may have: those that are printed, and more that people type. The page
// prints only, and does not bring them.

import type { When } from "#model/event.ts";
import { longPhrases, shortPhrases } from "./datePhrases.ts";

export interface DatePhrase {
  readonly text: string;
  /** What is meant: one day or unit, two ends, or one end where the other is open. */
  readonly shape: "one" | "pair" | "from" | "to";
  readonly extent: When["extent"];
}

type Meaning = readonly [shape: DatePhrase["shape"], extent: DatePhrase["extent"]];
type PhraseRow = readonly [text: string, ...Meaning];

/** Of the phrases that are printed; one of both tables means the same in both. */
const meanings: Readonly<Record<keyof typeof longPhrases | keyof typeof shortPhrases, Meaning>> = {
  day: ["one", "within"],
  part: ["one", "within"],
  noon: ["one", "within"],
  about: ["one", "within"],
  unit: ["one", "within"],
  throughout: ["one", "throughout"],
  someDay: ["one", "within"],
  someTime: ["one", "within"],
  between: ["pair", "within"],
  either: ["pair", "within"],
  lasting: ["pair", "throughout"],
  lastingWords: ["pair", "throughout"],
  later: ["from", "within"],
  onOrAfter: ["from", "within"],
  inOrAfter: ["from", "within"],
  earlier: ["to", "within"],
  onOrBefore: ["to", "within"],
  inOrBefore: ["to", "within"],
  from: ["from", "throughout"],
  until: ["to", "throughout"],
};

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

const tables: readonly Readonly<Record<string, string | undefined>>[] = [shortPhrases, longPhrases];
const printed = tables.flatMap((phrases) =>
  Object.entries(meanings).flatMap(([name, meaning]): readonly PhraseRow[] => {
    const text = phrases[name];
    return text === undefined ? [] : [[text, ...meaning]];
  }),
);

/** "about" is read with the name that it stands before. */
const isHedge = ([text]: PhraseRow): boolean => /^about /i.test(text);

export const datePhrases: readonly DatePhrase[] = [...printed, ...typed]
  .filter((row) => !isHedge(row))
  .map(([text, shape, extent]) => ({
    text: text.replaceAll("*", ""),
    shape,
    extent,
  }));

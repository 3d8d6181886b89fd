// The words around the days of a date, for printing (when.ts) and for reading what is typed (readWhen.ts):
// one table, so that what the page prints is read back.
//
// A and B are names of days, months, years …; P is a part of the day. Stars stand around what is strong.

import type { When } from "#model/event.ts";

export interface DatePhrase {
  readonly text: string;
  /** What is meant: one day or unit, two ends, or one end where the other is open. */
  readonly shape: "one" | "pair" | "from" | "to";
  readonly extent: When["extent"];
}

type Row = readonly [text: string, shape: DatePhrase["shape"], extent: When["extent"]];

/** Of the card, in whole sentences. */
export const longPhrases = {
  day: ["*A*", "one", "within"],
  part: ["The P of *A*", "one", "within"],
  noon: ["Around P on *A*", "one", "within"],
  about: ["About *A*", "one", "within"],
  throughout: ["Throughout *A*", "one", "throughout"],
  someDay: ["Some day in *A*", "one", "within"],
  someTime: ["Some time in *A*", "one", "within"],
  between: ["Some time between *A and B*", "pair", "within"],
  either: ["On *A or B*", "pair", "within"],
  lasting: ["From *A to B*", "pair", "throughout"],
  onOrAfter: ["Some time on or after *A*, no end given", "from", "within"],
  inOrAfter: ["Some time in or after *A*, no end given", "from", "within"],
  onOrBefore: ["Some time on or before *A*, no beginning given", "to", "within"],
  inOrBefore: ["Some time in or before *A*, no beginning given", "to", "within"],
  from: ["From *A*, no end given", "from", "throughout"],
  until: ["Until *A*, no beginning given", "to", "throughout"],
} as const satisfies Readonly<Record<string, Row>>;

/** Of a column of dates. */
export const shortPhrases = {
  day: ["A", "one", "within"],
  part: ["A, P", "one", "within"],
  about: ["about A", "one", "within"],
  unit: ["in A", "one", "within"],
  throughout: ["all of A", "one", "throughout"],
  between: ["A ⋯ B", "pair", "within"],
  lasting: ["A–B", "pair", "throughout"],
  lastingWords: ["A – B", "pair", "throughout"],
  later: ["A or later", "from", "within"],
  earlier: ["A or earlier", "to", "within"],
  from: ["from A on", "from", "throughout"],
  until: ["until A", "to", "throughout"],
} as const satisfies Readonly<Record<string, Row>>;

/** As people type and as nothing prints. */
const typed: readonly Row[] = [
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
const isHedge = ([text]: Row): boolean => /^about /i.test(text);
const all = [...Object.values(shortPhrases), ...Object.values(longPhrases), ...typed];

export const datePhrases: readonly DatePhrase[] = all
  .filter((row) => !isHedge(row))
  .map(([text, shape, extent]) => ({
    text: text.replaceAll("*", ""),
    shape,
    extent,
  }));

export const noDate = "no date given";
export const noDateLong = "The article gives no date";

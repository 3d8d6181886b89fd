// The words around the days of a date, for printing (when.ts) and for reading what is typed (readPhrases.ts):
// one table, so that what the page prints is read back.
//
// A and B are names of days, months, years …; P is a part of the day. Stars stand around what is strong.

import type { When } from "#model/event.ts";

/** What is meant: one day or unit, two ends, or one end where the other is open. */
type PhraseShape = "one" | "pair" | "from" | "to";

export type PhraseRow = readonly [text: string, shape: PhraseShape, extent: When["extent"]];

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
} as const satisfies Readonly<Record<string, PhraseRow>>;

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
} as const satisfies Readonly<Record<string, PhraseRow>>;

export const noDate = "no date given";
export const noDateLong = "The article gives no date";

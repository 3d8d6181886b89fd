// The words around the days of a date, for printing (when.ts) and for reading what is typed (readPhrases.ts):
// one table, so that what the page prints is read back. It is in what a reader loads first.
//
// A and B are names of days, months, years …; P is a part of the day. Stars stand around what is strong.

/** Of the card, in whole sentences. */
export const longPhrases = {
  day: "*A*",
  part: "The P of *A*",
  noon: "Around P on *A*",
  about: "About *A*",
  throughout: "Throughout *A*",
  someDay: "Some day in *A*",
  someTime: "Some time in *A*",
  between: "Some time between *A and B*",
  either: "On *A or B*",
  lasting: "From *A to B*",
  onOrAfter: "Some time on or after *A*, no end given",
  inOrAfter: "Some time in or after *A*, no end given",
  onOrBefore: "Some time on or before *A*, no beginning given",
  inOrBefore: "Some time in or before *A*, no beginning given",
  from: "From *A*, no end given",
  until: "Until *A*, no beginning given",
} as const;

/** Of a column of dates. */
export const shortPhrases = {
  day: "A",
  part: "A, P",
  about: "about A",
  unit: "in A",
  throughout: "all of A",
  between: "A ⋯ B",
  lasting: "A–B",
  lastingWords: "A – B",
  later: "A or later",
  earlier: "A or earlier",
  from: "from A on",
  until: "until A",
} as const;

export const noDate = "no date given";
export const noDateLong = "The article gives no date";

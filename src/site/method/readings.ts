// Examples of how time expressions are read. A test runs every sentence here through the loader.

import { parseEdtf } from "#model/edtf.ts";
import type { When } from "#model/event.ts";
import { type Days, toDays } from "#model/when.ts";

export interface ExampleReading {
  /** The kind of expression: "A weekday". */
  readonly kind: string;
  /** From an article published on `published`; the relevant words are in brackets. */
  readonly sentence: string;
  /** The date of the last event in the sentence. */
  readonly edtf: string;
  readonly extent: When["extent"];
  readonly part?: When["part"];
  readonly rule: string;
}

/** A Friday. */
export const published = "2021-05-14";

/** Time expressions that date an event. */
export const wordReadings: readonly ExampleReading[] = [
  {
    kind: "A calendar date",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [on 3 March].",
    edtf: "2021-03-03",
    extent: "throughout",
    rule: "Without a year it is the nearest that the tense allows: here, in the past tense, the latest 3 March up to publication.",
  },
  {
    kind: "A weekday",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [on Monday evening].",
    edtf: "2021-05-10",
    extent: "throughout",
    part: "evening",
    rule: "The latest one up to the day of publication; for a future event, the next one. A part of the day is kept.",
  },
  {
    kind: "A month or a year",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [in February].",
    edtf: "2021-02",
    extent: "within",
    rule: "Some day in it; no day is chosen.",
  },
  {
    kind: "“Last”, “this”, “next”",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [last month].",
    edtf: "2021-04",
    extent: "within",
    rule: "The calendar week, month or year before, around or after the day of publication.",
  },
  {
    kind: "“Early”, “mid”, “late”",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [late last year].",
    edtf: "2020-10/2020-12",
    extent: "within",
    rule: "That part of it, by convention: three months of a year.",
  },
  {
    kind: "Some time ago",
    sentence: "Ana Obi of Norway visited Denmark [two weeks ago].",
    edtf: "2021-04-27/2021-05-03",
    extent: "within",
    rule: "Counted back from the day of publication, as exact as its unit: with weeks, to a week.",
  },
  {
    kind: "“Recently”, “soon”",
    sentence: "Ana Obi of Norway [recently] met Per Lind of Denmark in Vienna.",
    edtf: "2021-03-05/2021-05-14",
    extent: "within",
    rule: "The words give no bound, so a convention does: about ten weeks. The event’s card says that it is a convention.",
  },
  {
    kind: "From one day to another",
    sentence: "Ana Obi of Norway visited Denmark [from Monday to Wednesday].",
    edtf: "2021-05-10/2021-05-12",
    extent: "throughout",
    rule: "It lasted all these days.",
  },
  {
    kind: "A duration and a day",
    sentence: "Ana Obi of Norway began a [three-day] visit to Denmark [on Monday].",
    edtf: "2021-05-10/2021-05-12",
    extent: "throughout",
    rule: "Counted forward from its first day, or back from its last.",
  },
  {
    kind: "“Before”, “by”, “since”, “after”",
    sentence: "Ana Obi of Norway will visit Denmark [by June].",
    edtf: "2021-05-14/2021-06-30",
    extent: "within",
    rule: "One end only. The other is open, or the day of publication, since a future event had not happened then.",
  },
];

/** How an event without a time expression of its own is dated. */
export const leaningReadings: readonly ExampleReading[] = [
  {
    kind: "A clause beside it",
    sentence:
      "Ana Obi of Norway refused to meet Per Lind of Denmark when both were in Oslo [on Monday].",
    edtf: "2021-05-10",
    extent: "throughout",
    rule: "Clauses joined by “when”, “and”, “to” and similar words share their time.",
  },
  {
    kind: "An earlier date in the text",
    sentence:
      "Ana Obi of Norway met Per Lind of Denmark in Vienna on Monday. Obi visited Sweden [the next day].",
    edtf: "2021-05-11",
    extent: "throughout",
    rule: "Counted from the last date before it, if that is near.",
  },
  {
    kind: "The same scene",
    sentence: "Ana Obi of Norway visited Denmark on Monday. Obi [met] Per Lind of Denmark in Oslo.",
    edtf: "2021-05-10",
    extent: "throughout",
    rule: "A paragraph that continues with the same people and gives no other date keeps the date.",
  },
  {
    kind: "The first sentence",
    sentence: "Ana Obi of Norway [met] Per Lind of Denmark in Vienna.",
    edtf: "2021-05-14~",
    extent: "within",
    rule: "What the headline or the first paragraph tells without a time happened, by the custom of news, about the day of publication; beside another day of the week before, on that day or later. The event’s card says that it is a custom.",
  },
  {
    kind: "Only the tense",
    sentence: "Ana Obi of Norway [visited] Denmark.",
    edtf: "../2021-05-14",
    extent: "within",
    rule: "Only this is known: it was past, or still in the future, when the article was published. Without a day of publication there is no date.",
  },
];

/** The date of a reading, in the form of an event's date. */
export function whenOf({ edtf, extent, part }: ExampleReading): Days {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`readings: “${edtf}” is no date`);
  return toDays(value, extent, part ?? null);
}

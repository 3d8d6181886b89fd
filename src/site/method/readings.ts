// How words of time are read, by example: a test has the loader read every sentence here.

import { printDay } from "#model/day.ts";
import { bounds, parseEdtf } from "#model/edtf.ts";
import type { When } from "#model/event.ts";

export interface Reading {
  /** What is read: "A weekday". */
  readonly kind: string;
  /** From an article published on `published`; the words that count stand in brackets. */
  readonly sentence: string;
  /** What the event told last in it gets. */
  readonly edtf: string;
  readonly extent: When["extent"];
  readonly part?: When["part"];
  readonly rule: string;
}

/** A Friday. */
export const published = "2021-05-14";

/** Words that give their event a date. */
export const wordReadings: readonly Reading[] = [
  {
    kind: "A day of the calendar",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [on 3 March].",
    edtf: "2021-03-03",
    extent: "throughout",
    rule: "Without a year it is the nearest that the tense allows: here, told as past, the latest 3 March up to publication.",
  },
  {
    kind: "A weekday",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [on Monday evening].",
    edtf: "2021-05-10",
    extent: "throughout",
    part: "evening",
    rule: "The latest one up to the day of publication; of something to come, the next. A part of the day is kept.",
  },
  {
    kind: "A month or a year",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [in February].",
    edtf: "2021-02",
    extent: "within",
    rule: "Some day of it, and no day is chosen.",
  },
  {
    kind: "“Last”, “this”, “next”",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [last month].",
    edtf: "2021-04",
    extent: "within",
    rule: "The week, month or year of the calendar before, around or after the day of publication.",
  },
  {
    kind: "“Early”, “mid”, “late”",
    sentence: "Ana Obi of Norway met Per Lind of Denmark in Vienna [late last year].",
    edtf: "2020-10/2020-12",
    extent: "within",
    rule: "That end of it, as wide as custom has it: of a year, three months.",
  },
  {
    kind: "So long ago",
    sentence: "Ana Obi of Norway visited Denmark [two weeks ago].",
    edtf: "2021-04-27/2021-05-03",
    extent: "within",
    rule: "Counted from the day of publication, and no more exact than what is counted: in weeks, a week.",
  },
  {
    kind: "“Recently”, “soon”",
    sentence: "Ana Obi of Norway [recently] met Per Lind of Denmark in Vienna.",
    edtf: "2021-03-05/2021-05-14",
    extent: "within",
    rule: "The words give no bound, so custom does: about ten weeks. The event’s card says that it is custom.",
  },
  {
    kind: "From one day to another",
    sentence: "Ana Obi of Norway visited Denmark [from Monday to Wednesday].",
    edtf: "2021-05-10/2021-05-12",
    extent: "throughout",
    rule: "It lasted all these days.",
  },
  {
    kind: "A length and a day",
    sentence: "Ana Obi of Norway began a [three-day] visit to Denmark [on Monday].",
    edtf: "2021-05-10/2021-05-12",
    extent: "throughout",
    rule: "Counted on from the day it began, or back from the day it ended.",
  },
  {
    kind: "“Before”, “by”, “since”, “after”",
    sentence: "Ana Obi of Norway will visit Denmark [by June].",
    edtf: "2021-05-14/2021-06-30",
    extent: "within",
    rule: "One end only. The other is open, or the day of publication: what is to come had not happened then.",
  },
];

/** What dates an event that has no words of its own. */
export const leaningReadings: readonly Reading[] = [
  {
    kind: "A clause beside it",
    sentence:
      "Ana Obi of Norway refused to meet Per Lind of Denmark when both were in Oslo [on Monday].",
    edtf: "2021-05-10",
    extent: "throughout",
    rule: "“When”, “and”, “to” and the like share the time of the clause they join.",
  },
  {
    kind: "A date told before",
    sentence:
      "Ana Obi of Norway met Per Lind of Denmark in Vienna on Monday. Obi visited Sweden [the next day].",
    edtf: "2021-05-11",
    extent: "throughout",
    rule: "Reckoned from the date told last, if that stands near.",
  },
  {
    kind: "Another event",
    sentence:
      "Ana Obi of Norway arrived in Denmark on Monday. [Before the visit], she praised Denmark.",
    edtf: "../2021-05-09",
    extent: "within",
    rule: "It lies before, after or on the days of the event that is named, and no nearer than that.",
  },
  {
    kind: "The same scene",
    sentence: "Ana Obi of Norway visited Denmark on Monday. Obi [met] Per Lind of Denmark in Oslo.",
    edtf: "2021-05-10",
    extent: "throughout",
    rule: "A paragraph that goes on with the same people and gives no other date stays where it was.",
  },
  {
    kind: "The first sentence",
    sentence: "Ana Obi of Norway [met] Per Lind of Denmark in Vienna.",
    edtf: "2021-05-14",
    extent: "throughout",
    rule: "Only where an article opens with it, told as past: then it is the news of the day.",
  },
  {
    kind: "Only the tense",
    sentence: "Ana Obi of Norway [visited] Denmark.",
    edtf: "../2021-05-14",
    extent: "within",
    rule: "All that is left to say: it was over, or still to come, when the article was published. Without a day of publication there is no date.",
  },
];

/** A reading as an event would carry it. */
export function whenOf({ edtf, extent, part }: Reading): Omit<When, "derivation"> {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`readings: “${edtf}” is no date`);
  const { earliest, latest } = bounds(value);
  return {
    edtf,
    earliest: Number.isFinite(earliest) ? printDay(earliest) : null,
    latest: Number.isFinite(latest) ? printDay(latest) : null,
    extent,
    part: part ?? null,
  };
}

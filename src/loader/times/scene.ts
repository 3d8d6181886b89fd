// What a time expression is read against: the day of publication, the date last told, the tense.

import { type Day, printDay } from "#model/day.ts";
import type { Reference, Words } from "#model/event.ts";
import type { CalendarPoint } from "./point.ts";
import type { Tense } from "./tense.ts";

/** The last date that the text has told. */
export interface LastDate {
  readonly point: CalendarPoint;
  readonly words: Words;
  /** True where its words, or those it was reckoned from, name the year. */
  readonly yearTold: boolean;
  /** True where it was told in the paragraph that is read. */
  readonly near: boolean;
  /** True where it sets the scene: finer than a year, or at the head of its sentence. */
  readonly leads: boolean;
  /** True for a year alone on its line, over the paragraph that is read. */
  readonly heads: boolean;
  /** True where the words since then speak of now. */
  readonly backToNow: boolean;
  /** True where it stands further back than the sentence before, or a day was told before it in the paragraph. */
  readonly aside: boolean;
  /** "late 1942": months early in the year are those of the next. */
  readonly late: boolean;
}

export interface Scene {
  readonly published: Day | null;
  /** null where none was told near enough. */
  readonly told: LastDate | null;
  readonly tense: Tense;
  /** True where the text is a history: dates go on from one another, not from publication. */
  readonly history: boolean;
  /** The words right before the expression, nearest first, lower case. */
  readonly before: readonly string[];
  /** "in five years" of "the most senior … in five years" is a length, not a date. */
  readonly comparing: boolean;
  /** "14.1 million against 15.3 million a year ago": figures are set beside each other. */
  readonly compared: boolean;
  /** "had spent the spring": what came before the story. */
  readonly had: boolean;
  /** "They had met on Friday": the same of the sentence's own verb, behind which the time stands. */
  readonly hadMain: boolean;
  /** Done by the verb that it stands with, so that it cannot be to come, however near. */
  readonly done: boolean;
  /** "On Wednesday Peru had threatened": the time opens its sentence. */
  readonly opens: boolean;
  /** "landed on Saturday and was due to see Vik on Sunday": planned then, for the Sunday after it. */
  readonly onward: boolean;
}

/** Without any of it: what words say by themselves. */
export const nowhere: Scene = {
  published: null,
  told: null,
  tense: "none",
  history: false,
  before: [],
  comparing: false,
  compared: false,
  had: false,
  hadMain: false,
  done: false,
  opens: false,
  onward: false,
};

export function toPublished(day: Day): Reference {
  if (day !== recent.number) recent = { number: day, reference: publishedOn(day) };
  return recent.reference;
}

function publishedOn(day: Day): Reference {
  return { to: "published", day: printDay(day) };
}

/** One text asks for one day, again and again. */
let recent = { number: 0, reference: publishedOn(0) };

export function toTold({ words }: LastDate): Reference {
  return { to: "words", words };
}

/** The tense as a sentence for readers. */
export function tenseSays(tense: Tense): string {
  switch (tense) {
    case "past":
      return "The sentence is in the past tense.";
    case "future":
      return "The sentence speaks of what is to come.";
    case "none":
      return "Nothing in the sentence points to the future.";
  }
}

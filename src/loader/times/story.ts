// Where a text is with its story: the dates that it has told so far. A value that each date gives on to the
// next.

import type { Day } from "#model/day.ts";
import type { Document, Sentence } from "../tree/document.ts";
import type { Node } from "../tree/node.ts";
import type { Tensed } from "./tense.ts";
import { isAside, isBracketed, isUntil, type ToldDate } from "./aside.ts";
import { isBehindNounClause } from "./nounClause.ts";
import { yearOf } from "./point.ts";
import { isNextTo, isPointedAt } from "./pointedAt.ts";
import { isFromDay, isSameDay } from "./sameDay.ts";
import type { LastDate } from "./scene.ts";
import type { Tagged } from "./tag.ts";

/** What holds for a whole article. */
export interface Setting {
  readonly document: Document;
  readonly text: string;
  readonly published: Day | null;
  readonly isHistory: boolean;
}

/** A time expression in its sentence. */
export interface Expression {
  readonly sentence: Sentence;
  readonly tagged: Tagged;
}

/** A date, and where it was told. */
export interface Stop {
  readonly by: LastDate;
  readonly sentence: number;
  readonly paragraph: number;
  /** It was reckoned from what was told before: the text tells a story that goes on. */
  readonly goesOn: boolean;
  /** In passing, but all that its sentence goes on to say is reckoned from it. */
  readonly governs: boolean;
  /** Of something that was done then. */
  readonly isPast: boolean;
  readonly time: Node | null;
}

export interface Story {
  /** The date that the story has come to. */
  readonly last: Stop | null;
  /** Where it was before the sentence of `last`. */
  readonly before: Stop | null;
  /** "stayed until January": the rest of its sentence goes on from there, the story does not. */
  readonly passing: Stop | null;
  /** The day that it told last. */
  readonly day: Stop | null;
  /** "2007", alone on its line: the year of the paragraphs below it. */
  readonly heading: Stop | null;
  readonly paragraph: number;
}

export const untold: Story = {
  last: null,
  before: null,
  passing: null,
  day: null,
  heading: null,
  paragraph: -1,
};

/** The story as a sentence finds it: below a heading, each paragraph begins with that year. */
export function enter(story: Story, { paragraph }: Sentence): Story {
  const isBelow = story.heading !== null && paragraph !== story.paragraph;
  return { ...story, paragraph, last: isBelow ? story.heading : story.last };
}

/** The date told before an expression that it may go on from. */
export function toldBefore(
  expression: Expression,
  telling: Tensed,
  story: Story,
  setting: Setting,
): Stop | null {
  const { sentence, tagged } = expression;
  const { last, before, passing, day } = story;
  if (isFromPassing(expression, story, setting.text)) return passing;
  const isOfDay = isSameDay(tagged.spec) || isFromDay(tagged.spec, day, last, sentence.index);
  if (!setting.isHistory && isOfDay) return day;
  return isOfNews(expression, telling, last, setting) ? before : last;
}

/** Whether it goes on from what was told in passing, and not from the story. */
function isFromPassing(
  { sentence, tagged }: Expression,
  { passing, last }: Story,
  text: string,
): boolean {
  if (passing === null) return false;
  if (isOfLast(text, tagged, passing, last)) return true;
  const back = sentence.index - passing.sentence;
  const isAway = sentence.index - (last?.sentence ?? -2) > 1;
  if (isPointedAt(text, tagged) && isAway) return back <= 1;
  return back === 0 && (passing.governs || isNextTo(tagged.spec));
}

/** "stayed frozen until July 2018. Embassies were reopened the same month": that of the date told last, in passing. */
function isOfLast(
  text: string,
  { spec, start }: Tagged,
  passing: Stop,
  last: Stop | null,
): boolean {
  if (spec.kind !== "unit" || spec.step !== 0 || spec.unit === "day") return false;
  const isSame = /^the same /i.test(text.slice(start, start + 9));
  if (!isSame || last?.sentence !== passing.sentence) return false;
  return passing.by.words.start > last.by.words.start && passing.by.point.unit === spec.unit;
}

/** Behind a clause that only a noun has beside it, the sentence is of the news again. */
function isOfNews(
  { sentence, tagged }: Expression,
  { time }: Tensed,
  last: Stop | null,
  { published, isHistory }: Setting,
): boolean {
  if (isHistory || published === null || last?.sentence !== sentence.index) return false;
  const told = { time: last.time, year: yearOf(last.by.point) };
  return last.by.yearTold && isBehindNounClause(time, told, tagged.spec, published);
}

/** The story behind a date: come to it, or past it where it was told in passing. */
export function goOn(story: Story, stop: Stop, told: ToldDate, setting: Setting): Story {
  const { last } = story;
  const isHeading = told.tagged.spec.kind === "year" && isWholeLine(stop, setting.document);
  const here = { ...story, heading: isHeading ? stop : story.heading };
  if (!isAside(told, setting.isHistory))
    return {
      ...here,
      last: stop,
      before: last?.sentence === stop.sentence ? story.before : last,
      passing: null,
      day: stop.by.point.unit === "day" ? stop : story.day,
    };
  if (told.reading.reference?.to === "published" || isBracketed(told)) return here;
  return { ...here, passing: { ...stop, governs: isUntil(told.tagged.before) } };
}

/** "2007", "1990:": a line of its own. */
function isWholeLine({ by: { words }, paragraph }: Stop, { article }: Document): boolean {
  const line = article.paragraphs[paragraph];
  return (
    line?.start === words.start && /^[\s:.–—-]*$/.test(article.text.slice(words.end, line.end))
  );
}

/** In one paragraph; and into the next one where the story has gone on from date to date. */
export function isInStory({ paragraph, goesOn }: Stop, sentence: Sentence): boolean {
  const away = sentence.paragraph - paragraph;
  return away === 0 || (away === 1 && goesOn);
}

/** "voted on Monday, after a report of August. Vik had come a week earlier": counted from the day, told before the month. */
export function isBehindDay({ day, paragraph }: Story, told: Stop): boolean {
  return day?.paragraph === paragraph && day.by.words.start < told.by.words.start;
}

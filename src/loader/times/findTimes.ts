// Finds the time expressions of a document and reckons them: first what the words say, sentence
// by sentence, then what they mean, in order of telling.

import { isBackToday, isOfNow } from "./backToday.ts";

import type { Day } from "#model/day.ts";
import type { Span } from "#model/span.ts";
import { ofHistories } from "../lexicon/timesTraps.ts";
import type { Document, Sentence } from "../tree/document.ts";
import type { Node } from "../tree/node.ts";
import { type Telling, tellingOf, type Tense } from "../tree/tense.ts";
import {
  endOfRange,
  isAside,
  isBracketed,
  isCompared,
  isComparing,
  isLate,
  isOfPaper,
  isUntil,
  leads,
  type ToldDate,
} from "./aside.ts";
import { isHistory, namesYear } from "./history.ts";
import { isName } from "./isName.ts";
import { type Reading, withinReach } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isBehindNounClause } from "./nounClause.ts";
import { yearOf } from "./point.ts";
import { isNextTo, isPointedAt } from "./pointedAt.ts";
import { isDayFirst } from "./slashOrder.ts";
import type { Scene, Told } from "./scene.ts";
import type { Spec } from "./spec.ts";
import { tag, type Tagged } from "./tag.ts";
import { tenseFor } from "./tenseFor.ts";
import { isFromDay, isSameDay } from "./sameDay.ts";
import type { Timex } from "./timex.ts";
import { firstAfter } from "./tokens.ts";
import { gather } from "../gather.ts";

/** A date told so many sentences ago is still what "the next day" goes on from. */
const reach = 3;

/** Where a date was told. */
interface Place {
  readonly by: Told;
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

interface Found {
  readonly sentence: Sentence;
  readonly tagged: Tagged;
}

/** In order of telling; none overlaps another. */
export function findTimes(document: Document, published: Day | null): readonly Timex[] {
  const { text } = document.article;
  const dayFirst = isDayFirst(text);
  const found: Found[] = gather(document.sentences, (sentence) =>
    tag(text, sentence, dayFirst)
      .filter((tagged) => !isName(text, tagged))
      .map((tagged) => ({ sentence, tagged })),
  );
  const history = published === null || isHistory(found, published);
  const timexes: Timex[] = [];
  let story: Place | null = null;
  /** Where the story was before its sentence. */
  let before: Place | null = null;
  /** "stayed until January": the rest of its sentence goes on from there, the story does not. */
  let passing: Place | null = null;
  let day: Place | null = null;
  /** "2007", alone on its line: the year of the paragraphs below it. */
  let heading: Place | null = null;
  let paragraph = -1;
  for (const { sentence, tagged } of found) {
    const { start, end } = tagged;
    if (heading && sentence.paragraph !== paragraph) story = heading;
    paragraph = sentence.paragraph;
    const telling = tellingOf(sentence.tree, tagged);
    const isOfNews =
      !history &&
      published !== null &&
      story?.sentence === sentence.index &&
      story.by.yearTold &&
      isBehindNounClause(
        telling.time,
        { time: story.time, year: yearOf(story.by.point) },
        tagged.spec,
        published,
      );
    const last = isOfNews ? before : story;
    const told: Place | null =
      passing &&
      (isOfLast(text, tagged, passing, story) ||
        (isPointedAt(text, tagged) && sentence.index - (story?.sentence ?? -2) > 1
          ? passing.sentence >= sentence.index - 1
          : passing.sentence === sentence.index && (passing.governs || isNextTo(tagged.spec))))
        ? passing
        : !history && (isSameDay(tagged.spec) || isFromDay(tagged.spec, day, story, sentence.index))
          ? day
          : last;
    const isUnder = told !== null && told === heading;
    const near =
      told !== null &&
      (history || isUnder || sentence.index - told.sentence <= reach) &&
      (history || told.paragraph === paragraph || !isBackToday(text, tagged, told.by, published));
    const tense = tenseFor(tagged.spec, sentence, tagged, telling, published);
    const isAhead =
      published !== null && (history || wantsYear(tagged.spec)) && isToCome(tagged.spec, telling);
    const scene: Scene = {
      published,
      told:
        near && told !== null && !isAhead
          ? {
              ...told.by,
              near: isUnder || isInStory(told, sentence),
              heads: isUnder,
              left: !isUnder && isOfNow(text.slice(told.by.words.end, start)),
              aside: sentence.index - told.sentence > 1 || isBehindDay(day, told, paragraph),
            }
          : null,
      tense,
      history: history && !isAhead,
      before: tagged.before,
      comparing: tagged.spec.kind === "duration" && isComparing(sentence, tagged),
      compared: isCompared(sentence, start),
      had: telling.had,
      hadMain: telling.had && telling.verb?.head === null && telling.verb.start < start,
      done:
        telling.tense === "past" && telling.verb !== null && telling.time?.head === telling.verb,
      opens: standsFirst(sentence, start),
      onward:
        telling.foreseen &&
        told?.isPast === true &&
        isIn(sentence, told.by.words) &&
        told.by.words.start < start,
    };
    if (isFigure(tagged.spec, scene.tense)) continue;
    if (!history && ofHistories.has(text.slice(start, end).toLowerCase())) continue;
    const reading = withinReach(resolve(tagged.spec, scene));
    const timex = toTimex(text, sentence, tagged, reading);
    timexes.push(timex);
    const point =
      reading.point ??
      // "met from 7 to 11 November 2013. They met again on 1 December"
      (history || namesYear(tagged.spec) ? endOfRange(tagged.spec, reading) : null);
    if (!point || reading.vague) continue;
    const place: Place = {
      by: {
        point,
        words: { start, end, text: timex.text },
        yearTold:
          namesYear(tagged.spec) ||
          (reading.reference?.to === "words" && (scene.told?.yearTold ?? false)),
        leads: leads(point, start - sentence.start) && !isOfPaper(telling),
        near: true,
        heads: false,
        left: false,
        aside: false,
        late: isLate(tagged.spec),
      },
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      goesOn: reading.reference?.to === "words",
      governs: false,
      isPast: telling.tense === "past",
      time: telling.time,
    };
    if (tagged.spec.kind === "year" && isWholeLine(document, place, { start, end }))
      heading = place;
    const date: ToldDate = {
      telling,
      tagged,
      reading,
      point,
      sentence,
      text,
      story: story?.by.point ?? null,
      sameSentence: story?.sentence === sentence.index,
      sameParagraph: story?.paragraph === sentence.paragraph,
    };
    if (isAside(date, history)) {
      if (reading.reference?.to !== "published" && !isBracketed(date))
        passing = { ...place, governs: isUntil(tagged.before) };
    } else {
      if (story?.sentence !== sentence.index) before = story;
      story = place;
      passing = null;
      if (point.unit === "day") day = place;
    }
  }
  return timexes;
}

/** "voted on Monday, after a report of August. Vik had come a week earlier": counted from the day, told before the month. */
function isBehindDay(day: Place | null, told: Place, paragraph: number): boolean {
  return day?.paragraph === paragraph && day.by.words.start < told.by.words.start;
}

/** "June 27", "in October"; not "the 27th", "later that month" */
function wantsYear(spec: Spec): boolean {
  return spec.kind === "month" || (spec.kind === "day" && spec.month !== null);
}

/** "The accord, drafted in May 2012, will be signed on June 27": after publication, wherever the story was. */
function isToCome(spec: Spec, { tense, foreseen, verb }: Telling): boolean {
  return (
    tense === "future" &&
    !foreseen &&
    !/^VB[ZP]$/.test(verb?.xpos ?? "") &&
    datable.has(spec.kind) &&
    !namesYear(spec)
  );
}

const datable: ReadonlySet<Spec["kind"]> = new Set(["month", "day", "range", "edge"]);

const isIn = (whole: Span, part: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end;

/** At most a preposition stands before it. */
function standsFirst({ tokens }: Sentence, start: number): boolean {
  return firstAfter(tokens, start) <= 1;
}

/** In one paragraph; and into the next one where the story has gone on from date to date. */
function isInStory({ paragraph, goesOn }: Place, sentence: Sentence): boolean {
  const away = sentence.paragraph - paragraph;
  return away === 0 || (away === 1 && goesOn);
}

/** "2007", "1990:": a line of its own. */
function isWholeLine({ article }: Document, { paragraph }: Place, { start, end }: Span): boolean {
  const line = article.paragraphs[paragraph];
  return line?.start === start && /^[\s:.–—-]*$/.test(article.text.slice(end, line.end));
}

function toTimex(
  text: string,
  sentence: Sentence,
  { start, end, rule }: Tagged,
  reading: Reading,
): Timex {
  const words = text.slice(start, end);
  const { type, value, edtf, vague, part, reference, days, branch } = reading;
  return {
    start,
    end,
    text: words,
    sentence: sentence.index,
    type,
    value,
    edtf,
    vague,
    part,
    reference,
    rule: branch === "" ? rule : branchName(rule, branch),
    reason: toReason(words, reading),
    days,
    ends:
      reading.ends.length === 0
        ? none
        : reading.ends.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  };
}

const none: Timex["ends"] = [];

/** One text for each name, however many times have it. */
const names = new Map<string, Map<string, string>>();

function branchName(rule: string, branch: string): string {
  const branches = names.get(rule) ?? new Map<string, string>();
  if (branches.size === 0) names.set(rule, branches);
  const name = branches.get(branch) ?? `${rule}-${branch}`;
  branches.set(branch, name);
  return name;
}

function toReason(words: string, { phrase, because, part }: Reading): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const inPart =
    part === null || words.toLowerCase().includes(part) ? "" : ` It is read as the ${part}.`;
  return `“${capital}” is ${phrase}.${because === "" ? "" : ` ${because}`}${inPart}`;
}

/** "stayed frozen until July 2018. Embassies were reopened the same month": that of the date told last, in passing. */
function isOfLast(
  text: string,
  { spec, start }: Tagged,
  last: Place,
  story: Place | null,
): boolean {
  if (spec.kind !== "unit" || spec.step !== 0 || spec.unit === "day") return false;
  if (!/^the same /i.test(text.slice(start, start + 9)) || story?.sentence !== last.sentence)
    return false;
  return last.by.words.start > story.by.words.start && last.by.point.unit === spec.unit;
}

/** "was soon divided": of the past, "soon" and "shortly" are no time. */
function isFigure(spec: Spec, tense: Tense): boolean {
  if (spec.kind !== "vague" || spec.ref !== "FUTURE_REF" || tense !== "past") return false;
  return spec.days !== null && spec.days[1] < 100;
}

// Finds the time expressions of a document and reckons them: first what the words say, sentence
// by sentence, then what they mean, in order of telling.

import type { Day } from "#model/day.ts";
import { covers } from "#model/span.ts";
import { gather } from "../gather.ts";
import { ofHistories } from "../lexicon/timesTraps.ts";
import type { Document, Sentence } from "../tree/document.ts";
import { type Tensed, tellingOf, type Tense } from "./tense.ts";
import { endOfRange, isCompared, isComparing, isLate, isOfPaper, leads } from "./aside.ts";
import { isBackToday, isOfNow } from "./backToday.ts";
import { isHistory, namesYear } from "./history.ts";
import { isName } from "./isName.ts";
import type { CalendarPoint } from "./point.ts";
import { type TimeReading, withinReach } from "./reading.ts";
import { resolve } from "./resolve.ts";
import type { LastDate, Scene } from "./scene.ts";
import { isDayFirst } from "./slashOrder.ts";
import type { Spec } from "./spec.ts";
import {
  enter,
  type Expression,
  goOn,
  isBehindDay,
  isInStory,
  type Setting,
  type Stop,
  type Story,
  toldBefore,
  untold,
} from "./story.ts";
import { tag, type Tagged } from "./tag.ts";
import { tenseFor } from "./tenseFor.ts";
import type { Timex } from "./timex.ts";
import { firstAfter } from "./tokens.ts";

/** A date told so many sentences ago is still what "the next day" goes on from. */
const reach = 3;

/** In order of telling; none overlaps another. */
export function findTimes(document: Document, published: Day | null): readonly Timex[] {
  const { text } = document.article;
  const dayFirst = isDayFirst(text);
  const found: readonly Expression[] = gather(document.sentences, (sentence) =>
    tag(text, sentence, dayFirst)
      .filter((tagged) => !isName(text, tagged))
      .map((tagged) => ({ sentence, tagged })),
  );
  const ofHistory = published === null || isHistory(found, published);
  const setting: Setting = { document, text, published, isHistory: ofHistory };
  const timexes: Timex[] = [];
  let story = untold;
  for (const expression of found) {
    const read = reckon(expression, enter(story, expression.sentence), setting);
    if (read.timex) timexes.push(read.timex);
    ({ story } = read);
  }
  return timexes;
}

/** What an expression means where the story is, and where the story is then; no time where it is none. */
function reckon(
  expression: Expression,
  story: Story,
  setting: Setting,
): { readonly timex: Timex | null; readonly story: Story } {
  const { sentence, tagged } = expression;
  const { text } = setting;
  const { start, end, spec } = tagged;
  const telling = tellingOf(sentence.tree, tagged);
  const scene = sceneOf(expression, telling, story, setting);
  const isOfHistories = ofHistories.has(text.slice(start, end).toLowerCase());
  if (isFigure(spec, scene.tense) || (isOfHistories && !setting.isHistory))
    return { timex: null, story };
  const reading = withinReach(resolve(spec, scene));
  const timex = toTimex(text, sentence, tagged, reading);
  const point =
    reading.point ??
    // "met from 7 to 11 November 2013. They met again on 1 December"
    (setting.isHistory || namesYear(spec) ? endOfRange(spec, reading) : null);
  if (!point || reading.vague) return { timex, story };
  const { last } = story;
  const told = {
    telling,
    tagged,
    reading,
    point,
    sentence,
    text,
    story: last?.by.point ?? null,
    sameSentence: last?.sentence === sentence.index,
    sameParagraph: last?.paragraph === sentence.paragraph,
  };
  const by = lastDate(expression, point, timex.text, {
    yearTold: namesYear(spec) || (timex.reference?.to === "words" && scene.told?.yearTold === true),
    leads: leads(point, start - sentence.start) && !isOfPaper(telling),
  });
  const stop: Stop = {
    by,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    goesOn: reading.reference?.to === "words",
    governs: false,
    isPast: telling.tense === "past",
    time: telling.time,
  };
  return { timex, story: goOn(story, stop, told, setting) };
}

/** A date as it was just told: the sentences behind it say how near it still is. */
function lastDate(
  { tagged: { start, end, spec } }: Expression,
  point: CalendarPoint,
  text: string,
  said: Pick<LastDate, "yearTold" | "leads">,
): LastDate {
  const words = { start, end, text };
  const here = { near: true, heads: false, backToNow: false, aside: false };
  return { point, words, ...said, ...here, late: isLate(spec) };
}

/** What an expression is read against. */
function sceneOf(expression: Expression, telling: Tensed, story: Story, setting: Setting): Scene {
  const { sentence, tagged } = expression;
  const { start, spec } = tagged;
  const { published } = setting;
  const told = toldBefore(expression, telling, story, setting);
  const isAhead =
    published !== null && (setting.isHistory || wantsYear(spec)) && isToCome(spec, telling);
  const isFrom = told !== null && !isAhead && isNear(expression, told, story, setting);
  return {
    published,
    told: isFrom ? seenFrom(expression, told, story, setting.text) : null,
    tense: tenseFor(spec, sentence, tagged, telling, published),
    history: setting.isHistory && !isAhead,
    before: tagged.before,
    comparing: spec.kind === "duration" && isComparing(sentence, tagged),
    compared: isCompared(sentence, start),
    had: telling.had,
    hadMain: telling.had && telling.verb?.head === null && telling.verb.start < start,
    done: telling.tense === "past" && telling.verb !== null && telling.time?.head === telling.verb,
    opens: standsFirst(sentence, start),
    onward:
      telling.foreseen &&
      told?.isPast === true &&
      covers(sentence, told.by.words) &&
      told.by.words.start < start,
  };
}

/** Whether a date was told so near before that an expression may go on from it. */
function isNear(
  { sentence, tagged }: Expression,
  told: Stop,
  { heading }: Story,
  { text, published, isHistory: ofHistory }: Setting,
): boolean {
  if (ofHistory) return true;
  if (told !== heading && sentence.index - told.sentence > reach) return false;
  return told.paragraph === sentence.paragraph || !isBackToday(text, tagged, told.by, published);
}

function seenFrom(
  { sentence, tagged }: Expression,
  told: Stop,
  story: Story,
  text: string,
): LastDate {
  const isUnder = told === story.heading;
  return {
    ...told.by,
    near: isUnder || isInStory(told, sentence),
    heads: isUnder,
    backToNow: !isUnder && isOfNow(text.slice(told.by.words.end, tagged.start)),
    aside: sentence.index - told.sentence > 1 || isBehindDay(story, told),
  };
}

/** "June 27", "in October"; not "the 27th", "later that month" */
function wantsYear(spec: Spec): boolean {
  return spec.kind === "month" || (spec.kind === "day" && spec.month !== null);
}

/** "The accord, drafted in May 2012, will be signed on June 27": after publication, wherever the story was. */
function isToCome(spec: Spec, { tense, foreseen, verb }: Tensed): boolean {
  return (
    tense === "future" &&
    !foreseen &&
    !/^VB[ZP]$/.test(verb?.xpos ?? "") &&
    datable.has(spec.kind) &&
    !namesYear(spec)
  );
}

const datable: ReadonlySet<Spec["kind"]> = new Set(["month", "day", "range", "edge"]);

/** At most a preposition stands before it. */
function standsFirst({ tokens }: Sentence, start: number): boolean {
  return firstAfter(tokens, start) <= 1;
}

function toTimex(
  text: string,
  sentence: Sentence,
  { start, end, rule }: Tagged,
  reading: TimeReading,
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

function toReason(words: string, { phrase, because, part }: TimeReading): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const inPart =
    part === null || words.toLowerCase().includes(part) ? "" : ` It is read as the ${part}.`;
  return `“${capital}” is ${phrase}.${because === "" ? "" : ` ${because}`}${inPart}`;
}

/** "was soon divided": of the past, "soon" and "shortly" are no time. */
function isFigure(spec: Spec, tense: Tense): boolean {
  if (spec.kind !== "vague" || spec.ref !== "FUTURE_REF" || tense !== "past") return false;
  return spec.days !== null && spec.days[1] < 100;
}

// Finds the time expressions of a document and reckons them: first what the words say, sentence
// by sentence, then what they mean, in order of telling.

import type { Day } from "#model/day.ts";
import { toCivil } from "#model/day.ts";
import { bounds } from "#model/edtf.ts";
import { lookingBack, ofHistories } from "../lexicon/timesTraps.ts";
import type { Document, Sentence } from "../article/document.ts";
import { isName } from "./isName.ts";
import { type Point, pointBounds, yearOf } from "./point.ts";
import { type Reading, withinReach } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { nowhere, type Scene, type Told } from "./scene.ts";
import type { Spec } from "./spec.ts";
import { tag, type Tagged } from "./tag.ts";
import { firstAfter, type Tense, tenseAt, tenseOfWeekday } from "./tense.ts";
import type { Timex } from "./timex.ts";

/** A date told so many sentences ago is still what "the next day" goes on from. */
const reach = 3;

/** Words before a length of time among which a superlative makes it a comparison. */
const reachBack = 20;

/** "In 2009, …": a year that so few units come before sets the scene of its sentence. */
const headUnits = 12;

/** Words before a date among which "had" puts it before the story. */
const reachOfHad = 8;

/** Days: a date so far from another of its sentence is told in passing. */
const farFromHere = 170;

interface Found {
  readonly sentence: Sentence;
  readonly tagged: Tagged;
}

/** In order of telling; none overlaps another. */
export function findTimes(document: Document, published: Day | null): readonly Timex[] {
  const { text } = document.article;
  const found: Found[] = document.sentences.flatMap((sentence) =>
    tag(text, sentence)
      .filter((tagged) => !isName(text, tagged))
      .map((tagged) => ({ sentence, tagged })),
  );
  const history = published === null || isHistory(found, published);
  const timexes: Timex[] = [];
  let told: { readonly by: Told; readonly sentence: number; readonly paragraph: number } | null =
    null;
  for (const { sentence, tagged } of found) {
    const { start, end } = tagged;
    const near = told !== null && (history || sentence.index - told.sentence <= reach);
    const scene: Scene = {
      published,
      told:
        near && told !== null ? { ...told.by, near: told.paragraph === sentence.paragraph } : null,
      tense: (isWeekday(tagged.spec) ? tenseOfWeekday : tenseAt)(sentence, tagged),
      history,
      before: tagged.before,
      comparing: tagged.spec.kind === "duration" && isComparing(sentence, tagged),
    };
    if (isFigure(tagged.spec, scene.tense)) continue;
    if (!history && ofHistories.has(text.slice(start, end).toLowerCase())) continue;
    const reading = withinReach(resolve(tagged.spec, scene));
    const timex = toTimex(text, sentence, tagged, reading);
    timexes.push(timex);
    const here = told?.sentence === sentence.index ? told.by.point : null;
    const point = reading.point ?? (history ? endOfRange(tagged.spec, reading) : null);
    const aside =
      history &&
      (isAside(tagged, reading, here, start - sentence.start) ||
        isBackground(point, told?.by.point ?? null, beforeIt(sentence, start)));
    if (point && !reading.vague && !aside) {
      const words = { start, end, text: timex.text };
      const yearTold =
        namesYear(tagged.spec) ||
        (reading.reference?.to === "words" && (scene.told?.yearTold ?? false));
      const leads =
        (point.unit !== "year" || start - sentence.start < headUnits) && !isOfPaper(tagged.before);
      told = {
        by: { point, words, yearTold, leads, near: true },
        sentence: sentence.index,
        paragraph: sentence.paragraph,
      };
    }
  }
  return timexes;
}

/** "the accord signed on 30 July 2002": that is when the paper is from, not where the story is. */
function isOfPaper([one, two, three]: readonly string[]): boolean {
  return (
    /^(?:on|in)$/.test(one ?? "") &&
    /^(?:signed|adopted|reached|concluded|initialled|initialed|ratified)$/.test(two ?? "") &&
    /^(?:agreements?|accords?|treaty|pact|protocol|deal|resolution|declaration|convention|statement|communiqu[eé]|memorandum)$/.test(
      three ?? "",
    )
  );
}

/** "from 3 May to 5 June": the story goes on from its end; of years the words say too little. */
function endOfRange(spec: Spec, { edtf }: Reading): Point | null {
  if (spec.kind !== "range" || edtf?.kind !== "interval" || edtf.to === null) return null;
  if (edtf.to.kind === "month") return { unit: "month", year: edtf.to.year, month: edtf.to.month };
  return edtf.to.kind === "day" ? { unit: "day", day: bounds(edtf).latest } : null;
}

/** "The town had been fortified in the 1680s": what came before the story is told in passing. */
function isBackground(point: Point | null, told: Point | null, before: readonly string[]): boolean {
  if (point === null || told === null) return false;
  return before.includes("had") && pointBounds(point).latest < pointBounds(told).earliest;
}

function beforeIt({ tokens }: Sentence, start: number): readonly string[] {
  const at = firstAfter(tokens, start);
  return tokens.slice(Math.max(0, at - reachOfHad), at).map(({ lower }) => lower);
}

/** What the story does not go on from: "today", "until 2008", "two years earlier", a far date in passing. */
function isAside(
  { before, spec }: Tagged,
  { reference, point }: Reading,
  here: Point | null,
  units: number,
): boolean {
  if (reference?.to === "published") return true;
  if (/^(?:until|till|since)$/.test(before[0] ?? "")) return true;
  if (units < headUnits || point === null) return false;
  if (spec.kind === "shift" && spec.way < 0) return true;
  return here !== null && daysBetween(here, point) > farFromHere;
}

function daysBetween(a: Point, b: Point): number {
  const [one, other] = [pointBounds(a), pointBounds(b)];
  return Math.max(0, one.earliest - other.latest, other.earliest - one.latest);
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
    rule: branch === "" ? rule : `${rule}-${branch}`,
    reason: toReason(words, reading),
    days,
    ends: reading.ends.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  };
}

function toReason(words: string, { phrase, because, part }: Reading): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const inPart =
    part === null || words.toLowerCase().includes(part) ? "" : ` It is read as the ${part}.`;
  return `“${capital}” is ${phrase}.${because === "" ? "" : ` ${because}`}${inPart}`;
}

/** "the most senior official to visit in five years" */
function isComparing({ tokens }: Sentence, { start }: Tagged): boolean {
  const at = firstAfter(tokens, start);
  return tokens.slice(Math.max(0, at - reachBack), at).some(({ lower }) => lookingBack.test(lower));
}

/** "was soon divided": of the past, "soon" and "shortly" are no time. */
function isFigure(spec: Spec, tense: Tense): boolean {
  if (spec.kind !== "vague" || spec.ref !== "FUTURE_REF" || tense !== "past") return false;
  return spec.days !== null && spec.days[1] < 100;
}

function isWeekday(spec: Spec): boolean {
  return spec.kind === "weekday" || (spec.kind === "at" && spec.date?.kind === "weekday");
}

/** The words name a year themselves. */
function namesYear(spec: Spec): boolean {
  switch (spec.kind) {
    case "day":
    case "feast":
    case "month":
    case "part":
      return spec.year !== null;
    case "year":
    case "decade":
    case "century":
      return true;
    case "edge":
    case "about":
    case "nth":
      return namesYear(spec.of);
    case "within":
      return namesYear(spec.outer);
    case "at":
      return spec.date !== null && namesYear(spec.date);
    case "range":
      return namesYear(spec.to);
    case "weekday":
    case "unit":
    case "shift":
    case "stretch":
    case "duration":
    case "set":
    case "vague":
      return false;
  }
}

/** A history tells years long before publication, and hardly speaks of "today" or a bare weekday. */
function isHistory(found: readonly Found[], published: Day): boolean {
  const { year } = toCivil(published);
  let far = 0;
  let near = 0;
  for (const { tagged } of found) {
    const named = yearNamed(tagged.spec);
    if (named !== null && Math.abs(year - named) >= 2) far++;
    else if (named !== null || isDeictic(tagged.spec)) near++;
  }
  return far >= 5 && far > near;
}

function yearNamed(spec: Spec): number | null {
  if (!namesYear(spec) || spec.kind === "decade" || spec.kind === "century") return null;
  const { point } = resolve(spec, nowhere);
  return point ? yearOf(point) : null;
}

function isDeictic(spec: Spec): boolean {
  if (spec.kind === "at") return spec.date !== null && isDeictic(spec.date);
  return spec.kind === "weekday" || (spec.kind === "unit" && spec.anchor === "published");
}

// Dates told in passing: the story does not go on from them.

import { reasonCases } from "../lexicon/cases.ts";
import type { Node } from "../tree/node.ts";
import type { Tensed } from "./tense.ts";
import { ancestorsOf, caseOf, isRelation } from "../tree/walk.ts";
import { nounClauseOf } from "./nounClause.ts";
import { months } from "#model/calendar.ts";
import { bounds } from "#model/edtf.ts";
import type { Sentence } from "../tree/document.ts";
import { comparing, ofPublishing } from "../lexicon/timesAsides.ts";
import { lookingBack } from "../lexicon/timesTraps.ts";
import { type CalendarPoint, pointBounds } from "./point.ts";
import { namesYear } from "./history.ts";
import type { TimeReading } from "./reading.ts";
import type { Spec } from "./spec.ts";
import type { Tagged } from "./tag.ts";
import { firstAfter } from "./tokens.ts";

/** One date as it is told, and where the story was. */
export interface ToldDate {
  readonly telling: Tensed;
  readonly tagged: Tagged;
  readonly reading: TimeReading;
  readonly point: CalendarPoint;
  readonly sentence: Sentence;
  readonly text: string;
  /** null where nothing was told before it. */
  readonly story: CalendarPoint | null;
  readonly sameSentence: boolean;
  readonly sameParagraph: boolean;
}

/** "In 2009, …": a year that so few units come before sets the scene of its sentence. */
const headUnits = 12;

/** Words before a date among which "had", "planned", "published" speak of it. */
const reachBack = 8;

/** Days: a date so far from the story is told in passing, where its words do not lead. */
const far = 170;

/** Days: so far ahead no story goes on within a sentence. */
const farAhead = 400;

/** Years. */
const shortestLife = 15;

/** Days: what is so many years after the story is how it was remembered. */
const longAfter = 15 * 365;

export function isAside(telling: ToldDate, history: boolean): boolean {
  return (
    isUntil(telling.tagged.before) ||
    /^since$/.test(telling.tagged.before[0] ?? "") ||
    isSinceWhat(telling) ||
    isOverWhat(telling) ||
    isLooseAge(telling) ||
    isLife(telling) ||
    isWholeOf(telling) ||
    isBirth(telling, history) ||
    (history ? isBesideHistory(telling) : isBesideNews(telling))
  );
}

/** "until 2008", "lasted till May" */
export function isUntil([before]: readonly string[]): boolean {
  return /^(?:until|till)$/.test(before ?? "");
}

/** "met for the first time since the signing of the treaty in 1990" */
function isSinceWhat({ telling: { time, verb } }: ToldDate): boolean {
  return time !== null && nounsOver(time, verb).some((noun) => caseOf(noun) === "since");
}

/** "impeached her on 21 May over the killing of ten in a clash on 15 May": why, and before it. */
function isOverWhat({ telling: { time, verb }, point, story, sameSentence }: ToldDate): boolean {
  if (time === null || story === null || !sameSentence || !isEarlier(point, story)) return false;
  return nounsOver(time, verb).some((noun) => reasonCases.has(caseOf(noun)));
}

/** The words between a time and the verb of its clause. */
function nounsOver(time: Node, verb: Node | null): readonly Node[] {
  const above = ancestorsOf(time);
  return verb === null ? above : above.slice(0, above.indexOf(verb));
}

/** "founded in the 19th century": too long to go on from, but at the head of a sentence. */
function isLooseAge(telling: ToldDate): boolean {
  return /^(?:decade|century)$/.test(telling.point.unit) && !isAtHead(telling);
}

/** After "on 5 May 1997", the year or the week that holds that day leaves the story there. */
function isWholeOf({ point, story, sameParagraph }: ToldDate): boolean {
  if (story === null || !sameParagraph || !/^(?:day|month)$/.test(story.unit)) return false;
  if (!/^(?:week|year|decade|century)$/.test(point.unit)) return false;
  const [whole, part] = [pointBounds(point), pointBounds(story)];
  return whole.earliest <= part.earliest && part.latest <= whole.latest;
}

/** "born on Feb. 29, 1920": a life tells on from it only where nothing was told before. */
function isBirth(telling: ToldDate, history: boolean): boolean {
  const born = wordsBefore(telling, 4).includes("born");
  return born && (!history || isFarBack(telling));
}

/** "against 15.3 million in March", "resolution 1004 (1995)" */
function isBesideNews(telling: ToldDate): boolean {
  const { point, story, sentence } = telling;
  if (isBracketed(telling) || isLongPast(telling)) return true;
  const figures = [point, story].every((one) => one?.unit === "month" || one?.unit === "part");
  return figures && isCompared(sentence, telling.tagged.start);
}

/** "arrested on Monday the widow of a president, whose plane was shot down in 1994": the story is at Monday. */
function isLongPast(telling: ToldDate): boolean {
  const { point, story, sameSentence, tagged } = telling;
  if (story === null || !sameSentence || !namesYear(tagged.spec) || !isEarlier(point, story))
    return false;
  const clause = nounClauseOf(telling.telling.time);
  if (daysBetween(point, story) >= longPast) return clause?.relation === "acl:relcl";
  // "would resume its aid to Peru, suspended in 2011"
  const { verb } = telling.telling;
  const isParticiple = verb?.xpos === "VBN" && isRelation(verb.relation, ["acl", "advcl"]);
  return story.unit === "day" && point.unit === "year" && isParticiple;
}

/** Days: ten years. */
const longPast = 3650;

function isBesideHistory(telling: ToldDate): boolean {
  const { tagged, reading, point, story } = telling;
  if (reading.reference?.to === "published") return !isAtHead(telling);
  if (isBackground(telling) || isByThen(telling)) return true;
  if (story !== null && isRemembered(telling, story)) return true;
  if (isAtHead(telling)) return false;
  if (isBack(tagged.spec)) return true;
  if (story === null) return false;
  const days = daysBetween(story, point);
  if (isEarlier(point, story)) return days > far && (telling.sameParagraph || isBracketed(telling));
  if (days > longAfter && point.unit === "year") return true;
  if (days > far && (isBracketed(telling) || telling.telling.tense === "future")) return true;
  // "asked for it in May 2001, but was refused on 8 July 2003": a day with its year is where the story is
  if (point.unit === "day" && namesYear(tagged.spec)) return false;
  return telling.sameSentence && days > (point.unit === "year" ? far : farAhead);
}

/** "rose in March to 5,000, and by December to 20,000": ahead of a story that goes on from March. */
function isByThen({ tagged, point, story, sameSentence }: ToldDate): boolean {
  if (tagged.before[0] !== "by" || story === null || !sameSentence) return false;
  return point.unit === "month" && isEarlier(story, point);
}

/** "Olaf (c. 1012 – 8 May 1067)": a life is not where the story is. */
function isLife(telling: ToldDate): boolean {
  if (!isBracketed(telling)) return false;
  const { text, tagged } = telling;
  const open = text.lastIndexOf("(", tagged.start);
  const [first, last] = text
    .slice(open, text.indexOf(")", tagged.end))
    .split(/[-–—]/)
    .map((end) => Number(/\b\d{3,4}\b/.exec(end)?.[0] ?? Number.NaN));
  return Math.abs((last ?? Number.NaN) - (first ?? Number.NaN)) >= shortestLife;
}

/** "two years earlier", "almost two decades earlier" */
function isBack(spec: Spec): boolean {
  if (spec.kind === "about" || spec.kind === "edge") return isBack(spec.of);
  return spec.kind === "shift" && spec.way < 0;
}

/** "The town had been fortified in the 1680s": before the story. */
function isBackground({ telling: { had }, point, story }: ToldDate): boolean {
  return had && story !== null && isEarlier(point, story);
}

/** "declassified in 2005", "(2003)" after a book: years after the story, of what was told of it. */
function isRemembered(telling: ToldDate, story: CalendarPoint): boolean {
  if (isEarlier(telling.point, story)) return false;
  if (daysBetween(story, telling.point) < 5 * 365) return false;
  return (
    isBracketed(telling) || telling.sentence.tokens.some(({ lower }) => ofPublishing.has(lower))
  );
}

/** "(1926–1928)", "(Smith 2003)": a date in brackets, with hardly a word beside it. */
export function isBracketed(telling: ToldDate): boolean {
  const { text, tagged } = telling;
  const before = text.slice(Math.max(0, tagged.start - 24), tagged.start);
  return /\([^()]*$/.test(before) && /^[^()]{0,24}\)/.test(text.slice(tagged.end, tagged.end + 25));
}

/** Beside what is told of the story: "14.9 million, against 15.3 million in March"; but "withdrew from Lima in March". */
export function isCompared({ tokens }: Sentence, at: number): boolean {
  const end = firstAfter(tokens, at);
  for (let near = Math.max(0, end - 9); near < end; near++) {
    const word = tokens[near]?.lower ?? "";
    if (comparing.has(word) && (!/^(?:from|against)$/.test(word) || hasFigure(tokens))) return true;
  }
  return false;
}

/** "14.9", "3 percent", "12"; no year, and no day of a month. */
function hasFigure(tokens: Sentence["tokens"]): boolean {
  const isOfDate = (token: Sentence["tokens"][number] | undefined) =>
    monthNames.has(token?.lower ?? "");
  return tokens.some(
    ({ text }, at) =>
      /^\D?\d/.test(text) &&
      !/^[12]\d{3}$/.test(text) &&
      !isOfDate(tokens[at - 1]) &&
      !isOfDate(tokens[at + 1]),
  );
}

const monthNames: ReadonlySet<string> = new Set(months.map((month) => month.toLowerCase()));

function isFarBack({ point, story }: ToldDate): boolean {
  return story !== null && isEarlier(point, story) && daysBetween(story, point) > far;
}

function isAtHead({ tagged, sentence }: ToldDate): boolean {
  return tagged.start - sentence.start < headUnits;
}

function wordsBefore({ tagged, sentence: { tokens } }: ToldDate, reach = reachBack) {
  const at = firstAfter(tokens, tagged.start);
  return tokens.slice(Math.max(0, at - reach), at).map(({ lower }) => lower);
}

function isEarlier(point: CalendarPoint, story: CalendarPoint): boolean {
  return pointBounds(point).latest < pointBounds(story).earliest;
}

function daysBetween(a: CalendarPoint, b: CalendarPoint): number {
  const [one, other] = [pointBounds(a), pointBounds(b)];
  return Math.max(0, one.earliest - other.latest, other.earliest - one.latest);
}

/** What sets the scene: finer than a year, or at the head of its sentence. */
export function leads(point: CalendarPoint, units: number): boolean {
  return point.unit !== "year" || units < headUnits;
}

/** "in late 1942": the January that follows is the next. */
export function isLate(spec: Spec): boolean {
  return spec.kind === "edge" && /^(?:late|end)$/.test(spec.edge) && spec.of.kind === "year";
}

/** "the accord signed on 30 July 2002": that is when the paper is from, not where the story is. */
export function isOfPaper({ verb }: Tensed): boolean {
  if (verb?.relation !== "acl" || verb.xpos !== "VBN") return false;
  return verb.tree.nodes[verb.at - 1]?.upos !== "PUNCT";
}

/** "from 3 May to 5 June": the story goes on from its end; of years the words say too little. */
export function endOfRange(spec: Spec, { edtf }: TimeReading): CalendarPoint | null {
  if (spec.kind !== "range" || edtf?.kind !== "interval" || edtf.to === null) return null;
  if (edtf.to.kind === "month") return { unit: "month", year: edtf.to.year, month: edtf.to.month };
  return edtf.to.kind === "day" ? { unit: "day", day: bounds(edtf).latest } : null;
}

/** Words before a length of time among which a superlative makes it a comparison. */
const reachOfBest = 20;

/** "the most senior official to visit in five years" */
export function isComparing({ tokens }: Sentence, { start }: Tagged): boolean {
  const at = firstAfter(tokens, start);
  // "for the second time in two months"
  const time = tokens[at - 1]?.lower === "in" ? at - 2 : at - 1;
  const isNth = tokens[time - 2]?.lower === "the" && tokens[time - 1]?.lower !== "same";
  if (isNth && tokens[time]?.lower === "time") return true;
  return tokens
    .slice(Math.max(0, at - reachOfBest), at)
    .some(({ lower }) => lookingBack.test(lower));
}

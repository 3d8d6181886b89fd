// Cuts a sentence into words and numbers, and tags those that the tables of time know.

import type { Span } from "#model/span.ts";
import type { Token } from "../tree/document.ts";
import { isPlainSign, plainWordEnd, space } from "../article/plainWord.ts";
import { capitalWords, timeWords } from "../lexicon/timesWords.ts";
import { sortOf } from "./sort.ts";
import type { Tags, TimeWord } from "./word.ts";

/**
 * Asked where no plain word or sign ends: ISO dates, abbreviations with inner stops, numbers with
 * what hangs on them ("08:30", "3rd", "5pm", "1,000"), words, single marks. Every alternative is linear.
 */
const words =
  /\d{4}-\d\d-\d\d(?!\d)(?:T[\d:]+Z?)?|[AaPp]\.[Mm]\b\.?|[AB]\.[CD]\.(?:E\.)?|\d+(?:[.,:/]\d+)*[½¼¾]?\p{L}*|\p{L}[\p{L}\p{M}]*\d*|['’]s\b|[^\s\d]/uy;

/** Longer numbers are no time. */
const longestNumber = 12;

/**
 * The words of `text[span]`, in order; spans count in the whole text. `dayFirst`: "7/8/07" is of August.
 * `tokens` are those of the span where they are known: their texts are at hand, and need no cutting out.
 */
export function toWords(
  text: string,
  span: Span,
  dayFirst = false,
  tokens: readonly Token[] = noTokens,
): readonly TimeWord[] {
  const found: TimeWord[] = [];
  let source: string | null = null;
  let next = 0;
  for (let at = span.start; at < span.end; ) {
    if (text.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const end = plainEnd(text, at, span.end);
    if (end > at) {
      while ((tokens[next]?.start ?? at) < at) next++;
      const token = tokens[next];
      const same = token?.start === at && token.end === end;
      const { text: word, lower, tags, sort } = meaningOf(same ? token.text : text.slice(at, end));
      found.push({ start: at, end, text: word, lower, tags, sort, rule: null });
      at = end;
      continue;
    }
    source ??= text.slice(span.start, span.end);
    words.lastIndex = at - span.start;
    const word = words.exec(source)?.[0];
    if (word !== undefined) found.push(toWord(word, at, source, at - span.start, dayFirst));
    at += word?.length ?? 1;
  }
  return found;
}

const noTokens: readonly Token[] = [];

/** Behind a plain word or sign, or `at` where the expression above is to be asked. */
function plainEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  return isPlainSign(code) && code !== apostrophe ? at + 1 : plainWordEnd(text, at, to, "");
}

const apostrophe = 39;

function toWord(
  word: string,
  start: number,
  source: string,
  index: number,
  dayFirst: boolean,
): TimeWord {
  const end = start + word.length;
  if (!startsWithDigit(word)) {
    const { text, lower, tags, sort } = meaningOf(word);
    return { start, end, text, lower, tags, sort, rule: null };
  }
  const lower = normal(word);
  const tags = numeric(word, source, index, dayFirst);
  return { start, end, text: word, lower, tags, sort: sortOf(lower, tags), rule: null };
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

type WordMeaning = Pick<TimeWord, "text" | "lower" | "tags" | "sort">;

const meanings = new Map<string, WordMeaning>();
const mostMeanings = 10_000;
/** Longer slices of a text are kept by keeping all of it. */
const longestKept = 12;

/** What a word means wherever it stands; most words come again and again. */
function meaningOf(word: string): WordMeaning {
  const before = meanings.get(word);
  if (before) return before;
  const lower = normal(word);
  const tags = tagsOf(word);
  const meaning = { text: word, lower, tags, sort: sortOf(lower, tags) };
  if (word.length > longestKept) return meaning;
  if (meanings.size === mostMeanings) meanings.clear();
  meanings.set(word, meaning);
  return meaning;
}

/** Lower case, without the stop of an abbreviation; every hyphen and short dash is "-". */
function normal(word: string): string {
  if (word.length === 1) return /[-‐‑–]/.test(word) ? "-" : word === "’" ? "'" : word.toLowerCase();
  return word.toLowerCase().replace("’", "'");
}

function tagsOf(word: string): Tags | null {
  const lower = word.toLowerCase();
  const tags = timeWords.get(lower) ?? timeWords.get(lower.replace(/\.$/, ""));
  if (tags === undefined) return null;
  if (word.charCodeAt(0) >= 97 && capitalWords.has(lower)) return null;
  return tags;
}

function numeric(word: string, source: string, at: number, dayFirst: boolean): Tags | null {
  if (word.length > longestNumber + 8) return null;
  const before = source[at - 1] ?? " ";
  // "$1989", "B-52", "Covid-19", "#3", "4.2.1"
  if (/[$£€¥#\p{L}_@§]/u.test(before)) return null;
  if (before === "-" && /[\p{L}\d]/u.test(source[at - 2] ?? " ") && !isRangeOrEdge(source, at))
    return null;
  const tags = readNumber(word, dayFirst);
  return tags?.number === undefined
    ? tags
    : { amount: { n: tags.number, guess: tags.number }, ...tags };
}

/** "mid-2011", "3-5 May", "2007-08", "pre-1998" */
function isRangeOrEdge(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 12), at - 1);
  return /(?:^|[^\w.,-])(?:mid|early|late|pre|post|\d{1,2}(?:st|nd|rd|th)?|\d{3,4}|\d\d:\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i.test(
    before,
  );
}

function readNumber(word: string, dayFirst: boolean): Tags | null {
  if (/^\d{1,4}$/.test(word)) return integer(word);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word);
  if (ordinal) {
    const n = Number(ordinal[1]);
    return n >= 1 && n <= 31 ? { ordinal: n, day: n } : { ordinal: n };
  }
  const decade = /^(\d{2,3})0s$/.exec(word);
  if (decade) return { decade: Number(decade[1]) };
  const shortDecade = /^([2-9])0s$/.exec(word);
  if (shortDecade) return { decade: 190 + Number(shortDecade[1]) };
  const clock = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(am|pm|hrs|h)?$/i.exec(word);
  if (clock && (word.includes(":") || clock[3])) return clockTags(clock);
  const onTheHour = /^(\d{1,2})(am|pm)$/i.exec(word);
  if (onTheHour) return clockTags([word, onTheHour[1] ?? "", "00", onTheHour[2] ?? ""]);
  const vulgar = /^(\d{1,4})?([½¼¾])$/.exec(word);
  if (vulgar) {
    const part = { "½": 0.5, "¼": 0.25, "¾": 0.75 }[vulgar[2] ?? ""] ?? 0;
    return { number: Number(vulgar[1] ?? 0) + part };
  }
  const fraction = /^([1-9])\/([2-9])$/.exec(word);
  const pair = /^(\d{1,4})\/(\d{1,4})$/.exec(word);
  const paired = pair ? pairOf(pair[1] ?? "", pair[2] ?? "") : {};
  if (fraction) return { ...paired, fraction: Number(fraction[1]) / Number(fraction[2]) };
  if (paired.dayPair || paired.yearPair) return paired;
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return { number: Number(word.replaceAll(",", "")) };
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(word)) return { number: Number(word) };
  if (/^[1-4]q$/i.test(word)) return { quarter: Number(word[0]) };
  return dateInDigits(word, dayFirst);
}

/** "28/29", "31/1", "1942/43", "1999/2000": what is followed by the next of its kind. */
function pairOf(one: string, other: string): Tags {
  const [from, to] = [Number(one), Number(other)];
  const isNext = to === from + 1 || (to === 1 && from >= 28);
  if (one.length <= 2 && other.length <= 2)
    return isNext && from >= 1 && from <= 31 && to <= 31 ? { dayPair: [from, to] } : {};
  const year = other.length === 4 ? to : Math.floor((from + 1) / 100) * 100 + to;
  return one.length === 4 && year === from + 1 && from < 2200 ? { yearPair: [from, year] } : {};
}

function integer(word: string): Tags {
  const number = Number(word);
  if (word.length === 4 && number >= 1000 && number < 2200) return { number, year: number };
  return word.length <= 2 && number >= 1 && number <= 31 ? { number, day: number } : { number };
}

function clockTags([, hours, minutes, meridiem]: readonly (string | undefined)[]): Tags | null {
  const hour = hourOf(Number(hours), /^[ap]m$/i.exec(meridiem ?? "")?.[0].toLowerCase());
  if (hour === null || Number(minutes) > 59) return null;
  return { clock: { time: `${String(hour).padStart(2, "0")}:${minutes}`, zone: "" } };
}

/** 0 to 24, or null when there is no such hour. */
export function hourOf(hour: number, meridiem?: string): number | null {
  if (meridiem === undefined) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (meridiem === "pm" ? 12 : 0);
}

/** ISO "2023-06-18", and "6/18/2023", "6/18/23", "18.06.2023". */
function dateInDigits(word: string, dayFirst: boolean): Tags | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(word);
  if (iso) {
    const date = {
      kind: "day",
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
    } as const;
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return null;
    if (iso[4] === undefined) return { date };
    const clock = { time: iso[4], zone: iso[5] ?? "" };
    return { date: { kind: "at", date, part: null, clock } };
  }
  // The attacks, by their American name.
  if (word === "9/11") return { date: { kind: "day", year: 2001, month: 9, day: 11 } };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(word);
  if (slashed) return slashedDate(slashed, dayFirst);
  // Stops are of the continent, which writes the day first.
  const stopped = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  return stopped && Number(stopped[2]) <= 12 ? slashedDate(stopped, true) : null;
}

/** American order, unless the text writes the day first or no such month is. */
function slashedDate(
  [, one, other, years]: readonly (string | undefined)[],
  dayFirst: boolean,
): Tags | null {
  const [a, b, year] = [Number(one), Number(other), fullYear(years ?? "")];
  if (a < 1 || b < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return null;
  const [month, day] = a > 12 || (dayFirst && b <= 12) ? [b, a] : [a, b];
  return { date: { kind: "day", year, month, day } };
}

/** "07" is 2007, "89" 1989. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

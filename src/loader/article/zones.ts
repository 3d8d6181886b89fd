// Splits an article's text into paragraphs and finds the zone of each by its form.
//
// The text is never changed: a paragraph is a span of it.

import type { Paragraph, Zone } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { apparatusOf } from "./pageFurniture.ts";
import { countries } from "../lexicon/countries.ts";
import { gather } from "../gather.ts";
import { toParagraphSpans } from "./lines.ts";
import { agencyTag, zoneShapes } from "../lexicon/zones.ts";

const numbered: ReadonlySet<Zone> = new Set(["body", "pull-quote", "promo"]);

const months =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** A line with only a date, with or without a weekday and a place. */
const dateLine = new RegExp(
  `^(?:[\\p{L} ]{2,40}[,—–-] *|(?:First |Last )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ii]ssued|[Rr]eleased|[Rr]eported)(?: on)?:? +|Date: +)?(?:\\p{Lu}\\p{L}+day,? *)?(?:${months}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${months}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?$`,
  "u",
);

/** The paragraphs of `text` in order, without blank lines. */
export function toParagraphs(text: string): readonly Paragraph[] {
  const lines = toParagraphSpans(text);
  const furniture = apparatusOf(lines.map((line) => paragraphText(text, line)));
  return withNumbers(
    lines.map((line, index) => {
      const told = zoneOf(text, lines, index);
      const zone = furniture[index] && /^(?:body|dek|pull-quote)$/.test(told) ? "credits" : told;
      return { ...line, zone };
    }),
  );
}

/** What an editor says that a paragraph is. */
export interface ToldZone {
  /** Where the paragraph begins. */
  readonly start: number;
  readonly zone: Zone;
}

export function withToldZones(
  paragraphs: readonly Paragraph[],
  told: readonly ToldZone[],
): readonly Paragraph[] {
  const zoneAt = new Map(told.map(({ start, zone }) => [start, zone]));
  return withNumbers(
    paragraphs.map((one) => ({ ...one, zone: zoneAt.get(one.start) ?? one.zone })),
  );
}

function withNumbers(paragraphs: readonly Omit<Paragraph, "number">[]): readonly Paragraph[] {
  let number = 0;
  return paragraphs.map(({ start, end, zone }) => ({
    start,
    end,
    zone,
    number: numbered.has(zone) ? ++number : null,
  }));
}

function zoneOf(text: string, lines: readonly Span[], index: number): Zone {
  const line = paragraphText(text, lines[index]);
  if (index === 0) return isHeadless(line) ? "body" : "headline";
  const shaped = lineShape(line);
  if (shaped !== null) return shaped;
  return index === 1 && isDek(line, ledeAfter(text, lines, index)) ? "dek" : "body";
}

/** Units that no headline has, whatever it ends with. */
const longestHeadline = 300;

/** Units from which on a line with a full stop is a sentence of the report; after an agency tag, and without one. */
const taggedSentence = 40;
const sentence = 70;

/** Whether a text starts with its lede: longer than any headline, or with the full stop that headlines go without. */
function isHeadless(line: string): boolean {
  if (line.length > longestHeadline) return true;
  const tagged = tagLength(line);
  const isStopped = /[.!?]["”’']?$/.test(line) && !/\b\p{Lu}\.["”’']?$/u.test(line);
  return isStopped && line.length - tagged > (tagged > 0 ? taggedSentence : sentence);
}

/** The zone of a line if its form alone decides, else null. */
function lineShape(line: string): Zone | null {
  if (line.length < 80 && dateLine.test(line)) return "dateline";
  return zoneShapes.find(({ shape }) => line.length < 400 && shape.test(line))?.zone ?? null;
}

/** The next line that is neither byline nor date. */
function ledeAfter(text: string, lines: readonly Span[], index: number): string {
  const later = lines.slice(index + 1, index + 4).map((line) => paragraphText(text, line));
  return later.find((line) => lineShape(line) === null) ?? "";
}

/** Whether the line under the headline is a dek: equal to the lede, or shorter than it and without a full stop. */
function isDek(line: string, next: string): boolean {
  if (next === "") return false;
  const lede = withoutTag(next);
  return (
    lede === line || (line.length < 160 && lede.length > line.length && !/[.!?]["”’)]?$/.test(line))
  );
}

function paragraphText(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end).replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, " ") : "";
}

function withoutTag(line: string): string {
  return line.slice(tagLength(line));
}

/** Length of the agency tag or place that opens a wire's first paragraph, UTF-16 units; 0 without one. */
export function tagLength(line: string): number {
  const head = line.slice(0, 120);
  return agencyTag.exec(head)?.[0].length ?? seatLength(head);
}

/** "Buenos Aires: Peru said": only capital cities, so that "Holm: I met him" keeps its speaker. */
function seatLength(line: string): number {
  const [tag, town] = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?): (?=\p{Lu})/u.exec(line) ?? [];
  return tag !== undefined && town !== undefined && seats.has(town) ? tag.length : 0;
}

const seats: ReadonlySet<string> = new Set(gather(countries, (row) => row.seats));

// What typed words say of a date: the inverse of when.ts, by the same phrases. Every word counts: where one
// is left over, the whole is not read here.

import { type Day, parseDay } from "#model/day.ts";
import { bounds, type Edtf, type EdtfDate, parseEdtf, printEdtf } from "#model/edtf.ts";
import { type PartOfDay, partsOfDay, type Status } from "#model/event.ts";
import { type Days, toDays } from "#model/when.ts";
import { noDate, noDateLong } from "./datePhrases.ts";
import { type DatePhrase, datePhrases } from "./readPhrases.ts";
import { type NamedDate, readNames } from "./readNames.ts";
import { yearOf } from "./calendar.ts";

/** What a missing year follows from: "22 May" of a planned event is the next one. */
export interface DateSetting {
  /** `2023-06-18` */
  readonly published: string | null;
  readonly status: Status;
}

/** A part of what was typed, whose days others may know: "late 2022", "last Friday". */
export interface UnreadDate {
  readonly words: string;
  /** The days of the whole, where these are those of the part. null where they have no such end. */
  readonly whole: (days: Edtf, part: PartOfDay | null) => Days | null;
}

export interface ReadWhen {
  /** Several where it is not clear which is meant; null for "no date". */
  readonly days: readonly (Days | null)[];
  /** Where no days are read: most words around it are understood first. */
  readonly unread: readonly UnreadDate[];
}

export function readWhen(typed: string, setting: DateSetting): ReadWhen {
  const words = typed
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/^sometime\b/i, "Some time")
    .replace(/[.,]$/, "");
  if ([noDate, noDateLong].some((none) => none.toLowerCase() === words.toLowerCase()))
    return { days: [null], unread: [] };
  const unread: UnreadDate[] = [];
  for (const phrase of datePhrases)
    for (const { A, B, P } of partsBy(phrase, words)) {
      const found = phrase.shape === "pair" ? pairs(A, B, setting) : singles(A, setting);
      const days = unique(found.flatMap((date) => meant(phrase, date, P) ?? []));
      if (days.length > 0) return { days, unread: [] };
      if (phrase.shape !== "pair" && P === null)
        unread.push({ words: A, whole: (edtf, part) => meant(phrase, edtf, part) });
    }
  // What is understood around it is most where the fewest words are left.
  return { days: [], unread: unread.toSorted((a, b) => a.words.length - b.words.length) };
}

interface PhraseParts {
  readonly A: string;
  readonly B: string;
  readonly P: PartOfDay | null;
}

/** Each way to see the words as the phrase: "1 to 3 June to 4 July" might be cut in two places. */
function partsBy({ text }: DatePhrase, words: string): readonly PhraseParts[] {
  const shape = text
    .replaceAll(/[.()?]/g, String.raw`\$&`)
    .replace(/\bA\b/, "(?<A>.+?)")
    .replace(/\bB\b/, "(?<B>.+)")
    .replace(/\bP\b/, `(?<P>${partsOfDay.join("|")})`);
  const { groups } = new RegExp(`^${shape}$`, "i").exec(words) ?? {};
  if (!groups) return [];
  const part = partsOfDay.find((one) => one === groups["P"]?.toLowerCase()) ?? null;
  return [{ A: groups["A"] ?? "", B: groups["B"] ?? "", P: part }];
}

/** As a phrase has it; null where that is no date. */
function meant({ shape, extent }: DatePhrase, edtf: Edtf, part: PartOfDay | null): Days | null {
  if (part !== null && (shape !== "one" || edtf.kind !== "day" || edtf.about)) return null;
  if (shape === "one" || shape === "pair") return toDays(edtf, extent, part);
  if (edtf.kind !== "interval")
    return toDays(
      { kind: "interval", from: shape === "from" ? edtf : null, to: shape === "to" ? edtf : null },
      extent,
      null,
    );
  const end = shape === "from" ? edtf.from : edtf.to;
  return end && meant({ text: "", shape, extent }, end, null);
}

const unique = (all: readonly Days[]): readonly Days[] => [
  ...new Map(all.map((days) => [days.edtf, days])).values(),
];

function singles(words: string, setting: DateSetting): readonly EdtfDate[] {
  return readNames(words).flatMap(
    (name) => (isBare(name) ? null : fitting(name.year, setting, (year) => name.in(year, 0))) ?? [],
  );
}

function pairs(first: string, last: string, setting: DateSetting): readonly Edtf[] {
  return readNames(first).flatMap((a) =>
    readNames(last).flatMap((b) => {
      if (isBare(b)) return [];
      return fitting(b.year ?? a.year, setting, (year) => between(a, b, year)) ?? [];
    }),
  );
}

const isBare = ({ month, year }: NamedDate): boolean => month === null && year === null;

/** What the first end does not say it has from the last. */
function between(a: NamedDate, b: NamedDate, year: number): Edtf | null {
  const to = b.in(year, 0);
  const month = to && "month" in to ? to.month : 0;
  // "from 30 December to 2 January 2023"
  const years = a.year !== null ? [a.year] : a.month === null ? [year] : [year, year - 1];
  return (
    years
      .map((one) => a.in(one, month))
      .map((from) => to && from && parseEdtf(`${printEdtf(from)}/${printEdtf(to)}`))
      .find((edtf) => edtf !== null) ?? null
  );
}

/**
 * With the year that is said; else that of publication, or the nearest one in which the weekday is right, and
 * what is planned is not over and what was held not to come.
 */
function fitting<Value extends Edtf>(
  said: number | null,
  { published, status }: DateSetting,
  read: (year: number) => Value | null,
): Value | null {
  if (said !== null) return read(said);
  const day = published === null ? null : parseDay(published);
  const year = yearOf(published);
  if (day === null || year === null) return null;
  const steps = { planned: [0, 1], held: [0, -1], cancelled: [0, 1, -1], declined: [0, 1, -1] };
  return (
    steps[status]
      .map((step) => read(year + step))
      .find((value) => value !== null && isTimely(value, day, status)) ?? null
  );
}

function isTimely(value: Edtf, published: Day, status: Status): boolean {
  const { earliest, latest } = bounds(value);
  if (status === "planned") return latest >= published;
  return status !== "held" || earliest <= published;
}

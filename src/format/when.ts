// The date of an event in English, with its doubt.
//
// The short form shows doubt by its sign: "18–19 June" lasted two days, "18 ⋯ 19 June" is one of
// them. The long form says it in words, doubt first, the days strong.

import { type Day, parseDay, toCivil } from "#model/day.ts";
import { between, bounds, type Edtf, type EdtfDate, parseEdtf, printEdtf } from "#model/edtf.ts";
import type { When } from "#model/event.ts";
import {
  civilName,
  monthName,
  monthsOfPart,
  seasonName,
  unitName,
  weekdayName,
  yearName,
} from "./calendar.ts";
import { longPhrases, noDate, noDateLong, shortPhrases } from "./datePhrases.ts";
import { type Segment, soft, toText } from "./segment.ts";

type Dated = Pick<When, "edtf" | "earliest" | "latest" | "extent" | "part">;

/** One calendar unit, or an interval between two; null is an open end. */
type Shape =
  | { readonly kind: "one"; readonly date: EdtfDate }
  | { readonly kind: "stretch"; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

/**
 * For a column of dates: "Sun 18 June", "1 ⋯ 18 June", "Oct ⋯ Dec 2022".
 * A date with a day omits its year if that equals `year`, the year of publication.
 */
export function shortDate(when: Dated | null, year: number | null): string {
  if (!when) return noDate;
  const shape = toShape(when);
  return shape.kind === "one" ? shortOne(shape.date, when, year) : shortStretch(shape, when, year);
}

/** For the card: "Some time between **1 October and 31 December 2022**". */
export function longDate(when: Dated | null): readonly Segment[] {
  if (!when) return [soft(noDateLong)];
  const shape = toShape(when);
  if (shape.kind === "one") return longOne(shape.date, when);
  return longStretch(shape, when);
}

/** The long form without emphasis, for screen readers and plain text. */
export function spokenDate(when: Dated | null): string {
  return toText(longDate(when));
}

/**
 * A valid value for HTML's `datetime` attribute: `2023-06-18`, `2023-02`, `2022`.
 * null for an interval, for doubt that the attribute cannot express, and before the year 1.
 */
export function timeAttribute(when: Dated | null): string | null {
  if (!when) return null;
  const shape = toShape(when);
  if (shape.kind === "stretch" || shape.date.about) return null;
  const { date } = shape;
  const plain = date.kind === "day" || date.kind === "month" || date.kind === "year";
  return plain && date.year >= 1 ? printEdtf(date) : null;
}

/** The EDTF value if its bounds are those of the event; else the event's bounds. */
function toShape(when: Dated): Shape {
  const earliest = toBound(when.earliest, Number.NEGATIVE_INFINITY);
  const latest = toBound(when.latest, Number.POSITIVE_INFINITY);
  const days = { earliest, latest };
  const value = parseEdtf(when.edtf);
  if (!value) return fromValue(between(days));
  const read = bounds(value);
  return fromValue(read.earliest === earliest && read.latest === latest ? value : between(days));
}

function toBound(day: string | null, open: number): Day {
  return (day === null ? null : parseDay(day)) ?? open;
}

function fromValue(value: Edtf): Shape {
  if (value.kind === "interval") return align(value.from, value.to);
  const months = value.kind === "part" ? monthsOfPart(value.part) : null;
  if (value.kind !== "part" || !months) return { kind: "one", date: value };
  return align(value, value);
}

/** Gives both ends the same precision if they share a month or a year: June/18 June is 1–18 June. */
function align(from: EdtfDate | null, to: EdtfDate | null): Shape {
  const first = from && monthEnd(from, "first");
  const last = to && monthEnd(to, "last");
  if (!first || !last) return { kind: "stretch", from: first, to: last };
  if (printEdtf(first) === printEdtf(last)) return { kind: "one", date: first };
  const sharesYear = "year" in first && "year" in last && first.year === last.year;
  if (!sharesYear) return { kind: "stretch", from: first, to: last };
  const a = first.kind === "year" ? monthOf(first, 1) : first;
  const b = last.kind === "year" ? monthOf(last, 12) : last;
  if (a.kind === b.kind || !("month" in a) || !("month" in b) || a.month !== b.month)
    return { kind: "stretch", from: a, to: b };
  return {
    kind: "stretch",
    from: { kind: "day", ...toCivil(bounds(a).earliest), ...doubtOf(a) },
    to: { kind: "day", ...toCivil(bounds(b).latest), ...doubtOf(b) },
  };
}

/** The first or last month of a quarter or half; any other date as it is. */
function monthEnd(date: EdtfDate, end: "first" | "last"): EdtfDate {
  const months = date.kind === "part" ? monthsOfPart(date.part) : null;
  return date.kind === "part" && months
    ? monthOf(date, end === "first" ? months[0] : months[1])
    : date;
}

const monthOf = (
  date: EdtfDate & { readonly year: number },
  month: number,
): EdtfDate & { kind: "month" } => ({
  kind: "month",
  year: date.year,
  month,
  ...doubtOf(date),
});

const doubtOf = ({ about }: EdtfDate) => (about ? { about } : {});

function sameMonth(
  a: { readonly year: number; readonly month: number },
  b: { readonly year: number; readonly month: number },
): boolean {
  return a.year === b.year && a.month === b.month;
}

/** A phrase with names in place of its letters. */
function fill(phrase: string, names: Readonly<Record<string, string>>): readonly Segment[] {
  return phrase
    .split("*")
    .map((words, n) => ({
      text: words.replaceAll(/\b[ABP]\b/g, (letter) => names[letter] ?? ""),
      strong: n % 2 === 1,
    }))
    .filter((segment) => segment.text !== "");
}

const filled = (...row: Parameters<typeof fill>): string => toText(fill(...row));

// Short

function shortOne(date: EdtfDate, when: Dated, year: number | null): string {
  const { day, about, part, unit, throughout } = shortPhrases;
  if (date.kind !== "day") {
    const A = unitName(date, "short");
    if (when.extent === "throughout") return filled(throughout, { A: hedged(date, A) });
    return filled(date.about ? about : unit, { A });
  }
  const ofYear = date.year === year ? "" : ` ${yearName(date.year)}`;
  const name = `${weekdayName(date, "short")} ${date.day} ${monthName(date.month, "short")}${ofYear}`;
  const A = name.trimStart();
  if (date.about) return filled(about, { A });
  return when.part ? filled(part, { A, P: when.part }) : filled(day, { A });
}

function shortStretch(
  { from, to }: Shape & { kind: "stretch" },
  when: Dated,
  year: number | null,
): string {
  const { later, earlier, from: on, until } = shortPhrases;
  if (!from || !to) {
    const end = from ?? to;
    if (!end) return noDate;
    const A = endName(end, end.kind !== "day" || end.year !== year);
    if (when.extent === "within") return filled(from ? later : earlier, { A });
    return filled(from ? on : until, { A });
  }
  if (!("year" in from && "year" in to) || from.year !== to.year)
    return join(endName(from, true), endName(to, true), when);
  const shown = from.year !== year || (from.kind !== "day" && to.kind !== "day");
  if (from.kind === "day" && to.kind === "day" && sameMonth(from, to))
    return join(hedged(from, String(from.day)), endName(to, shown), when);
  return join(endName(from, false), endName(to, shown), when);
}

function join(A: string, B: string, when: Dated): string {
  const { between: either, lasting, lastingWords } = shortPhrases;
  if (when.extent === "within") return filled(either, { A, B });
  return filled(A.includes(" ") ? lastingWords : lasting, { A, B });
}

/** One end of an interval: "18 June", "Feb", with or without its year. */
function endName(date: EdtfDate, withYear: boolean): string {
  if (date.kind === "day" || date.kind === "month") {
    const name = `${date.kind === "day" ? `${date.day} ` : ""}${monthName(date.month, "short")}`;
    return hedged(date, withYear ? `${name} ${yearName(date.year)}` : name);
  }
  return hedged(date, unitName(date, "short"));
}

function hedged(date: EdtfDate, name: string): string {
  return date.about ? `about ${name}` : name;
}

// Long

function longOne(date: EdtfDate, when: Dated): readonly Segment[] {
  const { day, about, part, noon, throughout, someDay, someTime } = longPhrases;
  if (date.kind === "day") {
    const A = civilName(date);
    if (date.about) return fill(about, { A });
    if (when.part === null) return fill(day, { A });
    return fill(when.part === "noon" ? noon : part, { A, P: when.part });
  }
  const season = seasonName(date);
  const months = season ? [soft(` (${season.months})`)] : [];
  const A = unitName(date, "long");
  if (when.extent === "throughout") return [...fill(throughout, { A: hedged(date, A) }), ...months];
  const row = date.about ? about : date.kind === "month" ? someDay : someTime;
  return [...fill(row, { A }), ...months];
}

function longStretch({ from, to }: Shape & { kind: "stretch" }, when: Dated): readonly Segment[] {
  if (!from || !to) return longOpen(from, to, when);
  const { between: sometime, either, lasting } = longPhrases;
  const row = when.extent === "within" ? sometime : lasting;
  if (!isFine(from) && !isFine(to))
    return fill(row, {
      A: hedged(from, unitName(from, "long")),
      B: hedged(to, unitName(to, "long")),
    });
  const [a, b] = [bounds(from).earliest, bounds(to).latest];
  const isEither = when.extent === "within" && b - a === 1;
  const [first, last] = pair(a, b, isEither);
  return fill(isEither ? either : row, { A: hedged(from, first), B: hedged(to, last) });
}

function longOpen(
  from: EdtfDate | null,
  to: EdtfDate | null,
  { extent }: Dated,
): readonly Segment[] {
  const end = from ?? to;
  if (!end) return [soft(noDateLong)];
  const A = hedged(end, end.kind === "day" ? civilName(end) : unitName(end, "long"));
  const { onOrAfter, inOrAfter, onOrBefore, inOrBefore, from: since, until } = longPhrases;
  if (extent === "throughout") return fill(from ? since : until, { A });
  const isDay = end.kind === "day";
  if (from) return fill(isDay ? onOrAfter : inOrAfter, { A });
  return fill(isDay ? onOrBefore : inOrBefore, { A });
}

/** Whether an interval of this unit is written in days: days, months and parts of a year. */
function isFine(date: EdtfDate): boolean {
  return date.kind === "day" || date.kind === "month" || date.kind === "part";
}

/** "1" and "18 June 2023", "1 October" and "31 December 2022"; both years if they differ. */
function pair(first: Day, last: Day, weekdays: boolean): readonly [string, string] {
  const [a, b] = [toCivil(first), toCivil(last)];
  const named = (civil: typeof a, text: string) =>
    weekdays ? `${weekdayName(civil, "long")} ${text}`.trimStart() : text;
  const whole = (civil: typeof a) => unitName({ kind: "day", ...civil }, "long");
  const start = sameMonth(a, b) ? `${a.day}` : `${a.day} ${monthName(a.month, "long")}`;
  return [named(a, a.year === b.year ? start : whole(a)), named(b, whole(b))];
}

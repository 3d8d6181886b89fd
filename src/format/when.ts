// The date of an event in English, with its doubt.
//
// The short form shows doubt by its sign: "18–19 June" lasted two days, "18 ⋯ 19 June" is one of
// them. The long form says it in words, doubt first, the days strong.

import { type Day, parseDay, toCivil } from "#model/day.ts";
import { between, bounds, type Edtf, type EdtfDate, parseEdtf, printEdtf } from "#model/edtf.ts";
import type { When } from "#model/event.ts";
import {
  civilName,
  type Length,
  monthName,
  monthsOfPart,
  seasonName,
  spanOfYearsName,
  weekdayName,
  yearName,
} from "./calendar.ts";
import { type Segment, soft, strong, toText } from "./segment.ts";

type Dated = Pick<When, "edtf" | "earliest" | "latest" | "extent" | "part">;

/** One calendar unit, or an interval between two; null is an open end. */
type Shape =
  | { readonly kind: "one"; readonly date: EdtfDate }
  | { readonly kind: "stretch"; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

const noDate = "no date given";

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
  if (!when) return [soft("The article gives no date")];
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
  return align(
    { kind: "month", year: value.year, month: months[0] },
    { kind: "month", year: value.year, month: months[1] },
  );
}

/** Gives both ends the same precision if they share a month or a year: June/18 June is 1–18 June. */
function align(from: EdtfDate | null, to: EdtfDate | null): Shape {
  if (!from || !to) return { kind: "stretch", from, to };
  const first = from.kind === "part" ? (monthEnd(from, "first") ?? from) : from;
  const last = to.kind === "part" ? (monthEnd(to, "last") ?? to) : to;
  if (printEdtf(first) === printEdtf(last)) return { kind: "one", date: first };
  const sharesYear = "year" in first && "year" in last && first.year === last.year;
  if (!sharesYear) return { kind: "stretch", from: first, to: last };
  const a = first.kind === "year" ? { kind: "month" as const, year: first.year, month: 1 } : first;
  const b = last.kind === "year" ? { kind: "month" as const, year: last.year, month: 12 } : last;
  if (a.kind === b.kind || !("month" in a) || !("month" in b) || a.month !== b.month)
    return { kind: "stretch", from: a, to: b };
  return {
    kind: "stretch",
    from: { kind: "day", ...toCivil(bounds(a).earliest) },
    to: { kind: "day", ...toCivil(bounds(b).latest) },
  };
}

function monthEnd(date: EdtfDate & { kind: "part" }, end: "first" | "last"): EdtfDate | null {
  const months = monthsOfPart(date.part);
  return (
    months && { kind: "month", year: date.year, month: end === "first" ? months[0] : months[1] }
  );
}

function sameMonth(
  a: { readonly year: number; readonly month: number },
  b: { readonly year: number; readonly month: number },
): boolean {
  return a.year === b.year && a.month === b.month;
}

// Short

function shortOne(date: EdtfDate, when: Dated, year: number | null): string {
  if (date.kind === "day") {
    const ofYear = date.year === year ? "" : ` ${yearName(date.year)}`;
    const day = `${weekdayName(date, "short")} ${date.day} ${monthName(date.month, "short")}${ofYear}`;
    const part = when.part ? `, ${when.part}` : "";
    return `${date.about ? "about " : ""}${day.trimStart()}${part}`;
  }
  const hedge = date.about ? "about " : when.extent === "within" ? "in " : "";
  return hedge + unitName(date, "short");
}

function shortStretch(
  { from, to }: Shape & { kind: "stretch" },
  when: Dated,
  year: number | null,
): string {
  if (!from || !to) {
    const end = from ?? to;
    if (!end) return noDate;
    const name = endName(end, end.kind !== "day" || end.year !== year);
    if (when.extent === "within") return `${name} or ${from ? "later" : "earlier"}`;
    return from ? `from ${name} on` : `until ${name}`;
  }
  if (!("year" in from && "year" in to) || from.year !== to.year)
    return join(endName(from, true), endName(to, true), when);
  const shown = from.year !== year || (from.kind !== "day" && to.kind !== "day");
  if (from.kind === "day" && to.kind === "day" && sameMonth(from, to))
    return join(hedged(from, String(from.day)), endName(to, shown), when);
  return join(endName(from, false), endName(to, shown), when);
}

function join(from: string, to: string, when: Dated): string {
  if (when.extent === "within") return `${from} ⋯ ${to}`;
  return from.includes(" ") ? `${from} – ${to}` : `${from}–${to}`;
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

/** The name of a month or longer unit; a day as "18 June 2023". */
function unitName(date: EdtfDate, length: Length): string {
  switch (date.kind) {
    case "day":
      return `${date.day} ${monthName(date.month, length)} ${yearName(date.year)}`;
    case "month":
      return `${monthName(date.month, length)} ${yearName(date.year)}`;
    case "part":
      return seasonName(date)?.name ?? yearName(date.year);
    case "year":
      return yearName(date.year);
    case "decade":
    case "century":
      return spanOfYearsName(date);
  }
}

// Long

function longOne(date: EdtfDate, when: Dated): readonly Segment[] {
  const about = date.about ?? false;
  if (date.kind === "day") {
    const day = strong(civilName(date));
    if (about) return [soft("About "), day];
    if (when.part === null) return [day];
    return [soft(when.part === "noon" ? "Around noon on " : `The ${when.part} of `), day];
  }
  const season = seasonName(date);
  const name = strong(unitName(date, "long"));
  const months = season ? [soft(` (${season.months})`)] : [];
  if (about) return [soft("About "), name, ...months];
  if (when.extent === "throughout") return [soft("Throughout "), name, ...months];
  return [soft(date.kind === "month" ? "Some day in " : "Some time in "), name, ...months];
}

function longStretch({ from, to }: Shape & { kind: "stretch" }, when: Dated): readonly Segment[] {
  const within = when.extent === "within";
  if (!from || !to) return longOpen(from, to, within);
  if (!isFine(from) && !isFine(to)) {
    const [a, b] = [hedged(from, unitName(from, "long")), hedged(to, unitName(to, "long"))];
    return within
      ? [soft("Some time between "), strong(`${a} and ${b}`)]
      : [soft("From "), strong(`${a} to ${b}`)];
  }
  const [a, b] = [bounds(from).earliest, bounds(to).latest];
  const about = from.about || to.about ? "about " : "";
  if (!within) return [soft(`From ${about}`), strong(pair(a, "to", b))];
  if (b - a > 1) return [soft(`Some time between ${about}`), strong(pair(a, "and", b))];
  return [soft(`On ${about}`), strong(pair(a, "or", b))];
}

function longOpen(from: EdtfDate | null, to: EdtfDate | null, within: boolean): readonly Segment[] {
  const end = from ?? to;
  if (!end) return [soft("The article gives no date")];
  const name = strong(end.kind === "day" ? civilName(end) : unitName(end, "long"));
  const tail = soft(from ? ", no end given" : ", no beginning given");
  if (!within) return [soft(from ? "From " : "Until "), name, tail];
  const preposition = end.kind === "day" ? "on" : "in";
  return [soft(`Some time ${preposition} or ${from ? "after" : "before"} `), name, tail];
}

/** Whether an interval of this unit is written in days: days, months and parts of a year. */
function isFine(date: EdtfDate): boolean {
  return date.kind === "day" || date.kind === "month" || date.kind === "part";
}

/** "1 and 18 June 2023", "1 October and 31 December 2022", both years if they differ. */
function pair(first: Day, word: "and" | "to" | "or", last: Day): string {
  const [a, b] = [toCivil(first), toCivil(last)];
  const weekdays = word === "or";
  const named = (civil: typeof a, text: string) =>
    weekdays ? `${weekdayName(civil, "long")} ${text}`.trimStart() : text;
  const end = named(b, unitName({ kind: "day", ...b }, "long"));
  if (a.year !== b.year)
    return `${named(a, unitName({ kind: "day", ...a }, "long"))} ${word} ${end}`;
  const start = sameMonth(a, b) ? `${a.day}` : `${a.day} ${monthName(a.month, "long")}`;
  return `${named(a, start)} ${word} ${end}`;
}

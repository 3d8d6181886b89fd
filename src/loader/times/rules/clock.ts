// Times of day.

import { type Match, point, type TimeRule } from "../rule.ts";
import type { Clock, Spec } from "../spec.ts";
import { hourOf } from "../toWords.ts";
import type { Tags } from "../word.ts";
import type { PartOfDay } from "#model/event.ts";

function daytime(part: PartOfDay | null, clock: Clock | null): Tags {
  const spec: Spec = { kind: "at", date: null, part, clock };
  return { spec, daytime: spec };
}

/** A clock time tells the part of the day it falls in. */
function partOf(hour: number): PartOfDay {
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 12) return "morning";
  if (hour === 12) return "noon";
  return hour < 18 ? "afternoon" : "evening";
}

function clockTime(hour: number | null, minutes: string, zone: string): Tags | null {
  if (hour === null) return null;
  return daytime(partOf(hour), { time: `${String(hour).padStart(2, "0")}:${minutes}`, zone });
}

function withZone(m: Match): Tags | null {
  const { time, zone } = m.get("clock");
  return clockTime(Number(time.slice(0, 2)), time.slice(3), m.maybe("zone") ?? zone);
}

/** "20 April 2018, 16:30", "16:30-17:00": what a schedule puts without a preposition. */
function isListed(m: Match): boolean {
  if (!/^\d\d:\d\d$/.test(m.word(0))) return false;
  const isClock = (word: string) => /^\d\d:\d\d$/.test(word);
  if (m.before() === "-") return isClock(m.before(2));
  if (m.after() === "-") return isClock(m.after(2));
  return m.before() === "," && /^(?:[12]\d{3}|\p{L}+day)$/u.test(m.before(2));
}

function withMeridiem(m: Match): Tags | null {
  const clock = m.maybe("clock");
  const dotted = clock ? null : /^(\d{1,2})\.([0-5]\d)$/.exec(m.word(0));
  if (dotted)
    return clockTime(
      hourOf(Number(dotted[1]), m.get("meridiem")),
      dotted[2] ?? "",
      m.maybe("zone") ?? "",
    );
  const hour = clock ? Number(clock.time.slice(0, 2)) : m.get("number");
  if (!Number.isInteger(hour)) return null;
  return clockTime(
    hourOf(hour, m.get("meridiem")),
    clock?.time.slice(3) ?? "00",
    m.maybe("zone") ?? "",
  );
}

export const clock: readonly TimeRule[] = [
  { name: "clock", pattern: "{clock} {meridiem} .? {zone}?", build: withMeridiem },
  {
    name: "clock",
    pattern: "{clock} {meridiem} .? local|eastern|central|pacific time",
    build: withMeridiem,
  },
  { name: "clock", pattern: "{clock} {meridiem} .? ( {zone} )", build: withMeridiem },
  { name: "clock", pattern: "{number} {meridiem} .? {zone}?", build: withMeridiem },
  {
    name: "clock",
    pattern: "{number} {meridiem} .? local|eastern|central|pacific time",
    build: withMeridiem,
  },
  ...["", "local time "].flatMap((local) =>
    ["", "( "].map(
      (open): TimeRule => ({
        name: "clock",
        pattern: `{clock}|{number} {meridiem}? .? hours? ${local}${open}{zone} +|- {number}|{clock}${open && " )"}`,
        build: withOffset,
      }),
    ),
  ),
  { name: "clock", pattern: "{clock}|{number} in the {partOfDay}", build: withPartOfDay },
  { name: "clock", pattern: "{clock} hours? local time", build: withZone },
  { name: "clock", pattern: "{clock} hours? {zone}", build: withZone },
  {
    name: "clock",
    pattern: "{clock}",
    build: (m) =>
      /^(?:at|by|until|around|about|from|before|after|since|to)$/.test(m.before()) ||
      /(?:am|pm|h|hrs)$/i.test(m.word(0)) ||
      /^(?:hrs|hours|hour)$/.test(m.after())
        ? withZone(m)
        : isListed(m)
          ? withZone(m)
          : null,
  },
  { name: "clock", pattern: "{number} {zone}", build: fourDigits },
  {
    name: "o-clock",
    pattern: "{number} o ' clock",
    build: (m) => clockTime(hourOf(m.get("number")), "00", ""),
  },
  {
    name: "noon",
    pattern: "noon|midday",
    build: () => daytime("noon", { time: "12:00", zone: "" }),
  },
  {
    name: "noon",
    pattern: "noon|midday local|eastern|central|mountain|pacific time",
    build: () => daytime("noon", { time: "12:00", zone: "" }),
  },
  {
    name: "midnight",
    pattern: "midnight local|eastern|central|mountain|pacific time",
    build: () => daytime("night", { time: "24:00", zone: "" }),
  },
  {
    name: "midnight",
    pattern: "midnight",
    build: () => daytime("night", { time: "24:00", zone: "" }),
  },
  {
    name: "part-of-day",
    pattern: "the|that {partOfDay}",
    build: (m) =>
      m.after() === "of" || m.has("that") || m.before() === "in" || m.before() === "during"
        ? daytime(m.get("partOfDay"), null)
        : null,
  },
  {
    name: "part-of-day",
    pattern: "{partOfDay}",
    build: (m) =>
      /^(?:at|by|before|until|after)$/.test(m.before()) && !m.has("overnight")
        ? daytime(m.get("partOfDay"), null)
        : null,
  },
  { name: "part-of-day", pattern: "the? early|late|mid -? {partOfDay}", build: edgeOfPart },
  { name: "part-of-this-day", pattern: "this|earlier {partOfDay}", build: (m) => thisPart(m) },
  { name: "told-part-of-day", pattern: "that same? {partOfDay}", build: (m) => toldPart(m, 0) },
  { name: "told-part-of-day", pattern: "the same {partOfDay}", build: (m) => toldPart(m, 0) },
  {
    name: "told-part-of-day",
    pattern: "the next|following {partOfDay}",
    build: (m) => toldPart(m, 1),
  },
  {
    name: "told-part-of-day",
    pattern: "next {partOfDay}",
    build: (m) => toldPart(m, 1),
  },
  { name: "later-that-day", pattern: "earlier|later in the day", build: () => laterThatDay() },
  {
    name: "part-of-this-day",
    pattern: "tomorrow|yesterday {partOfDay}",
    build: (m) => thisPart(m),
  },
];

/** "by late afternoon", "in the early evening" */
function edgeOfPart(m: Match): Tags | null {
  const led = /^(?:by|in|until|till|before|since|during|from|at)$/.test(m.before());
  if (!led || m.after() === "of" || m.after() === "on" || m.next?.tags?.weekday !== undefined)
    return null;
  return daytime(m.get("partOfDay"), null);
}

/** "6:40 p.m. (GMT +8)", "16:30 GMT+1": local time, for which the letter Z would be wrong. */
function withOffset(m: Match): Tags | null {
  const first = m.captured(0) === "clock" ? m.maybe("clock") : null;
  const hour = first ? Number(first.time.slice(0, 2)) : m.get("number");
  const meridiem = m.maybe("meridiem") ?? undefined;
  if (!Number.isInteger(hour) || (!first && meridiem === undefined)) return null;
  return clockTime(hourOf(hour, meridiem), first?.time.slice(3) ?? "00", "");
}

/** "9:20 in the morning", "three in the afternoon", "11 at night" */
function withPartOfDay(m: Match): Tags | null {
  const digits = m.maybe("clock");
  const hour = digits ? Number(digits.time.slice(0, 2)) : m.get("number");
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  if (!digits && !/^(?:at|by|until|around|about|from|before|after|since|to)$/.test(m.before()))
    return null;
  const part = m.maybe("partOfDay") ?? "night";
  const late = part === "afternoon" || part === "evening" || (part === "night" && hour > 5);
  return clockTime(hourOf(hour, late ? "pm" : "am"), digits?.time.slice(3) ?? "00", "");
}

/** "1400 GMT", "0530 hours" */
function fourDigits(m: Match): Tags | null {
  const digits = m.word(0);
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits)) return null;
  return clockTime(Number(digits.slice(0, 2)), digits.slice(2), m.maybe("zone") ?? "");
}

/** "the next morning", "that evening": of the day told. */
function toldPart(m: Match, step: -1 | 0 | 1): Tags {
  const date: Spec = { kind: "unit", unit: "day", step, anchor: "told" };
  return point({ kind: "at", date, part: m.get("partOfDay"), clock: null });
}

function laterThatDay(): Tags {
  return point({ kind: "unit", unit: "day", step: 0, anchor: "told" });
}

function thisPart(m: Match): Tags {
  const step = m.has("tomorrow") ? 1 : m.has("yesterday") ? -1 : 0;
  const date: Spec = { kind: "unit", unit: "day", step, anchor: "published" };
  const spec: Spec = { kind: "at", date, part: m.get("partOfDay"), clock: null };
  return { spec, point: spec };
}

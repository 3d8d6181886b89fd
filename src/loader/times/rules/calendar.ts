// Dates that the calendar names: days, months, years, decades, centuries, feasts.

import { counted, leading, numbered, secret } from "../../lexicon/timesTraps.ts";
import { doubtfulMonths, feasts, yearByName } from "../../lexicon/timesWords.ts";
import type { Match, TimeRule } from "../rule.ts";
import { period, point, yearless, yearly } from "../rule.ts";
import type { Spec } from "../spec.ts";
import type { Tags, TimeWord } from "../word.ts";

export const days: readonly TimeRule[] = [
  {
    name: "date",
    pattern: "{date}",
    build: (m) => feast(m.get("date"), null),
  },
  {
    name: "feast-and-year",
    pattern: "{date} ,? {year}",
    build: (m) => feast(m.get("date"), m.get("year")),
  },
  ...feasts.flatMap(([pattern, spec]): TimeRule[] => [
    { name: "feast", pattern, build: () => feast(spec, null) },
    {
      name: "feast-and-year",
      pattern: `${pattern} ,? {year}`,
      build: (m) => feast(spec, m.get("year")),
    },
  ]),
  { name: "month-day-year", pattern: "{month} the? {day} ,? {year}", build: dayOf },
  { name: "month-day-year", pattern: "{shortMonth} .? {day} ,? {year}", build: dayOf },
  { name: "day-month-year", pattern: "the? {day} of? {month} ,? {year}", build: dayOf },
  { name: "day-month-year", pattern: "the? {day} - {shortMonth} - {year}", build: dayOf },
  { name: "day-month-year", pattern: "{day} {shortMonth} .? ,? {year}", build: dayOf },
  { name: "month-day", pattern: "{month} the? {day}", build: dayOf },
  { name: "month-day", pattern: "{shortMonth} .? {day}", build: dayOf },
  { name: "day-month", pattern: "the? {day} of? {month}", build: dayOf },
  { name: "day-month", pattern: "{day} {shortMonth} .?", build: dayOf },
  { name: "day-month", pattern: "the {ordinal} of {month}", build: wordDayOf },
  { name: "day-month-year", pattern: "the {ordinal} of {month} ,? {year}", build: wordDayOf },
  { name: "month-word-day", pattern: "{month} the? {ordinal}", build: wordDayOf },
  { name: "day-month-year", pattern: "the? {day} of? {month} {number}", build: oldDay },
];

function feast(spec: Spec, year: number | null): Tags | null {
  if (spec.kind === "at") return year === null ? point(spec) : null;
  if (year === null) return point(spec);
  if (spec.kind !== "day" && spec.kind !== "feast") return null;
  return spec.year === null ? point({ ...spec, year }) : null;
}

const afterYear = /^(?:and|but|the|when|to|by|in|at|who|which|he|she|they|it|as|with|was|were)$/;

/** "12 August 843": three digits are a year only where nothing that they could count follows. */
function oldDay(m: Match): Tags | null {
  const year = m.get("number");
  const counts = /^\p{L}/u.test(m.after()) && !afterYear.test(m.after());
  return Number.isInteger(year) && year >= 100 && year < 1000 && !counts && m.after() !== "%"
    ? point({ kind: "day", year, month: m.get("month"), day: m.get("day") })
    : null;
}

/** "the fourth of July", "May the third" */
function wordDayOf(m: Match): Tags | null {
  const [month, day] = [m.get("month"), m.get("ordinal")];
  return day > 31 ? null : point({ kind: "day", year: m.maybe("year"), month, day });
}

function dayOf(m: Match): Tags | null {
  const month = m.maybe("month") ?? m.get("shortMonth");
  const day = m.get("day");
  const year = m.maybe("year") ?? yearByName.get(`${month}/${day} ${m.after()}`) ?? null;
  return point({ kind: "day", year, month, day });
}

export const months: readonly TimeRule[] = [
  { name: "month-year", pattern: "{month} ,? of? {year}", build: monthTags },
  { name: "month-year", pattern: "{shortMonth} .? ,? {year}", build: monthTags },
  { name: "month-year", pattern: "{month} {number} bc|b.c.|bce", build: monthBefore },
  {
    name: "month-told",
    pattern: "that {month}",
    build: (m) =>
      yearless({ kind: "month", year: null, month: m.get("month"), step: null, pointed: true }),
  },
  {
    name: "month",
    pattern: "{month}",
    build: (m) =>
      isMonth(m)
        ? yearless({ kind: "month", year: null, month: m.get("month"), step: null })
        : null,
  },
  {
    name: "month-by-step",
    pattern: "{step} {month}",
    build: (m) => period({ kind: "month", year: null, month: m.get("month"), step: m.get("step") }),
  },
  {
    name: "month-by-step",
    pattern: "the previous|preceding {month}",
    build: (m) => period({ kind: "month", year: null, month: m.get("month"), step: -1 }),
  },
  {
    name: "month-by-step",
    pattern: "the following {month}",
    build: (m) => period({ kind: "month", year: null, month: m.get("month"), step: 1 }),
  },
];

/** "April", "May" and their like are names too, "March" and "may" verbs; other months are months. */
function isMonth(m: Match): boolean {
  const month = m.get("month");
  if (isMarchOn(m)) return false;
  if (!doubtfulMonths.has(month) || leading.has(m.before())) return true;
  if (/^.{2,}est$|^(?:best|worst|for|than|with|against|versus)$/.test(m.before())) return true;
  return monthly.has(m.after()) && !isCapital(m.beforeWord());
}

/** After a month that could be a name: what months have. "May said" is a woman. */
const monthly: ReadonlySet<string> = new Set(
  "was were sales figures data report numbers deadline quarter futures contract revenue exports orders election".split(
    " ",
  ),
);

function isCapital(word: TimeWord | null): boolean {
  return word !== null && /^\p{Lu}/u.test(word.text);
}

/** "the March on Washington", "a March of Dimes event" */
function isMarchOn(m: Match): boolean {
  return /^(?:a|the)$/.test(m.before()) && /^(?:on|of|for|to)$/.test(m.after());
}

function monthTags(m: Match): Tags {
  const month = m.maybe("month") ?? m.get("shortMonth");
  return period({ kind: "month", year: m.get("year"), month, step: null });
}

function monthBefore(m: Match): Tags {
  return period({ kind: "month", year: 1 - m.get("number"), month: m.get("month"), step: null });
}

export const years: readonly TimeRule[] = [
  { name: "year", pattern: "{year}", build: bareYear },
  {
    name: "the-year",
    pattern: "the? year {year}",
    build: (m) => yearly({ kind: "year", year: m.get("year"), fiscal: false }),
  },
  {
    name: "fiscal-year",
    pattern: "the? fiscal|financial year? {year}",
    build: (m) => yearly({ kind: "year", year: m.get("year"), fiscal: true }),
  },
  {
    name: "year-before-christ",
    pattern: "{number} bc|b.c.|bce|b.c.e.",
    build: (m) => yearly({ kind: "year", year: 1 - m.get("number"), fiscal: false }),
  },
  {
    name: "year-of-the-era",
    pattern: "ad|a.d. {number}",
    build: (m) => yearly({ kind: "year", year: m.get("number"), fiscal: false }),
  },
  {
    name: "decade",
    pattern: "the? '? {decade}",
    build: (m) => (m.get("decade") < 100 ? null : inDecade(m.get("decade"))),
  },
  {
    name: "decade-before-christ",
    pattern: "the {decade} bc|b.c.|bce|b.c.e.",
    build: (m) => inDecade(-m.get("decade") - 1),
  },
  {
    name: "century",
    pattern: "the? {ordinal} -? century",
    build: (m) => period({ kind: "century", century: m.get("ordinal") - 1 }),
  },
  {
    name: "century-before-christ",
    pattern: "the? {ordinal} -? century bc|b.c.|bce|b.c.e.",
    build: (m) => period({ kind: "century", century: -m.get("ordinal") }),
  },
];

function inDecade(n: number): Tags {
  return period({ kind: "decade", decade: n });
}

/** Four digits alone are a year unless what stands beside them counts or numbers something. */
function bareYear(m: Match): Tags | null {
  const year = m.get("year");
  const [before, after] = [m.before(), m.after()];
  if (numbered.has(before)) return null;
  // "a plague in 1349 killed half of them"
  if (counted.has(after) && !(before === "in" && /^(?:killed|wounded)$/.test(after))) return null;
  // "the pin is 1980", "helpline: 2020"
  if (/^(?:is|was|:|=)$/.test(before) && (numbered.has(m.before(2)) || secret.has(m.before(2))))
    return null;
  if (after === "or" && m.after(2) === "more") return null;
  if (after === "%" || after === "°" || (after === "-" && m.after(2) === "")) return null;
  if (m.before() === "-" && /^\d{1,3}$/.test(m.before(2))) return null;
  if ((year < 1500 || year > 2060) && !isOldYear(m)) return null;
  if (year % 100 === 0 && !leading.has(before)) return null;
  if (year % 100 === 0 && /^[a-z]+s$/.test(after) && before !== "in") return null;
  return yearly({ kind: "year", year, fiscal: false });
}

/** "ruled from 1190 to 1231", "(c. 1012": among old years what stands before must speak for a time. */
function isOldYear(m: Match): boolean {
  const before = m.before() === "." ? m.before(2) : m.before();
  if (/^(?:in|since|until|of|year|circa|c|ca)$/.test(before)) return true;
  if (/^\p{L}/u.test(m.after()) && !/^(?:to|until|and|when)$/.test(m.after())) return false;
  if (before === "from")
    return m.after() === "until" || (m.after() === "to" && !/^\p{L}/u.test(m.after(3)));
  return /^(?:to|until)$/.test(before) && m.before(3) === "from";
}

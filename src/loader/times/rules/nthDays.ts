// Days of a month that is not named: "on the 12th", "the afternoon of the 14th".

import { smallNumbers } from "#model/numbers.ts";
import { countries } from "../../lexicon/countries.ts";
import { officeHeads } from "../../lexicon/offices.ts";
import { bandsBehindDay } from "../../lexicon/timesTraps.ts";
import { type Match, point, type TimeRule } from "../rule.ts";
import type { SpecOf } from "../spec.ts";
import type { Tags } from "../word.ts";

export const nthDays: readonly TimeRule[] = [
  {
    name: "day-alone",
    pattern: "the {ordinal}",
    build: (m) =>
      /^(?:on|by|before|until|till|since|after)$/.test(m.before()) &&
      /^(?:\d|$)/.test(m.word(1)) &&
      endsThere(m)
        ? dayOf(m)
        : null,
  },
  { name: "day-alone", pattern: "{weekday} ,? the {ordinal}", build: dayBehindWeekday },
  { name: "day-alone", pattern: "{step} {weekday} ,? the {ordinal}", build: dayBehindWeekday },
  { name: "part-of-the-day", pattern: "the {partOfDay} of the {ordinal}", build: partOfThe },
];

/** Null where no month has so many days. */
function nthDay(m: Match): SpecOf<"day"> | null {
  const day = m.get("ordinal");
  return day <= 31 ? { kind: "day", year: null, month: null, day } : null;
}

function dayOf(m: Match): Tags | null {
  const day = nthDay(m);
  return day && point(day);
}

/** "Thursday, the 18th": the day decides, in a month that has it then. */
function dayBehindWeekday(m: Match): Tags | null {
  const day = m.get("ordinal");
  const isLast =
    !/^(?:\p{Ll}|$)/u.test(m.after()) || /^(?:and|at|in|for|with|to|on)$/.test(m.after());
  // "Wednesday, the second in three days"
  const isNumber = [1, 2, 3, 4].some((n) => /^\d/.test(m.word(n)));
  return day <= 31 && isLast && isNumber
    ? point({ kind: "day", year: null, month: null, day, weekday: m.get("weekday") })
    : null;
}

/** "on the 28th and he …", but not "on the 28th floor", "on the 28th and 29th floors". */
function endsThere(m: Match): boolean {
  if (
    m.before() === "on" &&
    /^(?:and|but|when|while|as|because|he|she|they|we|it)$/.test(m.after())
  )
    return !/^(?:\d|$)/.test(m.after(2));
  // "on the 15th two soldiers were killed", "on the 15th the army"
  if (m.before() === "on" && opensSubject.has(m.after())) return true;
  return mayEnd(m) || (m.before() === "on" && opensClause(m, m.before(2)));
}

/** "decided on the 9th to send", "on the 9th in Lima", "from the 22nd to the 27th." */
function mayEnd(m: Match): boolean {
  return !/^\p{L}/u.test(m.after()) || /^(?:to|in|at|with|for|that)$/.test(m.after());
}

/** "On the 12th Foreign Minister Roca summoned", "On the night of the 12th rebels attacked", but not "On the 12th Congress". */
function opensClause(m: Match, before: string): boolean {
  if (!/^(?:[-—–]|)$/.test(before)) return false;
  const [next, then] = [m.nextWord(), m.nextWord(2)];
  const isOffice = [1, 2, 3].some((n) => officeHeads.has(m.after(n)));
  if (bandsBehindDay.has(m.after()) || states.has(next?.text ?? "")) return true;
  if (peoples.has(next?.text ?? "")) return isOffice || /^\p{Ll}/u.test(then?.text ?? "");
  return isOffice && /^\p{Lu}/u.test(next?.text ?? "");
}

const states: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, others }) => [name, ...others]).filter((one) => !one.includes(" ")),
);
const peoples: ReadonlySet<string> = new Set(countries.flatMap(({ adjectives }) => adjectives));

const opensSubject = new Set(
  "the a an his her its their".split(" ").concat(smallNumbers.slice(2, 11)),
);

/** "by the afternoon of the 23rd", but not "of the 23rd regiment". */
function partOfThe(m: Match): Tags | null {
  if (!/^\d/.test(m.word(4))) return null;
  const isFree =
    mayEnd(m) ||
    /^(?:and|but|when|the|he|she|they|it|two|a|all)$/.test(m.after()) ||
    opensClause(m, m.before(2));
  const date = nthDay(m);
  return isFree && date ? point({ kind: "at", date, part: m.get("partOfDay"), clock: null }) : null;
}

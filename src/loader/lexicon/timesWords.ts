// Words of time: what each may mean to the rules of `times/rules/`.
//
// Sources: English calendar words in British and American spelling; feasts of fixed date and the
// American federal holidays (5 U.S.C. § 6103). Lower case, without the full stop of an abbreviation.

import { months as monthNames, weekdays as weekdayNames } from "#model/calendar.ts";
import { ordinals as ordinalNames, smallNumbers, tens as tenNames } from "#model/numbers.ts";
import type { VagueReference, Spec } from "../times/spec.ts";
import type { Tags } from "../times/word.ts";

type Entries = readonly (readonly [string, Tags])[];

const months: Entries = monthNames.map((word, index) => [word.toLowerCase(), { month: index + 1 }]);

const shortMonths: Entries = [
  ["jan", { shortMonth: 1 }],
  ["feb", { shortMonth: 2 }],
  ["mar", { shortMonth: 3 }],
  ["apr", { shortMonth: 4 }],
  ["jun", { shortMonth: 6 }],
  ["jul", { shortMonth: 7 }],
  ["aug", { shortMonth: 8 }],
  ["sep", { shortMonth: 9 }],
  ["sept", { shortMonth: 9 }],
  ["oct", { shortMonth: 10 }],
  ["nov", { shortMonth: 11 }],
  ["dec", { shortMonth: 12 }],
];

const weekdays: Entries = weekdayNames.flatMap((name, weekday) => {
  const word = name.toLowerCase();
  return [[word, { weekday }] as const, [`${word}s`, { weekdays: weekday }] as const];
});

const shortWeekdays: Entries = [
  ["mon", { shortWeekday: 0 }],
  ["tue", { shortWeekday: 1 }],
  ["tues", { shortWeekday: 1 }],
  ["wed", { shortWeekday: 2 }],
  ["thu", { shortWeekday: 3 }],
  ["thur", { shortWeekday: 3 }],
  ["thurs", { shortWeekday: 3 }],
  ["fri", { shortWeekday: 4 }],
  ["sat", { shortWeekday: 5 }],
  ["sun", { shortWeekday: 6 }],
];

const seasons: Entries = [
  ["spring", { season: 21 }],
  ["springtime", { season: 21 }],
  ["summer", { season: 22 }],
  ["summertime", { season: 22 }],
  ["autumn", { season: 23 }],
  ["fall", { season: 23 }],
  ["winter", { season: 24 }],
  ["wintertime", { season: 24 }],
];

const units: Entries = (
  [
    ["minute", "minutes", "minute"],
    ["hour", "hours", "hour"],
    ["day", "days", "day"],
    ["night", "nights", "night"],
    ["week", "weeks", "week"],
    ["weekend", "weekends", "weekend"],
    ["month", "months", "month"],
    ["quarter", "quarters", "quarter"],
    ["year", "years", "year"],
    ["decade", "decades", "decade"],
    ["century", "centuries", "century"],
  ] as const
).flatMap(([one, many, unit]) => [[one, { unit }] as const, [many, { units: unit }] as const]);

const moreUnits: Entries = [
  ["seconds", { units: "second" }],
  ["mins", { units: "minute" }],
  ["hrs", { units: "hour" }],
  ["hr", { unit: "hour" }],
  ["yr", { unit: "year" }],
  ["yrs", { units: "year" }],
  ["mth", { unit: "month" }],
];

const numbers: Entries = smallNumbers.map((word, number) => [
  word,
  {
    number,
    amount: { n: number, guess: number },
    ...(number >= 1 && number <= 9 ? { digit: number } : {}),
  },
]);

/** Not counted by the words; `guess` is what custom makes of them. */
const loose: Entries = [
  ["few", { amount: { n: null, guess: 3 } }],
  ["several", { amount: { n: null, guess: 6 } }],
  ["some", { amount: { n: null, guess: 6 } }],
  ["many", { amount: { n: null, guess: 10 } }],
];

const tens: Entries = tenNames.map((word, index) => {
  const n = 20 + index * 10;
  return [word, { number: n, tens: n, amount: { n, guess: n } }];
});

const ordinals: Entries = ordinalNames.map((word, index) => [word, { ordinal: index + 1 }]);

const decades: Entries = [
  ["twenties", 192],
  ["thirties", 193],
  ["forties", 194],
  ["fifties", 195],
  ["sixties", 196],
  ["seventies", 197],
  ["eighties", 198],
  ["nineties", 199],
].map(([word, decade]) => [String(word), { decade: Number(decade) }]);

const fractions: Entries = [
  ["½", { fraction: 0.5 }],
  ["¼", { fraction: 0.25 }],
  ["¾", { fraction: 0.75 }],
];

const steps: Entries = [
  ["last", { step: -1 }],
  ["this", { step: 0 }],
  ["next", { step: 1 }],
];

const edges: Entries = [
  ["early", { edge: "early" }],
  ["earlier", { edge: "earlier" }],
  ["mid", { edge: "mid" }],
  ["middle", { edge: "mid" }],
  ["midway", { edge: "mid" }],
  ["late", { edge: "late" }],
  ["later", { edge: "later" }],
  ["beginning", { edge: "start" }],
  ["start", { edge: "start" }],
  ["outset", { edge: "start" }],
  ["end", { edge: "end" }],
  ["close", { edge: "end" }],
];

const partsOfDay: Entries = [
  ["morning", { partOfDay: "morning" }],
  ["dawn", { partOfDay: "morning" }],
  ["noon", { partOfDay: "noon" }],
  ["midday", { partOfDay: "noon" }],
  ["lunchtime", { partOfDay: "noon" }],
  ["afternoon", { partOfDay: "afternoon" }],
  ["evening", { partOfDay: "evening" }],
  ["dusk", { partOfDay: "evening" }],
  ["night", { unit: "night", partOfDay: "night" }],
  ["overnight", { partOfDay: "night" }],
];

const often: Entries = [
  ["hourly", { often: "PT1H" }],
  ["daily", { often: "P1D" }],
  ["nightly", { often: "P1D" }],
  ["weekly", { often: "P1W" }],
  ["biweekly", { often: "P2W" }],
  ["fortnightly", { often: "P2W" }],
  ["monthly", { often: "P1M" }],
  ["quarterly", { often: "P3M" }],
  ["yearly", { often: "P1Y" }],
  ["annual", { often: "P1Y" }],
  ["annually", { often: "P1Y" }],
  ["biennial", { often: "P2Y" }],
];

const clockWords: Entries = [
  ["am", { meridiem: "am" }],
  ["a.m", { meridiem: "am" }],
  ["pm", { meridiem: "pm" }],
  ["p.m", { meridiem: "pm" }],
  ["utc", { zone: "Z" }],
  ["gmt", { zone: "Z" }],
  ["z", { zone: "Z" }],
  ...["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt", "bst", "cet", "cest"].map(
    (zone) => [zone, { zone: "" }] as const,
  ),
];

const quarters: Entries = [
  ["q1", { quarter: 1 }],
  ["q2", { quarter: 2 }],
  ["q3", { quarter: 3 }],
  ["q4", { quarter: 4 }],
  ["1q", { quarter: 1 }],
  ["2q", { quarter: 2 }],
  ["3q", { quarter: 3 }],
  ["4q", { quarter: 4 }],
];

/** Days before and after the reference that custom gives the word: "recently" is ten weeks. */
function vague(ref: VagueReference, days: readonly [number, number] | null): Tags {
  return { vague: { ref, days } };
}

const vagueWords: Entries = [
  ["recently", vague("PAST_REF", [-70, 0])],
  ["lately", vague("PAST_REF", [-70, 0])],
  ["recent", vague("PAST_REF", [-70, 0])],
  ["former", vague("PAST_REF", null)],
  ["currently", vague("PRESENT_REF", [0, 0])],
  ["current", vague("PRESENT_REF", [0, 0])],
  ["presently", vague("PRESENT_REF", [0, 0])],
  ["now", vague("PRESENT_REF", [0, 0])],
  ["nowadays", vague("PRESENT_REF", null)],
  ["soon", vague("FUTURE_REF", [0, 70])],
  ["shortly", vague("FUTURE_REF", [0, 30])],
];

/** [month, day] */
const fixedFeasts: Entries = [
  ["christmas", 12, 25],
  ["halloween", 10, 31],
  ["juneteenth", 6, 19],
].map(([word, month, day]) => [String(word), { date: feastOn(Number(month), Number(day)) }]);

function feastOn(month: number, day: number): Spec {
  return { kind: "day", year: null, month, day };
}

function nth(month: number, weekday: number, n: number): Spec {
  return { kind: "feast", year: null, month, weekday, nth: n };
}

const movingFeasts: Entries = [["thanksgiving", { date: nth(11, 3, 4) }]];

/** Feasts of several words: pattern of the rules, and the day. */
export const feasts: readonly (readonly [string, Spec])[] = [
  ["christmas day", feastOn(12, 25)],
  ["christmas eve", feastOn(12, 24)],
  ["boxing day", feastOn(12, 26)],
  ["new year 's day", feastOn(1, 1)],
  ["new year 's eve", feastOn(12, 31)],
  ["valentine 's day", feastOn(2, 14)],
  ["st . patrick 's day", feastOn(3, 17)],
  ["bastille day", feastOn(7, 14)],
  ["armistice day", feastOn(11, 11)],
  ["veterans day", feastOn(11, 11)],
  ["may day", feastOn(5, 1)],
  ["epiphany", feastOn(1, 6)],
  ["all saints ' day", feastOn(11, 1)],
  ["all saints day", feastOn(11, 1)],
  ["april fools ' day", feastOn(4, 1)],
  ["international women 's day", feastOn(3, 8)],
  ["earth day", feastOn(4, 22)],
  ["thanksgiving day", nth(11, 3, 4)],
  ["martin luther king jr . day", nth(1, 0, 3)],
  ["martin luther king day", nth(1, 0, 3)],
  ["presidents ' day", nth(2, 0, 3)],
  ["presidents day", nth(2, 0, 3)],
  ["memorial day", nth(5, 0, -1)],
  ["labor day", nth(9, 0, 1)],
  ["columbus day", nth(10, 0, 2)],
];

/** Days that an event has given its name and year: month, day and the word that follows. */
export const yearByName: ReadonlyMap<string, number> = new Map([
  ["9/11 attack", 2001],
  ["9/11 attacks", 2001],
  ["9/11 terror", 2001],
  ["9/11 terrorist", 2001],
]);

export const timeWords: ReadonlyMap<string, Tags> = new Map([
  ...months,
  ...shortMonths,
  ...weekdays,
  ...shortWeekdays,
  ...seasons,
  ...units,
  ...moreUnits,
  ...numbers,
  ...tens,
  ...loose,
  ...ordinals,
  ...decades,
  ...fractions,
  ...steps,
  ...edges,
  ...partsOfDay,
  ...often,
  ...clockWords,
  ...quarters,
  ...vagueWords,
  ...fixedFeasts,
  ...movingFeasts,
]);

/** Words that are no time unless written with a capital: "may", "march", "sat", "mar". */
export const capitalWords: ReadonlySet<string> = new Set([
  ..."may march august est et pt z".split(" "),
  ...shortMonths.map(([word]) => word),
  ...shortWeekdays.map(([word]) => word),
]);

/** Months that are also names or verbs: alone, they need a word like "in" or "last" before them. */
export const doubtfulMonths: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

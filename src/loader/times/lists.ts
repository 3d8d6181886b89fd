// Lists that share a month or a year: "on 3, 4 and 7 May" is three days, one expression each.

import type { Spec } from "./spec.ts";
import { sortOf } from "./sort.ts";
import type { Tags, TimeWord } from "./word.ts";

const joints: ReadonlySet<string> = new Set([",", "and", "or", "&"]);

/** The words with every member of such lists made an expression of its own. */
export function spreadLists(words: readonly TimeWord[]): readonly TimeWord[] {
  if (!words.some((word) => word.tags?.spec !== undefined)) return words;
  const found = [...words];
  for (let at = 0; at < found.length; at++) {
    const word = found[at];
    if (!word) break;
    const spec = word.tags?.spec;
    if (spec?.kind === "day" && word.rule !== null) {
      if (word.rule.startsWith("day-month")) spread(found, at, -1, spec, word.rule);
      if (word.rule === "month-day") spread(found, at, 1, spec, word.rule);
    }
    if (spec?.kind === "day" && word.rule === "month-day") shareYearBehind(found, at, spec);
    if (spec && yearGiven(spec) !== null) shareYearOfDeed(found, at);
    if (spec?.kind === "month" && spec.year !== null) shareYear(found, at, spec.year, spec.month);
  }
  return found;
}

/** Goes from an expression at `at` over `, 4` and `and 7` to the left (-1) or right (1). */
function spread(
  words: TimeWord[],
  at: number,
  way: -1 | 1,
  of: Spec & { kind: "day" },
  rule: string,
) {
  for (let next = at + way; joints.has(words[next]?.lower ?? ""); next += way) {
    if (words[next]?.lower === "," && words[next + way]?.lower === "and") next += way;
    next += way;
    const word = words[next];
    const day = word?.tags?.day;
    if (!word || day === undefined || day === of.day || !isFree(words, next, way)) return;
    const spec: Spec = { ...of, day };
    words[next] = { ...word, lower: "", ...tagged({ spec, point: spec }), rule };
  }
}

/** "May 3, 4 people": what follows the number must not be what it counts. */
function isFree(words: readonly TimeWord[], at: number, way: -1 | 1): boolean {
  return (
    way === -1 ||
    !/^\p{L}/u.test(words[at + 1]?.lower ?? "") ||
    /^(?:and|or|in|at|of|to|when)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** "on May 20 and 21, 2013": the year stands behind the last and is that of all. */
function shareYearBehind(words: TimeWord[], at: number, of: Spec & { kind: "day" }) {
  let last = at;
  const listed: number[] = [at];
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    const spec = word?.tags?.spec;
    if (spec?.kind === "day" && spec.month === of.month && word?.rule === "month-day")
      listed.push((last = next));
    else if (!joints.has(word?.lower ?? "")) break;
  }
  const comma = words[last + 1]?.lower === "," ? last + 2 : last + 1;
  const year = words[comma]?.tags?.spec;
  const end = words[comma]?.end;
  if (last === at || year?.kind !== "year" || year.fiscal || end === undefined) return;
  for (const index of listed) {
    const word = words[index];
    const spec = word?.tags?.spec;
    if (!word || spec?.kind !== "day") continue;
    const full: Spec = { ...spec, year: year.year };
    words[index] = { ...word, ...tagged({ spec: full, point: full }), rule: "month-day-year" };
  }
  const final = words[last];
  if (final) words[last] = { ...final, end };
  words.splice(last + 1, comma - last);
}

/** "in March and June 2007": March 2007 too. */
function shareYear(words: TimeWord[], at: number, year: number, month: number) {
  for (let next = at - 1; joints.has(words[next]?.lower ?? ""); next--) {
    const word = words[--next];
    const spec = word?.tags?.spec;
    if (!word || spec?.kind !== "month" || spec.year !== null || spec.step !== null) return;
    if (spec.month >= month) return;
    const full: Spec = { ...spec, year };
    words[next] = { ...word, ...tagged({ spec: full, period: full }), rule: "month-year" };
  }
}

/** "in June and September last year", "in June and in September of last year": last year’s June too. */
export function shareOuterYears(words: readonly TimeWord[]): readonly TimeWord[] {
  if (!words.some(({ tags }) => tags?.spec?.kind === "within")) return words;
  const found = [...words];
  for (let at = found.length - 1; at > 1; at--) {
    const spec = found[at]?.tags?.spec;
    if (spec?.kind !== "within" || !/^(?:year|unit)$/.test(spec.outer.kind)) continue;
    const month = monthNamed(spec.inner);
    const isLed = /^(?:in|on)$/.test(found[at - 1]?.lower ?? "");
    const joint = isLed ? at - 2 : at - 1;
    const word = found[joint - 1];
    const before = word?.tags?.spec;
    if (!word || !before || !joints.has(found[joint]?.lower ?? "") || yearGiven(before) !== null)
      continue;
    const first = before.kind === spec.inner.kind ? monthNamed(before) : null;
    if (first === null || month === null || first > month) continue;
    const full: Spec = { kind: "within", inner: before, outer: spec.outer };
    const tags = before.kind === "day" ? { spec: full, point: full } : { spec: full, period: full };
    found[joint - 1] = { ...word, ...tagged(tags), rule: "of-a-year" };
  }
  return found;
}

/** The month that is named without a step; null for none. */
function monthNamed(spec: Spec): number | null {
  if (spec.kind === "day") return spec.month;
  return spec.kind === "month" && spec.step === null ? spec.month : null;
}

/** "closed it on 1 November and reopened it on 30 November 2011": the year of what was done next is that of both. */
function shareYearOfDeed(words: TimeWord[], at: number) {
  const later = words[at]?.tags?.spec;
  let and = at - 2;
  while (and > at - deedReach && words[and]?.lower !== "and") and--;
  const [first, deed] = [words[and - 1], words[and + 1]];
  const spec = first?.tags?.spec;
  const year = later && yearGiven(later);
  if (!first || !spec || !later || year == null || yearGiven(spec) !== null) return;
  const isDone =
    (deed?.lower ?? "").endsWith("ed") && /^(?:on|in)$/.test(words[at - 1]?.lower ?? "");
  // "visited Chile on 1 June and signed a law passed on 5 June 2012": that is the law's
  const isOfThing = and + 1 < at - 2 && /(?:ed|n)$/.test(words[at - 2]?.lower ?? "");
  if (!isDone || isOfThing || words[and]?.lower !== "and") return;
  if (spec.kind === "month" && later.kind === "month" && spec.step === null) {
    const full: Spec = { ...spec, year };
    if (spec.month <= later.month)
      words[and - 1] = { ...first, ...tagged({ spec: full, period: full }), rule: "month-year" };
  }
  if (spec.kind !== "day" || later.kind !== "day" || spec.month === null) return;
  const isEarlier =
    spec.month < (later.month ?? 0) || (spec.month === later.month && spec.day < later.day);
  const full: Spec = { ...spec, year };
  if (isEarlier && /^(?:day-month|month-day)$/.test(first.rule ?? ""))
    words[and - 1] = {
      ...first,
      ...tagged({ spec: full, point: full }),
      rule: `${first.rule}-year`,
    };
}

/** Words from "and" to the date of what was done next: "and reopened it on". */
const deedReach = 6;

/** The year that a month or a day of a month is given; null where it has none. */
function yearGiven(spec: Spec): number | null {
  return spec.kind === "month" || spec.kind === "day" ? spec.year : null;
}

/** A reduced word with these tags is no literal. */
function tagged(tags: Tags) {
  return { tags, sort: sortOf("", tags) };
}

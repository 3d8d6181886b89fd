// Gives a date its year where the words name none: the story's own, or that of publication by the tense.

import { type Day, toCivil, toDay } from "#model/day.ts";
import { lookingBack } from "../lexicon/timesTraps.ts";
import { mendingPasts } from "../lexicon/timesVerbs.ts";
import { type CalendarPoint, pointBounds, yearOf } from "./point.ts";
import { atPoint, dateless, type TimeReading, unresolved } from "./reading.ts";
import { type Scene, tenseSays, type LastDate, toPublished, toTold } from "./scene.ts";
import { gather } from "../gather.ts";

/** What a feast without its year is called. */
export const ofThatName = "day of that name";

/** Weeks within which the nearer date wins over what the tense says: a misread verb costs most there. */
const nearDays = 45;
const farDays = 300;

export function missingYear(
  inYear: (year: number) => CalendarPoint | null,
  name: string,
  value: string,
  scene: Scene,
): TimeReading {
  const { published, told, history, tense } = scene;
  const onward = told && scene.onward ? plannedThen(inYear, name, told) : null;
  if (onward) return onward;
  // "halted a war in November 2020 and has troops there. In January it refused": of this year
  const isBackToNow = told?.backToNow === true && tense === "past";
  if (told && (history || (isElsewhere(told, published) && !isBestSince(scene) && !isBackToNow))) {
    const back = scene.had ? Number.POSITIVE_INFINITY : history ? farBehind : 90;
    const point = inStory(inYear, told, back);
    const isWrapped = point !== null && !history && isOfNextYear(point, told, published);
    if (point && !isWrapped && (history || !isMendedSince(point, told, scene)))
      return atPoint(point, {
        reference: toTold(told),
        branch: "told",
        phrase: inYearSays(name, point),
        because: `The words give no year; the story is at “${told.words.text}” here.`,
      });
  }
  if (published === null) return unresolved(value, "published");
  const { year } = toCivil(published);
  const near = gather([-4, -3, -2, -1, 0, 1, 2, 3, 4], (n) => inYear(year + n) ?? []);
  const back = near.findLast((p) => pointBounds(p).earliest <= published);
  const ahead = near.find((p) => pointBounds(p).latest >= published);
  if (!back || !ahead) return noSuchDay(value);
  const backDays = published - pointBounds(back).latest;
  const aheadDays = pointBounds(ahead).earliest - published;
  const looksAhead =
    tense === "future"
      ? !(backDays <= nearDays && aheadDays > farDays)
      : tense === "past"
        ? aheadDays <= nearDays && backDays > farDays && !scene.done
        : aheadDays < backDays;
  const closest = tense === "none";
  return atPoint(looksAhead ? ahead : back, {
    reference: toPublished(published),
    branch: closest ? "closest" : looksAhead ? "future" : "past",
    phrase: closest
      ? `the ${name} closest to the day of publication`
      : looksAhead
        ? `the first ${name} from the day of publication on`
        : `the latest ${name} up to the day of publication`,
    because:
      `The words give no year. ${closest ? "" : looksAhead === (tense === "future") ? tenseSays(tense) : byFarNearer}`.trim(),
  });
}

/** "said in early February that it would host talks on February 19": the first such day from then on. */
function plannedThen(
  inYear: (year: number) => CalendarPoint | null,
  name: string,
  told: LastDate,
): TimeReading | null {
  const { earliest, latest } = pointBounds(told.point);
  const year = yearOf(told.point);
  const point = [year, year + 1]
    .map((one) => inYear(one))
    .find((one) => one !== null && pointBounds(one).latest >= earliest);
  if (!point || pointBounds(point).earliest - latest > farAhead) return null;
  return atPoint(point, {
    reference: toTold(told),
    branch: "told",
    phrase: inYearSays(name, point),
    because: `The words give no year; the story is at “${told.words.text}” here.`,
  });
}

/** Days: a plan further off would be told with its year. */
const farAhead = 330;

const byFarNearer = "It is so much nearer than the other that the tense does not decide.";

/** "May 1997", "the third quarter of 1997" */
function inYearSays(name: string, point: CalendarPoint): string {
  if (name === ofThatName) return `the ${name} in ${yearOf(point)}`;
  const isQuarter = point.unit === "part" && point.part > 24;
  return isQuarter ? `the ${name} of ${yearOf(point)}` : `${name} ${yearOf(point)}`;
}

/** The story told is not that of the days around publication: its year was named, and it is another. */
function isElsewhere(told: LastDate, published: Day | null): boolean {
  if (published === null || told.heads) return true;
  const { latest } = pointBounds(told.point);
  return told.near && told.yearTold && told.leads && published - latest > 150;
}

/** "its best week since January": a record is reckoned up to now, wherever the story is. */
function isBestSince({ before }: Scene): boolean {
  return before[0] === "since" && before.slice(1).some((word) => lookingBack.test(word));
}

/** "Ties were cut in March 2009. They were restored in February": in none that came before they were cut. */
function isMendedSince(
  point: CalendarPoint,
  { point: cut }: LastDate,
  { before, tense, had }: Scene,
): boolean {
  return (
    tense === "past" &&
    !had &&
    pointBounds(point).latest < pointBounds(cut).earliest &&
    // nearest first: "re-established in"
    (before.some((word) => mendingPasts.has(word.replace("-", ""))) ||
      /established -/.test(before.join(" ")))
  );
}

/** "signed a pact on 3 May 2012 and met Vik on 20 January", told in June 2014: the next year would be named. */
function isOfNextYear(
  point: CalendarPoint,
  { point: told, late }: LastDate,
  published: Day | null,
): boolean {
  if (late || published === null || yearOf(point) <= yearOf(told)) return false;
  const isRecent = toCivil(published).year - yearOf(told) <= 2;
  return isRecent && pointBounds(point).earliest - pointBounds(told).latest > farBehind;
}

/** Days: in a history a month so far behind the one told is that of the next year. */
const farBehind = 170;

/** A history goes on: a month well before the one told is next year's. */
function inStory(
  inYear: (year: number) => CalendarPoint | null,
  { point, late }: LastDate,
  back: number,
): CalendarPoint | null {
  const year = yearOf(point);
  const same = inYear(year);
  if (
    same &&
    late &&
    back < Number.POSITIVE_INFINITY &&
    pointBounds(same).latest < toDay({ year, month: 7, day: 1 })
  )
    return inYear(year + 1) ?? same;
  if (!same || point.unit === "year" || point.unit === "decade" || point.unit === "century")
    return same;
  const behind = pointBounds(point).earliest - pointBounds(same).latest;
  return behind > back ? (inYear(year + 1) ?? same) : same;
}

export function noSuchDay(value: string): TimeReading {
  return dateless(value, "no day of the calendar", { branch: "no-such-day" });
}

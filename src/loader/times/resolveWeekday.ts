// Reckons the days of the week: by step, by the tense, or from the day that a history has told.

import { type Day, weekday } from "#model/day.ts";
import { weekdayName } from "./names.ts";
import type { CalendarPoint } from "./point.ts";
import { atPoint, type TimeReading, unresolved } from "./reading.ts";
import { type Scene, tenseSays, toPublished, toTold } from "./scene.ts";
import type { SpecOf } from "./spec.ts";

/** News looks back: alone, a weekday is the latest one unless the sentence is about the future. */
export function resolveWeekday(spec: SpecOf<"weekday">, scene: Scene): TimeReading {
  const { published, told, history, tense } = scene;
  if (
    scene.had &&
    scene.opens &&
    spec.step === null &&
    published !== null &&
    weekday(published) === spec.weekday
  )
    return beforeToday(spec, published);
  const before = dayBeforeStory(spec, scene);
  if (before) return before;
  const value = `XXXX-WXX-${spec.weekday + 1}`;
  const name = weekdayName(spec.weekday);
  if (told?.point.unit === "day" && (history || isOfJourney(spec, scene, told.point.day))) {
    const point = weekdayFrom(told.point.day, spec.weekday, 1);
    return atPoint(point, {
      reference: toTold(told),
      branch: "told",
      phrase: `the first ${name} from “${told.words.text}” on`,
    });
  }
  if (told && scene.onward && told.point.unit === "day" && told.point.day < (published ?? 0))
    return atPoint(weekdayFrom(told.point.day + 1, spec.weekday, 1), {
      reference: toTold(told),
      branch: "onward",
      phrase: `the first ${name} after “${told.words.text}”`,
    });
  if (published === null) return unresolved(value, "published");
  const reference = toPublished(published);
  if (spec.step === 1)
    return atPoint(weekdayFrom(published + 2, spec.weekday, 1), {
      reference,
      branch: "next",
      phrase: isTomorrow(spec.weekday, published)
        ? `the ${name} of the week after the day of publication`
        : `the first ${name} after the day of publication`,
    });
  if (spec.step === -1)
    return atPoint(weekdayFrom(published - 1, spec.weekday, -1), {
      reference,
      branch: "last",
      phrase: `the latest ${name} before the day of publication`,
    });
  const until =
    /^(?:by|until|till|through)$/.test(scene.before[0] ?? "") || isAsEarlyAs(scene.before);
  const ahead = tense === "future" || ((spec.step === 0 || until) && tense !== "past");
  return atPoint(weekdayFrom(published, spec.weekday, ahead ? 1 : -1), {
    reference,
    branch: ahead ? "future" : "past",
    phrase: ahead
      ? `the first ${name} from the day of publication on`
      : `the latest ${name} up to and including the day of publication`,
    because: tenseSays(tense),
  });
}

/** "On Wednesday Peru had threatened", told on a Wednesday: what had been came a week before, and not today. */
function beforeToday({ weekday: wanted }: SpecOf<"weekday">, published: Day): TimeReading {
  return atPoint(weekdayFrom(published - 1, wanted, -1), {
    reference: toPublished(published),
    branch: "last",
    phrase: `the latest ${weekdayName(wanted)} before the day of publication`,
  });
}

/** "They signed it on Thursday. They had met on Friday", told on a Monday: the Friday before that Thursday. */
function dayBeforeStory(
  { step, weekday: wanted }: SpecOf<"weekday">,
  scene: Scene,
): TimeReading | null {
  const { published, told, tense } = scene;
  if (!scene.hadMain || step !== null || tense === "future" || published === null) return null;
  if (told?.point.unit !== "day" || !told.near || !told.leads || told.aside) return null;
  const { day } = told.point;
  const latest = weekdayFrom(published, wanted, -1);
  if (latest.unit !== "day" || day > published || published - day > 6 || latest.day <= day)
    return null;
  return atPoint(weekdayFrom(day - 1, wanted, -1), {
    reference: toTold(told),
    branch: "had",
    phrase: `the latest ${weekdayName(wanted)} before “${told.words.text}”`,
  });
}

/** "They leave on November 14th and get into Lima Monday morning": far ahead, days go on from one another. */
function isOfJourney({ step }: SpecOf<"weekday">, { published, tense, told }: Scene, from: Day) {
  const isAhead = published !== null && from > published + 6 && from < published + 60;
  return isAhead && step === null && tense !== "past" && told?.near === true;
}

/** "may come as early as Wednesday" */
function isAsEarlyAs([one, two, three]: readonly string[]): boolean {
  return one === "as" && three === "as" && (two === "early" || two === "soon");
}

/** On a Tuesday "next Wednesday" is not tomorrow. */
function isTomorrow(wanted: number, published: Day): boolean {
  return weekday(published + 1) === wanted;
}

function weekdayFrom(day: Day, wanted: number, way: 1 | -1): CalendarPoint {
  const away = ((((wanted - weekday(day)) * way) % 7) + 7) % 7;
  return { unit: "day", day: day + away * way };
}

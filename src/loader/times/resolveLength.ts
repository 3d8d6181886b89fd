// Lengths of time, and the stretches that they measure from the day of publication.

import { type Day, toCivil } from "#model/day.ts";
import { between, type EdtfDate, onDay } from "#model/edtf.ts";
import { fromAnchor } from "./anchor.ts";
import { lengthName } from "./names.ts";
import { monthsAway, pointBounds, toEnd } from "./point.ts";
import { dateless, type TimeReading, unresolved } from "./reading.ts";
import { resolveShift } from "./resolveRelative.ts";
import { printPeriod } from "./rules/lengths.ts";
import { type Scene, tenseSays, toPublished } from "./scene.ts";
import { type Amount, isClock, type SpecOf, type Unit } from "./spec.ts";

/** "the past two weeks", "the next several months" */
export function resolveStretch(
  { amount, unit, way, counting }: SpecOf<"stretch">,
  scene: Scene,
): TimeReading {
  const value = printPeriod(amount, unit);
  const from = fromAnchor("published", scene);
  const type = "DURATION";
  if (!from) return { ...unresolved(value, "published"), type };
  const bounding = pointBounds(from.point);
  const anchor = way < 0 ? bounding.latest : bounding.earliest;
  const n = amount.n ?? amount.guess;
  const end = endOf(unit, anchor, n * way);
  // TIMEX3 takes "recent weeks" for a date, and "the past few weeks" for a length.
  const custom = counting
    ? {}
    : ({ type: "DATE", value: way < 0 ? "PAST_REF" : "FUTURE_REF" } as const);
  const length = n === 1 ? unit : lengthName(n, unit);
  const counted = amount.n === null ? `about ${length}` : `the ${length}`;
  const day = from.told ? from.name : isClock(unit) ? "publication" : "the day of publication";
  return dateless(value, way < 0 ? `${counted} up to ${day}` : `${counted} from ${day} on`, {
    type,
    edtf: {
      kind: "interval",
      from: way < 0 ? end : onDay(anchor),
      to: way < 0 ? onDay(anchor) : end,
    },
    vague: amount.n === null,
    reference: from.reference,
    branch: "",
    because:
      amount.n === null ? "The words do not count; the number is what custom makes of them." : "",
    ...custom,
  });
}

/** The far end of a stretch, no more exact than its unit. */
function endOf(unit: Unit, anchor: Day, n: number): EdtfDate {
  if (isClock(unit)) return onDay(anchor + Math.sign(n));
  if (unit === "day" || unit === "night") return onDay(anchor + Math.round(n));
  if (unit === "week" || unit === "weekend") return onDay(anchor + Math.round(7 * n));
  const { year, month } = toCivil(anchor);
  if (unit === "month") return toEnd(monthsAway({ year, month }, Math.round(n)));
  if (unit === "quarter") return toEnd(monthsAway({ year, month }, Math.round(3 * n)));
  const years = n * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
  if (!Number.isInteger(years)) return toEnd(monthsAway({ year, month }, Math.round(12 * years)));
  return { kind: "year", year: year + years };
}

const dayLengths: Readonly<Partial<Record<Unit, number>>> = {
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  century: 36_524,
};

function lengthInDays({ n, guess }: Amount, unit: Unit): number | null {
  const length = dayLengths[unit];
  return n === null || n !== guess || length === undefined ? null : Math.round(n * length);
}

/** A length of time; after "in" or "within", of something to come, a date too. */
export function resolveDuration({ amount, unit }: SpecOf<"duration">, scene: Scene): TimeReading {
  const value = printPeriod(amount, unit);
  const days = lengthInDays(amount, unit);
  const length = dateless(value, "a length of time, not a date", { type: "DURATION", days });
  const [before] = scene.before;
  if (before !== "in" && before !== "within") return length;
  if (scene.tense !== "future" || scene.comparing || scene.published === null) return length;
  if (amount.n === null || days === null) return length;
  const { published } = scene;
  const coming = {
    reference: toPublished(published),
    branch: before,
    because: tenseSays("future"),
  };
  if (before === "within")
    return {
      ...length,
      ...coming,
      edtf: between({ earliest: published, latest: published + days }),
      phrase: `at most ${lengthName(amount.n, unit)} after the day of publication`,
    };
  const spec = { kind: "shift", amount, unit, way: 1, anchor: "published" } as const;
  const { edtf, phrase } = resolveShift(spec, { ...scene, history: false });
  return { ...length, ...coming, edtf, phrase };
}

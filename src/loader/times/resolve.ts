// Reckons what an expression says into a value: TIMEX3 to be measured by, EDTF for the product.

import { between, bounds, type Edtf } from "#model/edtf.ts";
import { ordinalFigure } from "#model/numbers.ts";
import { cut, nthOf, type EdgePiece } from "./edges.ts";
import { pointName, weekdayName } from "./names.ts";
import { type CalendarPoint, pointOf, toTimex3, yearOf } from "./point.ts";
import { atPoint, dateless, type TimeReading, unresolved } from "./reading.ts";
import {
  resolveCentury,
  resolveDay,
  resolveDecade,
  resolveFeast,
  resolveMonth,
  resolvePart,
  resolveYear,
} from "./resolveCalendar.ts";
import { resolveDuration, resolveStretch } from "./resolveLength.ts";
import { clocksBetween, resolveAt, sameDay } from "./resolveAt.ts";
import { resolveHeld, resolveOffset, sceneOfOffset } from "./resolveHeld.ts";
import { lessThan } from "./lessThan.ts";
import { resolveEaster } from "./easter.ts";
import { resolveShift, resolveUnit, resolveVague } from "./resolveRelative.ts";
import { resolveWeekday } from "./resolveWeekday.ts";
import type { Scene } from "./scene.ts";
import type { Spec, SpecOf } from "./spec.ts";

export function resolve(spec: Spec, scene: Scene): TimeReading {
  switch (spec.kind) {
    case "day":
      return resolveDay(spec, scene);
    case "feast":
      return resolveFeast(spec, scene);
    case "easter":
      return resolveEaster(spec, scene);
    case "month":
      return resolveMonth(spec, scene);
    case "part":
      return resolvePart(spec, scene);
    case "year":
      return resolveYear(spec);
    case "decade":
      return resolveDecade(spec);
    case "century":
      return resolveCentury(spec);
    case "weekday":
      return resolveWeekday(spec, scene);
    case "unit":
      return resolveUnit(spec, scene);
    case "shift":
      return resolveShift(spec, scene);
    case "offset":
      return resolveOffset(spec, resolve(spec.from, sceneOfOffset(spec, scene)));
    case "held":
      return resolveHeld(spec, resolve(spec.of, scene));
    case "stretch":
      return resolveStretch(spec, scene);
    case "vague":
      return resolveVague(spec, scene);
    case "within":
      return resolveWithin(spec, scene);
    case "edge":
      return resolveEdge(spec, scene);
    case "about":
      return resolveAbout(spec, scene);
    case "at":
      return resolveAt(spec, spec.date ? resolve(spec.date, scene) : sameDay(spec, scene));
    case "duration":
      return resolveDuration(spec, scene);
    case "set":
      return dateless(howOften(spec, scene), "how often, not when", { type: "SET" });
    case "nth":
      return resolveNth(spec, scene);
    case "range":
      return resolveRange(spec, scene);
  }
}

/** "daily" is `P1D` in news; histories are marked the older way, by the calendar: `XXXX-XX-XX`. */
function howOften({ value, often }: SpecOf<"set">, { history }: Scene): string {
  return (history && often ? byCalendar.get(value) : undefined) ?? value;
}

const byCalendar: ReadonlyMap<string, string> = new Map([
  ["P1D", "XXXX-XX-XX"],
  ["P1W", "XXXX-WXX"],
  ["P1M", "XXXX-XX"],
  ["P1Y", "XXXX"],
]);

/** "March of last year": the outer year completes the inner date. */
function resolveWithin({ inner, outer }: SpecOf<"within">, scene: Scene): TimeReading {
  const of = resolve(outer, scene);
  if (inner.kind === "weekday" && of.point?.unit === "week") {
    const day = { unit: "day", day: of.point.monday + inner.weekday } as const;
    const { reference, branch } = of;
    return atPoint(day, {
      reference,
      branch,
      phrase: `the ${weekdayName(inner.weekday)} of ${of.phrase}`,
    });
  }
  const complete = of.point && (inMonth(inner, of.point) ?? withYear(inner, yearOf(of.point)));
  if (!complete) return unresolved("XXXX", scene.published === null ? "published" : "told");
  const reading = resolve(complete, scene);
  return {
    ...reading,
    reference: of.reference,
    branch: of.branch,
    phrase: of.reference === null ? reading.phrase : `in ${of.phrase}`,
    because: isNthDay(inner) ? "" : of.because,
  };
}

function isNthDay(spec: Spec): boolean {
  return spec.kind === "day" && spec.month === null;
}

/** "the 12th of this month" */
function inMonth(spec: Spec, of: CalendarPoint): Spec | null {
  return spec.kind === "day" && isNthDay(spec) && of.unit === "month"
    ? { ...spec, year: of.year, month: of.month }
    : null;
}

function withYear(spec: Spec, year: number): Spec | null {
  switch (spec.kind) {
    case "day":
    case "feast":
    case "easter":
    case "month":
    case "part":
      return { ...spec, year };
    case "edge": {
      const of = withYear(spec.of, year);
      return of && { ...spec, of };
    }
    case "year":
    case "decade":
    case "century":
    case "weekday":
    case "unit":
    case "shift":
    case "offset":
    case "held":
    case "stretch":
    case "within":
    case "about":
    case "at":
    case "duration":
    case "set":
    case "vague":
    case "nth":
    case "range":
      return null;
  }
}

/** "late last year", "the end of October", "earlier this month" */
function resolveEdge({ edge, of }: SpecOf<"edge">, scene: Scene): TimeReading {
  const whole = resolveWhole(of, scene);
  if (!whole.point) return whole;
  const branch = whole.branch === "" ? edge : `${edge}-${whole.branch}`;
  if (edge === "earlier" || edge === "later") return sideOfPublication(whole, edge, branch, scene);
  const stretch = cut(whole.point, edge);
  if (whole.point.unit === "day") return { ...whole, part: edge === "early" ? "morning" : "night" };
  if (!stretch) return { ...whole, branch };
  const name = whole.reference === null ? pointName(whole.point) : whole.phrase;
  return {
    ...whole,
    edtf: stretch.edtf,
    branch,
    phrase: `by custom ${stretch.words} of ${name}`,
  };
}

/** "the last week of August", "the second half of March" */
function resolveNth({ nth, unit, of }: SpecOf<"nth">, scene: Scene): TimeReading {
  const whole = resolveWhole(of, scene);
  if (!whole.point) return whole;
  const piece = nthOf(whole.point, nth, unit);
  if (!piece) return dateless("XXXX", "no part of the calendar", { branch: "no-such-day" });
  const place = nth < 0 ? "last" : ordinalFigure(nth);
  const what = unit === "week" && nth < 0 ? "seven days" : unit;
  return {
    ...whole,
    value: piece.point ? toTimex3(piece.point) : unit === "week" ? weekOfMost(piece) : whole.value,
    edtf: piece.edtf,
    point: piece.point,
    phrase: `the ${place} ${what} of ${whole.reference === null ? pointName(whole.point) : whole.phrase}`,
  };
}

/** "will stay shut until the end of the week": of what is to come, the week is that of publication. */
function resolveWhole(of: Spec, scene: Scene): TimeReading {
  const inner: Scene = { ...scene, before: ["of"] };
  if (!untensed(of)) return resolve(of, inner);
  const own = scene.tense === "future" && !scene.history && of.kind === "unit" && of.step === 0;
  return resolve(own ? { ...of, anchor: "published" } : of, { ...inner, tense: "none" });
}

/** The week of the calendar that most of it falls into. */
function weekOfMost({ edtf }: EdgePiece): string {
  const { earliest, latest } = bounds(edtf);
  return toTimex3(pointOf("week", Math.min(earliest + 3, latest)));
}

/** "this year", cut by its edge, is not cut again by the tense. */
function untensed(spec: Spec): boolean {
  return spec.kind === "unit";
}

function sideOfPublication(
  whole: TimeReading,
  edge: "earlier" | "later",
  branch: string,
  { published }: Scene,
): TimeReading {
  if (published === null || !whole.edtf) return { ...whole, branch };
  const { earliest, latest } = bounds(whole.edtf);
  if (!(earliest <= published && published <= latest)) return { ...whole, branch };
  const earlier = edge === "earlier";
  return {
    ...whole,
    edtf: between(earlier ? { earliest, latest: published } : { earliest: published, latest }),
    branch,
    phrase: earlier
      ? `${whole.phrase}, up to the day of publication`
      : `${whole.phrase}, from the day of publication on`,
  };
}

function resolveAbout({ of, less }: SpecOf<"about">, scene: Scene): TimeReading {
  const exact = resolve(of, scene);
  const nearer = less ? lessThan(of, exact, scene) : null;
  if (nearer) return nearer;
  const edtf =
    exact.edtf && exact.edtf.kind !== "interval" ? { ...exact.edtf, about: true } : exact.edtf;
  return {
    ...exact,
    edtf,
    because: "The words are not exact, so it may lie a little beside that.",
  };
}

/** "from 3 to 5 May": the second end is reckoned from the first. */
function resolveRange({ from, to, spans }: SpecOf<"range">, scene: Scene): TimeReading {
  const clocks = clocksBetween(from, to, scene);
  const start = clocks?.[0] ?? resolve(from, scene);
  const end = clocks?.[1] ?? endFrom(start, to, scene);
  const ends = [start, end].map(({ type, value }, n) => ({
    ...(spans[n] ?? spans[0]),
    type,
    value,
  }));
  if (!start.edtf || !end.edtf) return { ...(start.edtf ? end : start), ends };
  const { earliest } = bounds(start.edtf);
  const { latest } = bounds(end.edtf);
  const value = `${start.value}/${end.value}`;
  if (earliest > latest)
    return dateless(value, "a range whose ends are crossed, so it gives no date", { ends });
  // "from 7 until 9 p.m. on Monday": one day
  const edtf: Edtf =
    start.edtf.kind === "interval" || end.edtf.kind === "interval" || earliest === latest
      ? between({ earliest, latest })
      : { kind: "interval", from: start.edtf, to: end.edtf };
  return {
    ...end,
    type: "DATE",
    value,
    edtf,
    point: null,
    part: null,
    vague: start.vague || end.vague,
    ends,
    reference: end.reference ?? start.reference,
    phrase: rangeSays(start, end),
  };
}

/** "from Monday to Friday": the Friday after that Monday. */
function endFrom(start: TimeReading, to: Spec, scene: Scene): TimeReading {
  const end = resolve(to, scene);
  if (to.kind !== "weekday" || start.point?.unit !== "day" || end.point?.unit !== "day") return end;
  const days = (((end.point.day - start.point.day) % 7) + 7) % 7;
  const { reference, branch, phrase } = end;
  const { value, edtf, point } = atPoint(
    { unit: "day", day: start.point.day + days },
    { reference, branch, phrase },
  );
  return { ...end, value, edtf, point };
}

function rangeSays(start: TimeReading, end: TimeReading): string {
  const inFull = start.reference === null && end.reference === null;
  if (inFull) return "a range, both ends given in full";
  return `a range; its last part is ${end.phrase}`;
}

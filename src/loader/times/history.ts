// Whether a text is a history, whose dates go on from one another, or news, whose dates hang on publication.

import { type Day, toCivil } from "#model/day.ts";
import { yearOf } from "./point.ts";
import { resolve } from "./resolve.ts";
import { nowhere } from "./scene.ts";
import type { Spec, Unit } from "./spec.ts";
import type { Tagged } from "./tag.ts";

/** The words name a year themselves. */
export function namesYear(spec: Spec): boolean {
  switch (spec.kind) {
    case "day":
    case "feast":
    case "easter":
    case "month":
    case "part":
      return spec.year !== null;
    case "year":
    case "decade":
    case "century":
      return true;
    case "edge":
    case "held":
    case "about":
    case "nth":
      return namesYear(spec.of);
    case "within":
      return namesYear(spec.outer);
    case "at":
      return spec.date !== null && namesYear(spec.date);
    case "range":
      return namesYear(spec.to);
    case "weekday":
    case "unit":
    case "offset":
    case "shift":
    case "stretch":
    case "duration":
    case "set":
    case "vague":
      return false;
  }
}

/** In a chronicle of years just past, at most one date in so many hangs on publication. */
const chronicleShare = 8;

/** "last Wednesday", "ten days ago", "this month": so many of them, and somebody writes of his own week. */
const ofOwnWeek = 3;

/** A history tells years long before publication, and hardly speaks of "today" or a bare weekday. */
export function isHistory(found: readonly { readonly tagged: Tagged }[], published: Day): boolean {
  const { year } = toCivil(published);
  let far = 0;
  let near = 0;
  let deictic = 0;
  let pointing = 0;
  for (const { tagged } of found) {
    const named = yearNamed(tagged.spec);
    if (named !== null && Math.abs(year - named) >= 2) far++;
    else if (named !== null || isDeictic(tagged.spec)) near++;
    if (isDeictic(tagged.spec)) deictic++;
    if (isOfOwnWeek(tagged.spec)) pointing++;
  }
  if (pointing >= ofOwnWeek) return false;
  return far >= 5 && (far > near + 2 * deictic || deictic * chronicleShare <= far + near);
}

function yearNamed(spec: Spec): number | null {
  if (!namesYear(spec) || spec.kind === "decade" || spec.kind === "century") return null;
  const { point } = resolve(spec, nowhere);
  return point ? yearOf(point) : null;
}

function isDeictic(spec: Spec): boolean {
  if (spec.kind === "at") return spec.date !== null && isDeictic(spec.date);
  // "late on Monday", "earlier this month"
  if (spec.kind === "edge") return isDeictic(spec.of);
  return spec.kind === "weekday" || (spec.kind === "unit" && spec.anchor === "published");
}

/** What only a report says: an analysis looks back on ten years, and still has its "this Saturday". */
function isOfOwnWeek(spec: Spec): boolean {
  if (spec.kind === "at") return spec.date !== null && isOfOwnWeek(spec.date);
  if (spec.kind === "edge" || spec.kind === "about") return isOfOwnWeek(spec.of);
  if (spec.kind === "weekday") return spec.step !== null;
  const isMeasured = spec.kind === "unit" || spec.kind === "shift";
  return isMeasured && spec.anchor === "published" && short.has(spec.unit);
}

const short: ReadonlySet<Unit> = new Set(["day", "night", "week", "weekend", "month"]);

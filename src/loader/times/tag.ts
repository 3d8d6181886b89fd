// Finds the time expressions of a sentence and what their words say.
//
// A cascade: each layer of rules reads the words that the layer before has reduced, from left to
// right; the longest match wins, the earlier row among equals. So "late last year" is first
// "last year", then "late" of it.

import type { Token } from "../tree/document.ts";
import type { Span } from "#model/span.ts";
import { shareOuterYears, spreadLists } from "./lists.ts";
import { reduce, toLayer } from "./reduce.ts";
import type { TimeRule } from "./rule.ts";
import { amounts } from "./rules/amounts.ts";
import { days, months, years } from "./rules/calendar.ts";
import { chronicle } from "./rules/chronicle.ts";
import { clockRanges } from "./rules/clockRanges.ts";
import { clock } from "./rules/clock.ts";
import { compounds } from "./rules/compounds.ts";
import { datedWeekdays } from "./rules/datedWeekdays.ts";
import { durations, sets } from "./rules/lengths.ts";
import { easter } from "./rules/easter.ts";
import { fortnights } from "./rules/fortnights.ts";
import { held } from "./rules/held.ts";
import { nights } from "./rules/nights.ts";
import { nthDays } from "./rules/nthDays.ts";
import { offsets } from "./rules/offsets.ts";
import { parts } from "./rules/partsOfYear.ts";
import { ranges, sharedRanges } from "./rules/ranges.ts";
import { deicticDays, shifts, units, weekdays } from "./rules/relative.ts";
import { steps } from "./rules/steps.ts";
import { stretches } from "./rules/stretches.ts";
import { vagueTimes } from "./rules/vague.ts";
import { yearTo } from "./rules/yearTo.ts";
import type { Spec } from "./spec.ts";
import { toWords } from "./toWords.ts";
import type { TimeWord } from "./word.ts";

/** An expression found, not yet reckoned. */
export interface Tagged extends Span {
  readonly rule: string;
  readonly spec: Spec;
  /** The words right before it, nearest first, lower case: "in", "over". */
  readonly before: readonly string[];
}

const atoms: readonly TimeRule[] = [
  ...chronicle,
  ...sharedRanges,
  ...nights,
  ...days,
  ...nthDays,
  ...easter,
  ...months,
  ...parts,
  ...years,
  ...deicticDays,
  ...weekdays,
  ...steps,
  ...yearTo,
  ...units,
  ...shifts,
  ...stretches,
  ...sets,
  ...durations,
  ...clock,
  ...vagueTimes,
  ...fortnights,
];

const composed: readonly TimeRule[] = [
  ...clockRanges,
  ...datedWeekdays,
  ...compounds,
  ...held,
  ...offsets,
];

/** Every row that can give an expression its name. */
export const rows: readonly TimeRule[] = [...atoms, ...composed, ...ranges];

/** In order; compounds twice, for "late in March of last year". */
const layers = [amounts, atoms, composed, composed, ranges].map(toLayer);

/** The time expressions of `text[span]`, in order; none overlaps another. */
export function tag(
  text: string,
  span: Span & { readonly tokens?: readonly Token[] },
  dayFirst = false,
): readonly Tagged[] {
  let words = toWords(text, span, dayFirst, span.tokens);
  for (const [index, layer] of layers.entries()) {
    words = reduce(words, layer, text);
    if (index === 1) words = spreadLists(words);
    if (index === 2) words = shareOuterYears(words);
  }
  const found: Tagged[] = [];
  for (const [at, { start, end, rule, tags }] of words.entries()) {
    const spec = tags?.spec;
    if (spec === undefined || rule === null) continue;
    found.push({ start, end, rule, spec, before: nearestBefore(words, at) });
  }
  return found;
}

const nothing = ["", "", ""];

function nearestBefore(words: readonly TimeWord[], at: number): readonly string[] {
  const before = [lowerAt(words, at - 1), lowerAt(words, at - 2), lowerAt(words, at - 3)];
  return before.every((lower) => lower === "") ? nothing : before;
}

function lowerAt(words: readonly TimeWord[], at: number): string {
  return words[at]?.lower ?? "";
}

// The tense for one kind of expression: of two weekdays one is always near, of two months it may be neither.

import { type Day, weekday } from "#model/day.ts";
import type { Span } from "#model/span.ts";
import { resultNouns } from "../lexicon/timesVerbs.ts";
import type { Sentence } from "../tree/document.ts";
import type { Tensed, Tense } from "./tense.ts";
import type { Spec } from "./spec.ts";
import { firstAfter } from "./tokens.ts";

/** `published` is the civil day of publication where it is known. */
export function tenseFor(
  spec: Spec,
  sentence: Sentence,
  span: Span,
  telling: Tensed,
  published: Day | null,
): Tense {
  if (telling.foreseen) {
    const wanted = weekdayOf(spec);
    // "was due to meet on Monday", told on Wednesday
    if (wanted === null) return lacksYear(spec) ? "none" : "future";
    return published !== null && isDaysBack(wanted, published, telling.had ? 2 : 1)
      ? "past"
      : "future";
  }
  return telling.tense === "future" && isOfResults(spec, sentence, span) ? "none" : telling.tense;
}

function weekdayOf(spec: Spec): number | null {
  if (spec.kind === "edge") return weekdayOf(spec.of);
  if (spec.kind === "at") return spec.date === null ? null : weekdayOf(spec.date);
  return spec.kind === "weekday" ? spec.weekday : null;
}

/** "in May", "on 3 May": of two the one that is nearest. */
function lacksYear(spec: Spec): boolean {
  if (spec.kind === "edge") return lacksYear(spec.of);
  return spec.kind === "month" || spec.kind === "day" || spec.kind === "feast";
}

function isDaysBack(wanted: number, published: Day, most: number): boolean {
  const back = (weekday(published) - wanted + 7) % 7;
  return back > 0 && back <= most;
}

/** "will publish third-quarter results": of the quarter nearest, for it is over or nearly so. */
function isOfResults(spec: Spec, { tokens }: Sentence, { end }: Span): boolean {
  if (spec.kind !== "part" || spec.part < 33) return false;
  return resultNouns.has(tokens[firstAfter(tokens, end)]?.lower ?? "");
}

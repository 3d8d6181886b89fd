// A year told in an aside between commas is of the aside alone: the verb behind it is of the news.

import { type Day, toCivil } from "#model/day.ts";
import type { Span } from "#model/span.ts";
import type { Sentence, Token } from "../article/document.ts";
import { type Point, yearOf } from "./point.ts";
import type { Told } from "./scene.ts";
import type { Spec } from "./spec.ts";
import { firstAfter } from "./tense.ts";

/** "Roca, who signed a pact in July 1999, was seized on May 17", told in June 2014: seized in that May. */
export function isBehindAside(
  { tokens }: Sentence,
  told: Pick<Told, "words" | "point">,
  { spec, start }: Span & { readonly spec: Spec },
  published: Day | null,
): boolean {
  if (published === null || !isJustBack(spec, published, yearOf(told.point))) return false;
  const at = firstAfter(tokens, start);
  const from = firstAfter(tokens, told.words.start);
  const open = tokens.findLastIndex(({ text }, n) => n < from && text === ",");
  if (open < 1 || !opensAside(tokens, open, spec)) return false;
  const close = tokens.findIndex(
    ({ text }, n) => n > from && n < at && text === "," && isFinite(tokens, n + 1),
  );
  return close > 0;
}

/** Months back within which news names no year. */
const reach = 3;
/** The same, where the aside is of a year long gone: "which began in March 2011, stalled in February". */
const farReach = 5;

/** "on May 17", "in April", told in June. */
function isJustBack(spec: Spec, published: Day, told: number): boolean {
  if (!(spec.kind === "day" || spec.kind === "month") || spec.year !== null) return false;
  if (spec.month === null) return false;
  const { year, month } = toCivil(published);
  return (month - spec.month + 12) % 12 <= (year - told >= 2 ? farReach : reach);
}

/** ", who was freed"; before a day also ", elected in 2009" right behind the subject of its sentence. */
function opensAside(tokens: readonly Token[], comma: number, spec: Spec): boolean {
  const opener = tokens[comma + 1];
  if (/^(?:who|which|whose|whom)$/.test(opener?.lower ?? "")) return true;
  return (
    // "drafted in March 2009, was signed in May": steps of one thing
    spec.kind === "day" &&
    opener?.pos === "VERB" &&
    !opener.lower.endsWith("ing") &&
    !tokens.slice(0, comma).some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** ", was seized", ", again quit" */
function isFinite(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from]?.pos === "ADV" ? tokens[from + 1] : tokens[from];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? "") && verb?.lower.endsWith("ing") !== true;
}

/** "would resume its aid to Peru, suspended in 2011": in passing, as the rest of its sentence is of a day told before. */
export function isYearOfAside(
  text: string,
  { start, spec }: Span & { readonly spec: Spec },
  story: Point | null,
): boolean {
  const before = text.slice(Math.max(0, start - asideReach), start);
  return (
    story?.unit === "day" &&
    spec.kind === "year" &&
    /, (?:first |last )?\p{Ll}+(?:ed|en|ken|lt|ut) (?:in|since) $/u.test(before)
  );
}

/** UTF-16 code units from the comma to the year. */
const asideReach = 40;

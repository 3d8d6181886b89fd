// Which times a title leaves out: those that say when, and not those that belong to what is said.

import { isAge } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

type TimePlace = SentenceView["timexes"][number];

/** The time that the word is part of; undefined where the title needs it. */
export function timeToLeave(view: SentenceView, at: number): TimePlace | undefined {
  return view.timexes.find(
    (t) =>
      t.first <= at &&
      at <= t.last + zoneLength(view, t) &&
      !isMeasure(view, t) &&
      !isAge(view, t) &&
      !isDeadline(view, t) &&
      !(t.first === t.last && isOfNoun(view, at)),
  );
}

/** Words of the "Moscow time" of "at midnight Moscow time". */
function zoneLength({ tokens }: SentenceView, { last }: TimePlace): number {
  if (/^(?:gmt|utc|est|cet)$/.test(tokens[last + 1]?.lower ?? "")) return 1;
  return tokens[last + 2]?.lower === "time" && /^(?:PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? "")
    ? 2
    : 0;
}

/** "gave Peru until Friday to withdraw": that is what it was given. */
function isDeadline({ tokens }: SentenceView, { first, last }: TimePlace): boolean {
  return (
    /^(?:until|till)$/.test(tokens[first - 1]?.lower ?? "") && tokens[last + 1]?.lower === "to"
  );
}

/** "a basis for future cooperation": no time of its own, unlike "a recent trip". */
function isOfNoun({ tokens }: SentenceView, at: number): boolean {
  return /^(?:future|past)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.pos === "NOUN";
}

/** "extended to Tuesday a deadline for the rebels": what is moved comes behind the day. */
export function isMovedTo({ tokens }: SentenceView, word: string, { last }: TimePlace): boolean {
  return word === "to" && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? "");
}

const places =
  /^(?:prison|jail|custody|captivity|detention|exile|office|power|hiding|hospital|run|bars|large|sea|labour|labor)$/;

/** "seven years of hostility", "a 12-month embargo", "a ten-year-old truce": a length that measures something is part of it. */
function isMeasure(
  { tokens }: SentenceView,
  { type, first, last }: { type: string; first: number; last: number },
): boolean {
  if (type !== "DURATION") return false;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (/^(?:of|to)$/.test(next?.lower ?? "")) return true;
  // "sentenced him to ten years for fraud"
  if (before?.lower === "to") return true;
  // "gave him ten years in prison", "freed her after seven months in captivity"
  const where = tokens[last + (tokens[last + 2]?.lower === "the" ? 3 : 2)]?.lower ?? "";
  if (/^(?:in|on|behind|at)$/.test(next?.lower ?? "") && places.test(where)) return true;
  const hasArticle = [before, tokens[first]].some((word) =>
    /^(?:an?|the)$/.test(word?.lower ?? ""),
  );
  return hasArticle && (next?.text === "-" || /^(?:NOUN|ADJ)$/.test(next?.pos ?? ""));
}

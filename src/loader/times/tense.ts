// Whether the words around a time speak of the past or of what is to come.
//
// The verb group nearest to the time decides; a comma, dash or joining word between them makes it
// farther. Parts of speech are votes (one verb in eight is missed), so auxiliaries go by word.

import type { Span } from "#model/span.ts";
import {
  joining,
  modals,
  pastForms,
  pending,
  perfectForms,
  planning,
  presentForms,
} from "../lexicon/timesVerbs.ts";
import type { Sentence, Token } from "../article/document.ts";
import {
  isAwaited,
  isBehindAnd,
  isBehindComma,
  isClosing,
  isDecidedToHold,
  isDeadline,
  isDeclared,
  isDoubted,
  isNewDate,
  isOfReport,
  isSetFor,
  isTaken,
  isWhenDone,
} from "./aheadWords.ts";
import { type Group, opens, type Tense } from "./opens.ts";
import { isOverAlready } from "./overAlready.ts";
import { indicesOf } from "../gather.ts";

/** How much farther a token to the right is than one to the left. */
const rightward = 1.4;
const perBoundary = 4;
/** "agreed on Wednesday to reopen": the day is that of the finite verb before it. */
const beforeInfinitive = 3;
/** Tokens on each side that are looked at: farther verbs say nothing of this time. */
const reach = 40;

export function tenseAt({ tokens }: Pick<Sentence, "tokens">, { start, end }: Span): Tense {
  return tenseOf(tokens, start, end);
}

export function tenseOf(tokens: readonly Token[], start: number, end: number): Tense {
  const from = firstAfter(tokens, start);
  const to = firstAfter(tokens, end);
  if (
    isNewDate(tokens, from) ||
    isSetFor(tokens, from) ||
    isDeadline(tokens, from) ||
    isDeclared(tokens, from, to) ||
    isAwaited(tokens, from) ||
    isDoubted(tokens, to)
  )
    return "future";
  if (isTaken(tokens, from) || isWhenDone(tokens, to) || isOverAlready(tokens, from, to))
    return "past";
  if (isDecidedToHold(tokens, from)) return "none";
  let nearest = Number.POSITIVE_INFINITY;
  let tense: Tense = "none";
  const far = isOfReport(tokens, to) ? to : to + reach;
  for (const group of groupsIn(tokens, from - reach, far)) {
    const distance = distanceOf(group, tokens, from, to);
    if (group.tense !== "none" && distance < nearest && !isBeyondQuote(tokens, group, from, to)) {
      nearest = distance;
      tense = group.tense;
    }
  }
  return tense;
}

/** The tense of the nearest verb group with no joint between; null where the clause has none. */
export function tenseInClause(
  { tokens }: Pick<Sentence, "tokens">,
  { start, end }: Span,
): Tense | null {
  const [from, to] = [firstAfter(tokens, start), firstAfter(tokens, end)];
  let nearest = perBoundary * rightward * reach;
  let tense: Tense | null = null;
  for (const group of groupsIn(tokens, from - reach, to + reach)) {
    const [left, right] = group.first >= to ? [to, group.first] : [group.last + 1, from];
    const distance = distanceOf(group, tokens, from, to);
    if (distance >= nearest || boundaries(tokens, left, right) > 0) continue;
    nearest = distance;
    tense = group.tense;
  }
  return tense;
}

/** In tokens; a group around the time, or one that announces it ("set for Friday"), is nearest. */
function distanceOf(group: Group, tokens: readonly Token[], from: number, to: number): number {
  const { first, last, plans } = group;
  if (first >= from && last < to) return Number.POSITIVE_INFINITY;
  if (last >= from && first < to) return 0;
  if (first >= to) {
    const more =
      (tokens[first]?.lower === "to" ? beforeInfinitive : 0) +
      (isClosing(tokens, first, to) ||
      isBehindComma(tokens, first, from, to) ||
      isBehindAnd(tokens, first, to)
        ? reach
        : 0);
    return (first - to + 1) * rightward + perBoundary * boundaries(tokens, to, first) + more;
  }
  if (plans && first === last && from - last <= 2) return 1;
  return from - last + perBoundary * boundaries(tokens, last + 1, from);
}

/** "“It is not before Labor Day,” she said": of what is quoted, how it is told says nothing. */
function isBeyondQuote(tokens: readonly Token[], { first, last }: Group, from: number, to: number) {
  const [left, right] = first >= to ? [to, first] : [last + 1, from];
  let marks = 0;
  for (let at = left; at < right; at++) if (/^["“”]$/.test(tokens[at]?.lower ?? "")) marks++;
  return marks % 2 === 1;
}

/** Where the last search ended: the next is mostly for the same place, or for the one beside it. */
let recent = 0;

/** The first token that ends after a place in the text; the number of tokens where none does. */
export function firstAfter(tokens: readonly Token[], place: number): number {
  for (let at = Math.max(0, recent - 1); at <= recent + 1; at++)
    if (isFirstAfter(tokens, at, place)) return (recent = at);
  recent = partition(tokens.length, (at) => (tokens[at]?.end ?? 0) > place);
  return recent;
}

function isFirstAfter(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.end <= place) return false;
  return at === 0 || (tokens[at - 1]?.end ?? 0) <= place;
}

/** The least number below `length` that holds, where all after it hold too; else `length`. */
function partition(length: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const borders: ReadonlySet<string> = new Set([...", ; : — – (".split(" "), ...joining]);

function boundaries(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (borders.has(tokens[at]?.lower ?? "")) count++;
  }
  return count;
}

/** The verb groups that begin in a stretch of tokens. */
function groupsIn(tokens: readonly Token[], from: number, to: number): readonly Group[] {
  const openings = openingsOf(tokens);
  const groups: Group[] = [];
  let at = Math.max(0, from);
  for (let n = firstFrom(openings, at); n < openings.length; n++) {
    const opening = openings[n] ?? to;
    if (opening >= to) break;
    if (opening < at) continue;
    const group = groupAt(tokens, opening, groups.at(-1) ?? null);
    if (group) groups.push(group);
    at = (group?.last ?? opening) + 1;
  }
  return groups;
}

/** A sentence of many times is looked through for verbs once. */
const known = new WeakMap<readonly Token[], readonly number[]>();

/** The tokens at which a verb group may begin, in order. */
function openingsOf(tokens: readonly Token[]): readonly number[] {
  const before = known.get(tokens);
  if (before) return before;
  const found = indicesOf(tokens.length, (at) => opens(tokens, at, null) !== null);
  known.set(tokens, found);
  return found;
}

/** The first of ascending numbers that is not below `least`; their number where none is. */
function firstFrom(numbers: readonly number[], least: number): number {
  return partition(numbers.length, (n) => (numbers[n] ?? 0) >= least);
}

function groupAt(tokens: readonly Token[], at: number, before: Group | null): Group | null {
  const token = tokens[at];
  if (!token) return null;
  const tense = opens(tokens, at, before);
  if (tense === null) return null;
  let last = at;
  const lead = token.pos === "VERB" && !isAuxiliary(token) ? 0 : 4;
  for (let next = at + 1; next <= at + lead && next < tokens.length; next++) {
    const word = tokens[next];
    if (!word || !/^(?:AUX|VERB|ADV|PART)$/.test(word.pos) || word.lower === "to") break;
    // "her attempt to travel failed on Saturday": a verb of its own
    const isNext =
      token.lower === "to" &&
      tokens[last]?.pos === "VERB" &&
      word.pos === "VERB" &&
      word.lower !== word.lemma;
    if (isNext) break;
    if (word.pos === "VERB" || word.pos === "AUX") last = next;
  }
  const main = tokens[last];
  // "set up a panel on Monday to look into it": it is there
  const isSetUp =
    main?.lower === "set" && /^(?:up|off|out|aside)$/.test(tokens[last + 1]?.lower ?? "");
  const waits = main !== undefined && pending.has(main.lower) && !isSetUp;
  const plans = waits || (main !== undefined && planning.has(main.lemma));
  const standing = tense === "none" && waits;
  return { first: at, last, tense: standing ? "future" : tense, plans };
}

function isAuxiliary({ lower }: Token): boolean {
  return (
    modals.has(lower) || pastForms.has(lower) || perfectForms.has(lower) || presentForms.has(lower)
  );
}

// A line's mentions, left to right: at each word the readers are asked in turn, and the first that
// can read something there moves the reading on behind it.

import { opensBreakaway } from "./brokenAway.ts";
import { readFallen } from "./fallenLeader.ts";
import { opensSide, readBody, readLand, readLed } from "./readBody.ts";
import { opensPair, opensPronoun, readPair, readPronoun } from "./readBack.ts";
import { opensCounterpart, opensKin, readCounterpart, readKin } from "./readCounterpart.ts";
import { opensHome, readHome } from "./home.ts";
import { opensGroup, readGroup } from "./readGroup.ts";
import { isOfficeWord } from "./officeWords.ts";
import { opensName } from "./personName.ts";
import { readAirline } from "./readAirline.ts";
import { readInTurn } from "./inTurn.ts";
import { opensKind, readKindBefore } from "./kindBefore.ts";
import { readNeighbour } from "./neighbour.ts";
import { readLatter } from "./latter.ts";
import { readPerson } from "./readPerson.ts";
import { opensGovernment, readGovernment, readState } from "./readState.ts";
import { opensSent, readSent } from "./sent.ts";
import { readWish } from "./readWish.ts";
import { readStandIn } from "./standIn.ts";
import { opensUnnamed, readUnnamedBody } from "./unnamedBody.ts";
import { placeOpeners } from "../lexicon/nameWords.ts";
import type { Draft } from "./draft.ts";
import { townEnd } from "./readPlaces.ts";
import { shapeEnd, smallEnd } from "./shapedPlace.ts";
import type { Line } from "./line.ts";
import type { NameReader, Opens, Read, Reader, Sketch } from "./reader.ts";

/** "Camp David", "Cold War": read by the places, or by nobody. */
function readElse(line: Line, at: number): Read | null {
  const found = line.terms[at];
  const operation = operationEnd(line, at);
  if (operation > at) return { drafts: [], to: operation };
  const opens = placeOpeners.has(line.words[at]?.lower ?? "") && !found;
  const end = Math.max(opens ? shapeEnd(line, at) : smallEnd(line, at), townEnd(line, at));
  if (end > at) return { drafts: [], to: end };
  if (!found || found.end === at + 1) return null;
  const { place: where, thing, body, state, adjective, seat } = found.term;
  return (where || thing) && !body && !state && !adjective && !seat
    ? { drafts: [], to: found.end }
    : null;
}

/** "Operation Northern Shield": neither a person nor a body; `at` where none stands. */
function operationEnd({ words, title }: Line, at: number): number {
  if (title || words[at]?.text !== "Operation") return at;
  let to = at + 1;
  while (words[to]?.capital && words[to]?.joined && to - at < 5) to += 1;
  return to > at + 1 ? to : at;
}

const never: Opens = () => false;

// The order matters: "his Chinese counterpart" before "his", "Chinese officials" before "Chinese".
export const readers: readonly (readonly [read: Reader, small: Opens])[] = [
  [readLand, opensBreakaway],
  [readAirline, never],
  [readWish, never],
  [readElse, never],
  [readCounterpart, opensCounterpart],
  [readKin, opensKin],
  [readPair, opensPair],
  [readSent, opensSent],
  [readGovernment, opensGovernment],
  [readFallen, (lower) => lower === "the"],
  [readLatter, (lower) => lower === "the"],
  [readStandIn, (lower) => lower === "the"],
  [readKindBefore, opensKind],
  [readLed, opensName],
  [readPerson, (lower) => opensName(lower) || isOfficeWord(lower)],
  [readNeighbour, (lower) => lower === "its"],
  [readHome, opensHome],
  [readInTurn, never],
  [readGroup, opensGroup],
  [readBody, opensSide],
  [readUnnamedBody, opensUnnamed],
  [readState, never],
  [readPronoun, opensPronoun],
];

const all: readonly Reader[] = readers.map(([read]) => read);
/** Small words are most words, and nearly all begin nothing; each is found out once. */
const bySmall = new Map<string, readonly Reader[]>();
const mostSmall = 10_000;

function readersAt({ words, terms }: Line, at: number): readonly Reader[] {
  const word = words[at];
  if (!word || word.sign) return none;
  if (word.capital || terms[at]) return all;
  const known = bySmall.get(word.lower);
  if (known) return known;
  const those = readers.filter(([, small]) => small(word.lower)).map(([read]) => read);
  if (bySmall.size === mostSmall) bySmall.clear();
  bySmall.set(word.lower, those);
  return those;
}

const none: readonly Reader[] = [];

export function readDrafts(line: Line, index: number, name: NameReader): readonly Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < line.words.length) {
    const read = firstOf(line, at, name);
    if (read) drafts.push(...read.drafts.map((draft) => place(line, index, draft)));
    at = Math.max(at + 1, read?.to ?? seatEnd(line, at));
  }
  return drafts;
}

/** "ministers meeting in Buenos Aires agreed": nobody is called Aires. */
function seatEnd({ terms }: Line, at: number): number {
  const found = terms[at];
  return found?.term.seat && !found.term.state ? found.end : 0;
}

function firstOf(line: Line, at: number, name: NameReader): Read | null {
  for (const reader of readersAt(line, at)) {
    const read = reader(line, at, name);
    if (read) return read;
  }
  return null;
}

function place(line: Line, index: number, draft: Sketch): Draft {
  const { words } = line;
  const { from, to, headFrom = from, headTo = to, form, what } = draft;
  return {
    from,
    to,
    form,
    what,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    line: index,
    head: { start: words[headFrom]?.start ?? 0, end: words[headTo - 1]?.end ?? 0 },
    possessive: words[to - 1]?.possessive ?? false,
  };
}

// Bodies without a name: "the opposition", "the ruling party", "a human rights group", "the transitional council".

import { months, weekdays } from "#model/calendar.ts";
import { performatives } from "../lexicon/verbs.ts";
import { type Line, textOf } from "./line.ts";
import type { Read } from "./reader.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What is a side by itself. */
const sides = words("opposition");
/** What is somebody only with a word that says which: "the ruling party", but not "the party". */
const heads = words(
  "party coalition alliance group organisation organization council committee faction commission mission delegation bloc movement command panel charity",
);
/** Words that say what kind of body it is. */
const marks = words(
  "ruling governing opposition main largest biggest rights human aid relief monitoring watchdog rebel guerrilla militant armed insurgent separatist islamist islamic extremist transitional interim provisional caretaker military civilian security electoral election parliamentary tribal advocacy environmental exile exiled dissident leftist left-wing right-wing far-right far-left nationalist communist socialist conservative liberal peacekeeping observer mediation fact-finding boundary truth reconciliation",
);
/** Words beside those. */
const others = words(
  "national leading local new international independent special joint rival small little-known",
);

export function opensUnnamed(lower: string): boolean {
  return lower === "the" || lower === "a" || lower === "an" || sides.has(lower);
}

/** The "opposition" of "Peru’s government and opposition met": its article is that of both. */
function isOtherSide(line: Line, at: number): boolean {
  const { words: all } = line;
  return (
    sides.has(all[at]?.lower ?? "") &&
    all[at - 1]?.lower === "and" &&
    all[at - 2]?.lower === "government" &&
    !goesOn(line, at)
  );
}

/** "Council decides to suspend Peru": at the front of its own paper it needs no article. */
function readBare({ words: all, title }: Line, at: number): Read | null {
  const [first, verb] = [all[at], all[at + 1]];
  if (at > 0 || title || !first || !/^(?:Council|Assembly|Commission|Committee)$/.test(first.text))
    return null;
  if (verb?.pos !== "VERB" || !verb.lower.endsWith("s") || !performatives.has(verb.lemma))
    return null;
  const what = { kind: "body" as const, name: first.text, country: null, leader: null };
  return { drafts: [{ from: at, to: at + 1, form: "name", what }], to: at + 1 };
}

export function readUnnamedBody(line: Line, at: number): Read | null {
  const bare = readBare(line, at);
  if (bare) return bare;
  const named = readNamedBehind(line, at);
  if (named) return named;
  const isOther = !line.title && isOtherSide(line, at);
  const head = line.title ? -1 : isOther ? at : headAt(line, at);
  if (head < 0) return null;
  const what = {
    kind: "group" as const,
    name: textOf(line, isOther ? at : behindArticle(line, at), head + 1),
    country: null,
    single: false,
  };
  return {
    drafts: [{ from: at, to: head + 1, headFrom: head, form: "group", what }],
    to: head + 1,
  };
}

/** "the main opposition bloc Al-Zorno", "the rights group Inca Watch": the name right behind, which no table has. */
function readNamedBehind(line: Line, at: number): Read | null {
  const { words: all, terms, title } = line;
  const head = title ? -1 : markedHead(line, at);
  const from = head + 1;
  if (head < 0 || terms[from] || !isNameWord(line, from)) return null;
  let to = from + 1;
  while (
    to - from < 5 &&
    (isNameWord(line, to) || (all[to]?.text === "-" && isNameWord(line, to + 1)))
  )
    to += 1;
  // "the main opposition party Zorno leader": an office of somebody
  const next = all[to];
  if (next?.joined && /^(?:NOUN|ADJ)$/.test(next.pos)) return null;
  const name = textOf(line, from, to);
  const what = { kind: "body" as const, name, country: null, leader: null };
  return { drafts: [{ from: at, to, headFrom: from, headTo: to, form: "name", what }], to };
}

const isNameWord = ({ words: all, terms }: Line, at: number): boolean =>
  all[at]?.capital === true &&
  !terms[at] &&
  !calendar.has(all[at]?.lower ?? "") &&
  [all[at]?.joined, all[at - 1]?.text === "-"].includes(true);

const calendar: ReadonlySet<string> = new Set([...months, ...weekdays].map((w) => w.toLowerCase()));

/** What the words at `at` call such a body, without their article; null where they call none. */
export function unnamedBody(line: Line, at: number): string | null {
  const head = headAt(line, at);
  return head < 0 ? null : textOf(line, behindArticle(line, at), head + 1);
}

/** Past the article, and past the owner of "the country's main rebel group". */
function behindArticle({ words: all }: Line, at: number): number {
  const owner = all[at + 1];
  return owner?.possessive &&
    /^(?:country|nation|kingdom|republic|region|island)$/.test(owner.lower)
    ? at + 2
    : at + 1;
}

/** Past the "US-led" of "a US-led coalition"; `at` where no such words stand. */
function behindLed({ words: all, terms }: Line, at: number): number {
  const found = terms[at];
  if (!found || !(found.term.state ?? found.term.adjective) || all[found.end]?.text !== "-")
    return at;
  return /^(?:led|backed)$/.test(all[found.end + 1]?.lower ?? "") ? found.end + 2 : at;
}

/** The index of the noun; -1 where no such body stands. */
function headAt(line: Line, at: number): number {
  const lead = line.words[at]?.lower ?? "";
  const head = markedHead(line, at, lead === "the");
  return head < 0 || goesOn(line, head) || line.words[head + 1]?.lower === "to" ? -1 : head;
}

/** The index of a noun that a word marks as a body's; of a side's too, where `orSide`. */
function markedHead(line: Line, at: number, orSide = false): number {
  const { words: all } = line;
  const lead = all[at]?.lower ?? "";
  if (!opensUnnamed(lead) || sides.has(lead)) return -1;
  const opens = behindArticle(line, at);
  let head = behindLed(line, opens);
  let isMarked = head > opens;
  while (head < opens + 5) {
    const word = all[head];
    // "the main Hutu rebel group"
    const isFolk = line.terms[head]?.term.folk === "adjective" && goesOn(line, head);
    const isBehindOwner = head === opens && opens > at + 1;
    if (!word || !(word.joined || isBehindOwner) || (word.capital && !isFolk)) return -1;
    if (isFolk) {
      head += 1;
      continue;
    }
    if (marks.has(word.lower) && goesOn(line, head)) isMarked = true;
    else if (!others.has(word.lower)) break;
    head += 1;
  }
  const noun = all[head]?.lower ?? "";
  const isSide = orSide && sides.has(noun);
  return isSide || (isMarked && heads.has(noun)) ? head : -1;
}

/** "the opposition leader", "the ruling party chief": the noun belongs to the next. */
function goesOn({ words: all }: Line, at: number): boolean {
  const next = all[at + 1];
  return next?.joined === true && (next.capital || /^(?:NOUN|ADJ|PROPN)$/.test(next.pos));
}

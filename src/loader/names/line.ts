// A sentence ready for reading names: its words, the terms that begin at each, and what kind of line it is.

import type { Document, Sentence } from "../article/document.ts";
import { combiningForms } from "../lexicon/combiningForms.ts";
import { months, particles, weekdays } from "../lexicon/nameWords.ts";
import { officeHeads } from "../lexicon/offices.ts";
import { acronymsOf } from "./acronyms.ts";
import { halfAt, halvesOf } from "./halves.ts";
import { type Found, isTerm, newTerm, termAt } from "./vocabulary.ts";
import { type Splits, type Word, toWords } from "./words.ts";

export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly terms: readonly (Found | null)[];
  /** Every Word Has a Capital: a capital there says nothing. */
  readonly title: boolean;
  readonly text: string;
  /** Of the day of the article; null where none is told. */
  readonly year: number | null;
}

/** A name of one word; the capital is looked for first, as most letters are none. */
const standingAlone = /\p{Lu}(?<![\p{L}-]\p{Lu})\p{L}+(?![\p{L}-])/gu;

export function toLines(document: Document): readonly Line[] {
  const { text, published } = document.article;
  const year = published === null ? null : Number(published.slice(0, 4));
  const alone = new Set(Array.from(text.matchAll(standingAlone), ([word]) => word));
  const splits: Splits = {
    whole: isTerm,
    // "Holm-Roca talks": two names, where both stand alone elsewhere
    // and "Secretary-General" is one, though "Secretary General" stands there too
    // and "al-Sabah" is one, whatever is called Sabah
    // and "pro-Russian" says what somebody is for
    pair: (a, b) =>
      !/^(?:pan|inter|trans|afro|ibero|latin|pro|anti|non)$/i.test(a) &&
      !particles.has(a.toLowerCase()) &&
      !officeHeads.has(`${a}-${b}`.toLowerCase()) &&
      (isTerm(a) ||
        isTerm(b) ||
        (alone.has(a) && alone.has(b)) ||
        // "Indo-Pak talks"
        (combiningForms.has(a.toLowerCase()) && combiningForms.has(b.toLowerCase()))),
  };
  const shorts = acronymsOf(text);
  const halves = halvesOf(text);
  const shortAt = (words: readonly Word[], at: number): Found | null => {
    if (shorts.size === 0) return null;
    const term = shorts.get(words[at]?.text ?? "");
    return term ? { term, end: at + 1 } : null;
  };
  return document.sentences.map((sentence) => {
    const words = toWords(text, sentence, splits);
    return {
      sentence,
      words,
      terms: words.map(
        (_, at) =>
          ethnicAt(words, at, namedTown(words, at, termAt(words, at))) ??
          halfAt(halves, words, at) ??
          shortAt(words, at),
      ),
      title: isTitle(words, sentence),
      text,
      year,
    };
  });
}

/** "The Hague"; but bare "Hague met Vik", without the article that its town has, is a person. */
function namedTown(words: readonly Word[], at: number, found: Found | null): Found | null {
  const { text = "", joined } = words[at] ?? {};
  if (!found?.term.seat || found.end > at + 1 || !isTerm(`The ${text}`)) return found;
  const before = words[at - 1];
  if (joined && (before?.lower === "the" || before?.pos === "ADP")) return found;
  return words[at + 1]?.joined && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? "")
    ? found
    : null;
}

/** "ethnic Albanian rebels", "a former Soviet republic": a people, wherever they live, and not of its state. */
function ethnicAt(words: readonly Word[], at: number, found: Found | null): Found | null {
  const isFormer =
    words[at]?.lower === "soviet" &&
    /^(?:republics?|states?|bloc|satellites?)$/.test(words[at + 1]?.lower ?? "");
  if (!found || (words[at - 1]?.lower !== "ethnic" && !isFormer)) return found;
  const { adjective, people } = found.term;
  if (!adjective && !people) return found;
  return {
    term: newTerm(found.term.words, { folk: adjective ? "adjective" : "people" }),
    end: found.end,
  };
}

function isTitle(words: readonly Word[], { zone }: Sentence): boolean {
  // "MINISTER FOR TRADE ANA ROCA", under a head or over a paragraph
  if (zone === "body") return words.length > 2 && words.every(({ text }) => shouted.test(text));
  if (zone !== "headline" && zone !== "promo" && zone !== "dek") return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length > 2 && long.filter((word) => word.capital).length / long.length > 0.8;
}

const shouted = /^(?:[\p{Lu}.’'-]+|[,:&/])$/u;

/** The words of `line` from one index to another as the article writes them, possessive endings off the last. */
export function textOf(line: Line, from: number, to: number): string {
  const first = line.words[from];
  const last = line.words[to - 1];
  if (first && first === last) return first.text;
  if (!first || !last) return "";
  const words = line.text.slice(first.start, last.end);
  return oddSpace.test(words) ? words.replace(/\s+/g, " ") : words;
}

/** What is not one plain space between two words. */
const oddSpace = /[^\S ]| {2}/;

/** At the head of its clause, with a verb right behind. */
function isAtHead({ words }: Line, at: number, to: number): boolean {
  return (at === 0 || words[at - 1]?.text === ",") && /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "");
}

/** "On 16 May | the parties reached", "In March 2012": nothing but a day before. */
function isBehindDay({ words }: Line, at: number): boolean {
  const before = words.slice(1, at);
  return (
    before.length > 0 &&
    /^(?:on|in)$/.test(words[0]?.lower ?? "") &&
    before.every(({ lower, text }) => dayNames.has(lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(text))
  );
}

const dayNames: ReadonlySet<string> = new Set([...months, ...weekdays]);

/** "The parties agreed", "a meeting of the parties", "talks between the parties": those who act and talk. */
export function areParties(line: Line, at: number, to: number): boolean {
  const { words } = line;
  return (
    isAtHead(line, at, to) ||
    (isBehindDay(line, at) && /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "")) ||
    (/^(?:of|between)$/.test(words[at - 1]?.lower ?? "") &&
      /^(?:talks|meetings?|negotiations|consultations|discussions|round|dialogue)$/.test(
        words[at - 2]?.lower ?? "",
      ))
  );
}

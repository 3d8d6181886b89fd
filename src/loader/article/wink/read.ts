// Words, parts of speech and sentences of a text by wink-nlp's model of English (MIT): its lexicon, its
// tokenizer and the patterns that it has learnt, run in tables of our own. `read.test.ts` holds that the
// answers are those of wink-nlp itself, which takes four times as long: it works out what it knows of
// a word at each place where the word stands, and keeps every new word for ever.

import {
  firstTagger,
  type Lexeme,
  posNames,
  secondColumns,
  secondTagger,
  sentences,
} from "./lexicon.ts";
import { type Found, recognize } from "./machine.ts";
import { cutStretch } from "./pieces.ts";

export interface Reading {
  /** In order of the text. */
  readonly lexemes: readonly Lexeme[];
  /** Where each begins: UTF-16 code units into the text. */
  readonly starts: readonly number[];
  /** As wink numbers the parts of speech. */
  readonly tags: readonly number[];
  /** The last word of each sentence. */
  readonly lasts: readonly number[];
}

const unnamed = "X";

export function nameOf(tag: number): string {
  return posNames[tag] ?? unnamed;
}

/** What stands between `start` and `end` of a text. */
export function read(text: string, start: number, end: number): Reading {
  const lexemes: Lexeme[] = [];
  const starts: number[] = [];
  const signs: number[] = [];
  let at = start;
  let spaced = false;
  const add = (lexeme: Lexeme, from: number) => {
    lexemes.push(lexeme);
    starts.push(from);
    signs.push(spaced ? lexeme.spacedSign : lexeme.sign);
    spaced = false;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const past = isBreak(code) ? breakEnd(text, at, end) : stretchEnd(text, at, end);
    const { whole, parts } = cutStretch(text.slice(at, past));
    if (whole) add(whole, at);
    else for (const { lexeme, start: behind } of parts) add(lexeme, at + behind);
    at = past;
  }
  return { lexemes, starts, tags: toTags(lexemes), lasts: toLasts(signs) };
}

function stretchEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && !isSpace(text.charCodeAt(at)) && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function breakEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** What wink takes for a space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code > 0x2001 && rareSpaces.has(code));
}

const rareSpaces: ReadonlySet<number> = new Set([
  0x2002, 0x2003, 0x2004, 0x2005, 0x2009, 0x200a, 0x202f, 0x205f,
]);

/** A line feed, a return, a tab: a run of them is a token. */
function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x09;
}

/** The likeliest part of speech of each word, then what the patterns make of them, one machine after the other. */
function toTags(lexemes: readonly Lexeme[]): readonly number[] {
  const tags = lexemes.map(({ pos }) => pos);
  const columns = lexemes.map(({ column }) => column);
  retag(tags, lexemes, recognize(firstTagger, columns));
  for (const [at, tag] of tags.entries()) {
    const own = lexemes[at]?.ownColumn ?? -1;
    columns[at] = own < 0 || tag === 0 ? (secondColumns[tag] ?? 0) : own;
  }
  retag(tags, lexemes, recognize(secondTagger, columns));
  for (const [at, { isFixed, pos }] of lexemes.entries()) if (isFixed) tags[at] = pos;
  return tags;
}

/** Of what a word may be a pattern makes it one; below 0 it knows better than the lexicon. */
function retag(tags: number[], lexemes: readonly Lexeme[], found: readonly Found[]): void {
  for (const { at, what } of found) {
    if (what < 0) tags[at] = -what;
    else if (what > 0 && ((lexemes[at]?.may ?? 0) >> what) & 1) tags[at] = what;
  }
}

function toLasts(signs: readonly number[]): readonly number[] {
  const lasts = recognize(sentences, signs).map(({ at }) => at);
  const last = signs.length - 1;
  if ((lasts.at(-1) ?? -1) < last) lasts.push(last);
  return lasts;
}

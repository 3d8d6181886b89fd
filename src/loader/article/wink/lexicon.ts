// What wink's model knows of a word: which part of speech it is most likely, which it may be, what it
// means for the end of a sentence. wink-nlp works all that out again at each place where the word stands.

import makeFeatures from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import loadCore from "wink-eng-lite-web-model/dist/load-core-model.js";
import loadPos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import loadSentences from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import makeLexicon from "wink-nlp/src/cache.js";
import { passed, toMachine } from "./machine.ts";

/** A word, a sign, or a part of a contraction ("ca", "n't"). */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  /** The part of speech it most likely has, as wink numbers them: 8 is a noun, 16 a verb. */
  readonly pos: number;
  /** A part of a contraction stays what it is. */
  readonly isFixed: boolean;
  /** A bit for each part of speech that it may have. */
  readonly may: number;
  /** Its column in the first machine for parts of speech. */
  readonly column: number;
  /** Its own column in the second; -1 where the part of speech has one that the first has found. */
  readonly ownColumn: number;
  /** Its column in the machine for sentences. */
  readonly sign: number;
  /** The same behind a space: there a quotation mark opens. */
  readonly spacedSign: number;
  /** Dictionary forms by part of speech, as far as they have been asked for. */
  readonly lemmas: (string | undefined)[];
  /** The word in lower case and the usual spelling, which dictionary forms are made of. */
  readonly normal: string;
}

/** The model's list of words, its categories of tokens, its names of the parts of speech. */
export const core = loadCore();
const words = makeLexicon(core, makeFeatures);
const features = makeFeatures(core.packing.config);

const [sentenceMachine = ""] = loadSentences().machines;
export const sentences = toMachine(sentenceMachine);
const [firstMachine = "", secondMachine = ""] = loadPos().machines;
/** They find what a word is beside others, the second from what the first has made of them. */
export const [firstTagger, secondTagger] = [toMachine(firstMachine), toMachine(secondMachine)];
/** The names of the parts of speech, by number. */
export const posNames: readonly string[] = core.pos.list.map(asKey);
/** The column of each part of speech in the second machine. */
export const secondColumns: readonly number[] = posNames.map((_, pos) =>
  pos === 0 ? passed : (secondTagger.columns.get(pos) ?? 0),
);

const noun = 8;
/** What wink adds to a hint to make an event of it. */
const hinted = 1_080_000;
/** Hints for the end of a sentence: a mark that opens or closes, the same behind a space, a stop that ends, or does not. */
const [mark, spacedMark, ends, goesOn] = [4, 6, 7, 8];
/** A line's end, which the machine for sentences passes over. */
const [lineEnd] = words.lookup("\n") ?? [];

/** A word by its number: all that are asked for here are there. */
function textOf(word: number): string {
  return words.value(word) ?? "";
}

export function isKnown(text: string): boolean {
  return words.lookup(text) !== null;
}

/** The word of that text, or the parts of the contraction; null where the model has no such word. */
export function knownLexemes(text: string): readonly Lexeme[] | null {
  const found = words.lookup(text);
  const [word] = found ?? [];
  if (found === null || word === undefined) return null;
  if (found.length === 1) return [ofWord(word)];
  return Array.from({ length: found.length / 4 }, (_, part) => {
    const [own = 0, place = 0, lemma = 0, pos = 0] = found.slice(4 * part, 4 * part + 4);
    return ofPart(own, words.nox(place << 16), lemma, pos);
  });
}

function ofWord(word: number): Lexeme {
  const own = words.mappedSpelling(word);
  const pos = words.posOf(own) || noun;
  const lexeme = toLexeme(textOf(word), words.normal(word), word, pos, false);
  // of “ive” before a quotation mark, a contraction taken whole, the model has no form
  if (words.property(own, "isSLemma") === 1)
    lexeme.lemmas.fill(
      asKey((words.value(words.property(own, "lemma")) ?? lexeme.lower).toLowerCase()),
    );
  return lexeme;
}

function ofPart(word: number, normal: number, lemma: number, pos: number): Lexeme {
  // wink takes one that has neither for a word like others
  const isFixed = lemma !== 0 || pos !== 0;
  const usual = words.posOf(words.mappedSpelling(word)) || noun;
  const lexeme = toLexeme(textOf(word), normal, word, isFixed ? pos : usual, isFixed);
  lexeme.lemmas.fill(asKey(textOf(lemma).toLowerCase()));
  return lexeme;
}

/**
 * One word, whatever it may be short for; one that the model does not have by its shape and the
 * category of token that it was found as.
 */
export function lexemeOf(text: string, category: number): Lexeme {
  const word = core.features.lexeme.hash[text];
  return word === undefined ? unknownLexeme(text, category) : ofWord(word);
}

function unknownLexeme(text: string, category: number): Lexeme {
  const lower = text.toLowerCase();
  const known = lower === text ? undefined : core.features.lexeme.hash[lower];
  const pos = features.pos(text, category, strangers) || noun;
  if (known !== undefined) return toLexeme(text, words.mappedSpelling(known), 0, pos, false);
  const sign = columnOf(features.isAbbrev(lower) === 1 ? hinted + stopOf(lower) : -1);
  return lexemeWith(text, lower, words.intrinsicSize(), pos, false, 0, sign, sign);
}

/** The model's words to one that is not among them: it has the last number of all. */
const strangers = {
  lookup: (text: string) => words.lookup(text) ?? [Number.POSITIVE_INFINITY],
  intrinsicSize: words.intrinsicSize,
  posOf: words.posOf,
};

/** @param normal its normal form, by number @param word its own number, 0 where it has none */
function toLexeme(
  text: string,
  normal: number,
  word: number,
  pos: number,
  isFixed: boolean,
): Lexeme {
  const isStop = words.property(normal, "isAbbrev") === 1;
  const hint =
    words.property(normal, "sbdHint") ||
    words.property(word, "sbdHint") ||
    (isStop ? stopOf(textOf(normal)) : 0);
  const signOf = (kind: number) =>
    normal === lineEnd ? passed : columnOf(kind === 0 ? normal : hinted + kind);
  const own = words.property(word, "posHint");
  const spaced = signOf(hint === mark ? spacedMark : hint);
  return lexemeWith(text, textOf(normal), normal, pos, isFixed, own, signOf(hint), spaced);
}

/** The one place that makes them, so that all are of one make: V8 looks up what it finds in many makes. */
function lexemeWith(
  text: string,
  normal: string,
  word: number,
  pos: number,
  isFixed: boolean,
  hint: number,
  sign: number,
  spacedSign: number,
): Lexeme {
  const event = hint === 0 ? pos : hinted + hint;
  return {
    text: asKey(text),
    lower: asKey(text.toLowerCase()),
    pos,
    isFixed,
    may: mayOf(word),
    column: pos === 0 ? passed : (firstTagger.columns.get(event) ?? 0),
    ownColumn: hint === 0 ? -1 : (secondTagger.columns.get(event) ?? 0),
    sign,
    spacedSign,
    lemmas: noLemmas(),
    normal,
  };
}

/** An abbreviation of one letter ends no sentence, a longer one may. */
function stopOf(abbreviation: string): number {
  return abbreviation.length === 2 ? goesOn : ends;
}

function columnOf(event: number): number {
  return sentences.columns.get(event) ?? 0;
}

function mayOf(word: number): number {
  return posNames.reduce(
    (bits, _, pos) => (words.isMemberPOS(word, pos) ? bits | (1 << pos) : bits),
    0,
  );
}

function noLemmas(): (string | undefined)[] {
  return Array.from<string | undefined>({ length: posNames.length });
}

/** The dictionary form of a word as a part of speech, in lower case. */
export function lemmaOf({ lemmas, normal }: Lexeme, pos: number): string {
  const known = lemmas[pos];
  if (known !== undefined) return known;
  const lemma = asKey(lemmatize(normal, posNames[pos] ?? "", words).toLowerCase());
  lemmas[pos] = lemma;
  return lemma;
}

/**
 * The one copy of a text that V8 keeps of what names a property: what looks it up in a table need not
 * hash its letters again, and what compares it looks at its place alone.
 */
export function asKey(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

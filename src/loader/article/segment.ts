// Sentences and words of a paragraph, by wink-nlp (MIT), re-aligned to the article's own units.
//
// wink is fed one paragraph at a time and cuts too often: after titles ("Adm. Ahmad"), and
// inside a quotation. Cuts after an abbreviation, or before a small letter, are undone.

import type { Span } from "#model/span.ts";
import { abbreviations, enders } from "../lexicon/abbreviations.ts";
import type { Token } from "./document.ts";
import { withWholeNouns } from "./hyphenated.ts";
import { withVerbsOfDays } from "./verbOfDay.ts";
import { beginWink } from "./wink.ts";
import { gather } from "../gather.ts";

let nlp = beginWink();
const { its } = nlp;

/**
 * wink numbers every word that it meets and keeps it (about 100 bytes): 87,593 come with it, and
 * when it has numbered so many it is begun anew.
 */
const mostKept = 150_000;
/** Words after which the number that it has come to is looked at. */
const betweenLooks = 10_000;
let sinceLook = 0;

type Doc = ReturnType<typeof nlp.readDoc>;

/** Units without a space from which on nothing is a word any more; wink's time grows with its square. */
const longest = 500;
const endless = new RegExp(`\\S{${longest},}`, "g");

/**
 * The sentences of `text[span]` as runs of tokens; spans count in the whole text. What goes on for
 * ever without a space is one token, inside its sentence.
 * @throws Error when a token cannot be found again in the text (a programming fault)
 */
export function toTokens(text: string, span: Span): readonly (readonly Token[])[] {
  if (span.end - span.start < longest) return cut(text, span);
  const sentences: Token[][] = [];
  let at = span.start;
  for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(endless)) {
    const start = span.start + index;
    goOn(sentences, cut(text, { start: at, end: start }));
    at = start + word.length;
    const lower = word.toLowerCase();
    goOn(sentences, [[{ start, end: at, text: word, lower, lemma: lower, pos: "X" }]]);
  }
  goOn(sentences, cut(text, { start: at, end: span.end }));
  return sentences;
}

/** Adds sentences of which the first goes on with the last one there. */
function goOn(sentences: Token[][], more: readonly Token[][]): void {
  const [first, ...others] = more;
  const last = sentences.at(-1);
  if (last && first) append(last, first);
  else if (first) sentences.push(first);
  for (const sentence of others) sentences.push(sentence);
}

/** Not by spreading: a sentence may have more words than a call takes arguments. */
function append(tokens: Token[], more: readonly Token[]): void {
  for (const token of more) tokens.push(token);
}

function cut(text: string, span: Span): Token[][] {
  if (span.start === span.end) return [];
  const doc = nlp.readDoc(text.slice(span.start, span.end));
  const tokens = align(text, span, doc);
  beginAnew(tokens.length);
  const sentences: Token[][] = [];
  for (const [first, last] of doc.sentences().out(its.span)) {
    const run = tokens.slice(Number(first), Number(last) + 1);
    const before = sentences.at(-1);
    if (before && isOneWith(before, run)) append(before, run);
    else if (run.length > 0) sentences.push(run);
  }
  return gather(sentences, (run) => apart(withVerbsOfDays(withWholeNouns(run))));
}

/** "refused to let them in. Roca left", which wink takes for inches, and "said no. Roca left" for a number. */
function apart(run: Token[]): Token[][] {
  const at = run.findIndex(
    ({ text }, n) =>
      (text === "in." || text === "no.") &&
      n > 1 &&
      !/^\d/.test(run[n - 1]?.text ?? "") &&
      /^\p{Lu}\p{Ll}/u.test(run[n + 1]?.text ?? ""),
  );
  const stop = run[at];
  if (!stop) return [run];
  const end = stop.end - 1;
  const lower = stop.lower.slice(0, -1);
  const pos = lower === "in" ? "ADP" : "ADV";
  const own = { start: stop.start, end, text: stop.text.slice(0, -1), lower, lemma: lower, pos };
  const point = { start: end, end: stop.end, text: ".", lower: ".", lemma: ".", pos: "PUNCT" };
  return [[...run.slice(0, at), own, point], ...apart(run.slice(at + 1))];
}

/** Where it keeps too much; `read` is how many words it has read since it was last asked. */
function beginAnew(read: number): void {
  sinceLook += read;
  if (sinceLook < betweenLooks) return;
  sinceLook = 0;
  if (nextNumber() > mostKept) nlp = beginWink();
}

/** A word that is new gets the next number. */
function nextNumber(): number {
  const [number] = nlp.readDoc(`q${looks++}q`).tokens().out(its.uniqueId);
  return Number(number);
}

let looks = 0;

/** Reads wink's tokens by columns: going through them one by one makes an object of functions for each. */
function align(text: string, span: Span, doc: Doc): readonly Token[] {
  const words = doc.tokens();
  const lemmas = lemmasOf(words);
  const parts = words.out(its.pos);
  let at = span.start;
  return words.out().map((word, n) => {
    const start = text.indexOf(word, at);
    if (start < 0 || start >= span.end)
      throw new Error(`segment: “${word}” is not in the text after ${at}`);
    at = start + word.length;
    const { text: form, lower } = formOf(word);
    const own = String(lemmas[n]);
    const lemma = own === lower ? lower : formOf(own).lower;
    return { start, end: at, text: form, lower, lemma, pos: parts[n] ?? "X" };
  });
}

interface Form {
  readonly text: string;
  readonly lower: string;
}

const forms = new Map<string, Form>();
const mostForms = 6_000;

/**
 * A word as it stands and in lower case, the same texts for the same word: what looks them up in a
 * table need not hash their letters again, and what compares them looks at their places alone.
 */
function formOf(word: string): Form {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size === mostForms) forms.clear();
  const form = { text: asKey(word), lower: asKey(word.toLowerCase()) };
  forms.set(form.text, form);
  return form;
}

/** The one copy of a text that V8 keeps of what names a property. */
function asKey(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/** wink's own type of `its.lemma` does not fit its `out`; what comes back is a list of texts. */
function lemmasOf(words: { out(what: unknown): unknown }): readonly unknown[] {
  const lemmas = words.out(its.lemma);
  return Array.isArray(lemmas) ? lemmas : [];
}

function isOneWith(before: readonly Token[], next: readonly Token[]): boolean {
  const last = before.at(-1);
  const first = next[0];
  if (!last || !first) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (/^[”"’)\]]$/.test(first.text) && next.length <= 2) return true;
  const word = last.text === "." ? before.at(-2) : last;
  return word !== undefined && isAbbreviation(word, last) && !(mayEnd(word) && opens(first));
}

/** "in Washington, D.C. She left": its stop is the sentence's too, where a small word with a capital follows. */
function mayEnd(word: Token): boolean {
  return enders.has(word.lower.replace(/\.$/, ""));
}

function opens(first: Token): boolean {
  return /^(?:DET|PRON|ADP|CCONJ|SCONJ)$/.test(first.pos);
}

function isAbbreviation(word: Token, last: Token): boolean {
  if (!last.text.endsWith(".")) return false;
  const bare = word.lower.replace(/\.$/, "");
  return abbreviations.has(bare) || /^\p{Lu}\.?$/u.test(word.text);
}

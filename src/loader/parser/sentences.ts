// Cuts a paragraph into sentences.

import type { Span } from "#model/span.ts";
import { openAbbreviations } from "../lexicon/wordForms.ts";
import { opensSentence, toWords } from "./words.ts";

/** The sentences of `text[span]` as lists of words. No word is lost, and no sentence is empty. */
export function toSentences(text: string, span: Span): readonly (readonly Span[])[] {
  const words = toWords(text, span);
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const sentences: Span[][] = [];
  let first = 0;
  // "3." or "IV." before what it numbers, or "...", is no sentence.
  let hasLetters = false;
  for (let at = 0; at < words.length; at++) {
    hasLetters ||= /\p{L}/u.test(forms[at] ?? "") && !/^[IVX]+$/.test(forms[at] ?? "");
    const last = hasLetters ? endsAt(words, forms, at) : null;
    if (last === null) continue;
    sentences.push(words.slice(first, last + 1));
    first = last + 1;
    at = last;
    hasLetters = false;
  }
  if (first < words.length) sentences.push(words.slice(first));
  return sentences;
}

/** Index of the last word of the sentence that `forms[at]` ends, a quotation mark or bracket; else null. */
function endsAt(words: readonly Span[], forms: readonly string[], at: number): number | null {
  const form = forms[at] ?? "";
  if (!stop.test(form)) return null;
  const last = lastCloser(words, forms, at);
  let next = last + 1;
  while (openers.test(forms[next] ?? "")) next++;
  const following = forms[next];
  if (following === undefined || !beginning.test(following)) return null;
  const isApart = (words[last]?.end ?? 0) < (words[last + 1]?.start ?? 0) || /^[。！？]/.test(form);
  if (!isApart && !(form === "." && /^\p{Lu}\p{Ll}/u.test(following))) return null;
  if (signs.test(form)) return isSaid(forms, last, next) ? null : last;
  // "in Washington, D.C. They left": an abbreviation
  const isClosing = /\..*\.$/.test(form) && !openAbbreviations.has(form.slice(0, -1).toLowerCase());
  return isClosing && opensSentence(following) && !/^[([–—-]/.test(forms[last + 1] ?? "")
    ? last
    : null;
}

const stop = /[.!?…。！？؟۔।]$/;
const signs = /^[.!?…。！？؟۔।]+$/;
const closers = /^(?:["'’”»›)\]]|''|[¹²³⁴-⁹⁰]+|[†‡])$/;
/** What opens nothing, so that it closes even behind a space. */
const onlyClosers = /^[”»›)\]]$/;
const openers = /^(?:["'‘“„«‹([¿¡–—]|-{1,3}|``|'')$/;
const beginning = /^[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{N}\p{Sc}@#•]/u;

/** Index of the last sign behind a stop that belongs to it: quotation marks, brackets, the marks of footnotes. */
function lastCloser(words: readonly Span[], forms: readonly string[], at: number): number {
  let last = at;
  for (;;) {
    const form = forms[last + 1] ?? "";
    const isGlued = words[last]?.end === words[last + 1]?.start;
    if (onlyClosers.test(form) || (isGlued && closers.test(form))) last++;
    else if (form === "[" && /^\d{1,3}$/.test(forms[last + 2] ?? "") && forms[last + 3] === "]")
      last += 3;
    else return last;
  }
}

/** “Why now?” Holm asked: what is said and who says so are one sentence. */
function isSaid(forms: readonly string[], last: number, next: number): boolean {
  if (!/^[”"’']$/.test(forms[last] ?? "") || forms[last - 1] === ".") return false;
  const following = forms.slice(next + 1, next + 7);
  const end = following.findIndex((form) => notInName.test(form));
  return following.slice(0, end < 0 ? undefined : end).some((form) => saying.test(form));
}

/** A sign, or a word that comes between a name and its verb only in another clause. */
const notInName =
  /^[^\p{L}\p{N}'’]|^(?:but|or|as|if|that|when|while|who|to|not|no|it|he|she|we|they|i)$/iu;

const saying =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|cried|declared|tweeted)$/;

// Sentences and words of a paragraph, from wink-nlp (MIT), with spans in the article's text.
//
// wink gets one paragraph at a time and splits too often: after titles ("Adm. Ahmad"), and inside
// quotations. Splits after an abbreviation, or before a lower-case letter, are undone.

import type { Span } from "#model/span.ts";
import { abbreviations, enders } from "../lexicon/abbreviations.ts";
import type { Token } from "./document.ts";
import { withWholeNouns } from "./hyphenated.ts";
import { withNamedAn } from "./anAsName.ts";
import { withNamedGoals } from "./townAfterTo.ts";
import { withNamedWho } from "./whoAsName.ts";
import { withPresents } from "./presentVerb.ts";
import { withSought } from "./helpAsNoun.ts";
import { withVerbsOfDays } from "./verbAfterDate.ts";
import { withWholeLetters } from "./joinWords.ts";
import { withoutSums } from "./convertedSums.ts";
import { lemmaOf } from "./wink/lexicon.ts";
import { nameOf, read } from "./wink/read.ts";
import { gather } from "../gather.ts";

/** Runs of this many UTF-16 units without a space are not words; wink needs quadratic time for them. */
const longest = 500;
const endless = new RegExp(`\\S{${longest},}`, "g");

/**
 * The sentences of `text[span]` as lists of tokens; spans count in the whole text. An extremely long
 * run without a space is one token of its sentence.
 * @throws Error if a token cannot be found in the text (a programming error)
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

/** Appends sentences; the first continues the last one already there. */
function goOn(sentences: Token[][], more: readonly Token[][]): void {
  const [first, ...others] = more;
  const last = sentences.at(-1);
  if (last && first) append(last, first);
  else if (first) sentences.push(first);
  for (const sentence of others) sentences.push(sentence);
}

/** Without spread: a sentence may have more words than a call may have arguments. */
function append(tokens: Token[], more: readonly Token[]): void {
  for (const token of more) tokens.push(token);
}

function cut(text: string, span: Span): Token[][] {
  if (span.start === span.end) return [];
  const { lexemes, starts, tags, lasts } = read(text, span.start, span.end);
  const sentences: Token[][] = [];
  let first = 0;
  for (const last of lasts) {
    const run: Token[] = [];
    for (let at = first; at <= last; at++) {
      const lexeme = lexemes[at];
      const [start, tag] = [starts[at] ?? 0, tags[at] ?? 0];
      if (!lexeme) continue;
      const { text: form, lower } = lexeme;
      const [lemma, pos] = [lemmaOf(lexeme, tag), nameOf(tag)];
      run.push({ start, end: start + form.length, text: form, lower, lemma, pos });
    }
    const before = sentences.at(-1);
    if (before && isOneWith(before, run)) append(before, run);
    else if (run.length > 0) sentences.push(run);
    first = last + 1;
  }
  return gather(sentences, (run) =>
    apart(
      withPresents(
        withVerbsOfDays(
          withNamedGoals(
            withNamedAn(
              withNamedWho(withSought(withWholeNouns(withWholeLetters(withoutSums(run))))),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Splits at "in." and "no.", which wink reads as inches and number: "let them in. Roca left", "said no. Roca left". */
function apart(run: Token[]): Token[][] {
  const at = run.findIndex(
    ({ text }, n) =>
      (text === "in." || text === "no.") &&
      n > 1 &&
      !/^\d/.test(run[n - 1]?.text ?? "") &&
      /^(?:\p{Lu}\p{Ll}|[”"]$)/u.test(run[n + 1]?.text ?? "The"),
  );
  const stop = run[at];
  if (!stop) return [run];
  const end = stop.end - 1;
  const lower = stop.lower.slice(0, -1);
  const pos = lower === "in" ? "ADP" : "ADV";
  const own = { start: stop.start, end, text: stop.text.slice(0, -1), lower, lemma: lower, pos };
  const point = { start: end, end: stop.end, text: ".", lower: ".", lemma: ".", pos: "PUNCT" };
  const more = run.slice(at + 1);
  // a closing quotation mark belongs to what it closes
  if (more.length < 2) return [[...run.slice(0, at), own, point, ...more]];
  return [[...run.slice(0, at), own, point], ...apart(more)];
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

/** "in Washington, D.C. She left": the stop also ends the sentence if a capitalised function word follows. */
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

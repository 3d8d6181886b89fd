// Sentences and words of a paragraph, by wink-nlp (MIT), re-aligned to the article's own units.
//
// wink is fed one paragraph at a time and cuts too often: after titles ("Adm. Ahmad"), and
// inside a quotation. Cuts after an abbreviation, or before a small letter, are undone.

import type { Span } from "#model/span.ts";
import { abbreviations, enders } from "../lexicon/abbreviations.ts";
import type { Token } from "./document.ts";
import { withWholeNouns } from "./hyphenated.ts";
import { withNamedAn } from "./namedAn.ts";
import { withNamedGoals } from "./namedGoal.ts";
import { withNamedWho } from "./namedWho.ts";
import { withPresents } from "./presentVerb.ts";
import { withSought } from "./sought.ts";
import { withVerbsOfDays } from "./verbOfDay.ts";
import { withWholeLetters } from "./wholeLetters.ts";
import { withoutSums } from "./withoutSums.ts";
import { lemmaOf } from "./wink/lexicon.ts";
import { nameOf, read } from "./wink/read.ts";
import { gather } from "../gather.ts";

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

/** "refused to let them in. Roca left", "was sworn in.", which wink takes for inches, and "said no. Roca left" for a number. */
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
  // a quotation mark is of what it closes
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

// Cuts text into words as the treebanks of English Universal Dependencies do, since the parser was
// trained on them: "don't" is "do" and "n't", "U.S.-led" is "U.S.", "-" and "led".

import type { Span } from "#model/span.ts";
import { functionWords } from "../lexicon/nameWords.ts";
import {
  firmPrefixes,
  firstHalves,
  joinedPrefixes,
  nameAbbreviations,
  nameLike,
  numberAbbreviations,
  plainAbbreviations,
  titleAbbreviations,
} from "../lexicon/wordForms.ts";

/**
 * The first that matches is taken; each is shown with what it finds. What could run on without end
 * before it fails has a limit, so that long texts take no longer by the letter than short ones.
 */
const shapes: readonly RegExp[] = [
  /(?:https?:\/\/|HTTPS?:\/\/|www\.|mailto:)[^\s<>“”"]*[^\s<>“”".,;:!?'’)\]]/, // https://example.org/a?b=1
  /\w[\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})*/, // press@example.org
  /[@#][\p{L}_][\p{L}\p{M}\p{N}_]+/u, // @mfa, #summit
  // example.org/talks, t.me/lydia, readout.pdf
  /[A-Za-z\d][\w-]{0,62}(?:\.[\w-]{1,63}){0,5}\.(?:(?:com|org|net|gov|edu|info|int|mil|eu|uk|au|ca|ch|cn|de|fr|il|ir|jp|nz|ru|ua|pdf|docx?|xls|html?)(?!\w)|[a-z]{2,3}(?=\/\w))(?:\/[^\s<>“”"]*[^\s<>“”".,;:!?'’)\]])?/,
  /[A-Za-z\d]+(?:_[A-Za-z\d]+)+/, // mfa_lydia
  /\p{Lu}+(?:&\p{Lu}+)+/u, // R&D
  /[Nn]['’`][Tt](?!\p{L})/u, // the second half of "don't"
  /['’`](?:[sdmSDM]|re|ve|ll|RE|VE|LL)(?!\p{L})/u, // "Peru's", "we'll"
  /['’]\d0s(?!\p{L})|’\d\d(?![\p{L}\p{N}])/u, // the '90s, ’72
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}.])|(?:\p{L}\.){2,}/u, // U.S, U.S., a.m., H.E.
  /Ph\.D\.?|M\.Sc\./,
  /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)(?![\p{L}\p{N}])|(?:1[89]|20)?\d0['’]s(?!\p{L})/u, // 18th, 1990s, 1990's
  /\d+(?![BCFKMTW])\p{Lu}(?![\p{L}\p{M}\p{N}])/u, // 39A, 5G, but 5 M
  /\d+(?:[.,:/]\d+)+|\d+(?:-\d+){2,}|\p{N}[\p{N}\p{M}]*/u, // 1,200.5, 10:30, 9/11, 2023-06-18
  /\p{L}[\p{L}\p{M}\u00ad\u200c-\u200d\u2060]*?(?=[Nn]['’`][Tt](?!\p{L}))/u, // the first half of "don't"
  /\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c-\u200d\u2060]*(?:['’](?!(?:[sdmSDM]|re|ve|ll|RE|VE|LL)(?!\p{L}))\p{L}[\p{L}\p{M}\u00ad\u200c-\u200d\u2060]*)*/u, // O'Brien
  /[.…]{2,}|-{2,}|[!?]{2,}|([*=_~<>$+])\1+|''|``|[:;]-?[()](?=[\s.,]|$)/, // "...", "--", "?!", "<<", ":)"
  /(?:\p{RI}\p{RI}|\S)(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/u, // a sign and its marks
];

const word = new RegExp(shapes.map(({ source }) => source).join("|"), "gu");

/** The words and signs of `text[span]` in order; every unit but white space is in one. */
export function toWords(text: string, { start, end }: Span): readonly Span[] {
  const own = text.slice(start, end);
  const found: Span[] = [];
  for (let at = 0; at < own.length; ) {
    word.lastIndex = at;
    const match = word.exec(own);
    if (match === null) break;
    at = wholeEnd(own, match.index, match.index + match[0].length);
    found.push({ start: start + match.index, end: start + at });
  }
  return found;
}

/** Whether a word with this capital begins a sentence where it stands behind an abbreviation: "The" and "Mr.", but not "May". */
export function opensSentence(form: string): boolean {
  const lower = form.toLowerCase();
  if (!/^\p{Lu}/u.test(form) || nameLike.has(lower)) return false;
  return functionWords.has(lower) || /^(?:mr|mrs|ms)\.?$/.test(lower);
}

/** Where a word ends that keeps its full stop ("Gen."), or what stands behind its hyphen ("re-elected"), or is two ("cannot"). */
function wholeEnd(text: string, start: number, end: number): number {
  const form = text.slice(start, end);
  const half = firstHalves.get(form.toLowerCase());
  if (half !== undefined) return start + half;
  const next = text[end] ?? "";
  if (next === ".") return isAbbreviation(form, text, end + 1) ? end + 1 : end;
  return /^[-‐‑]$/.test(next) && joinedPrefixes.has(form.toLowerCase())
    ? joinedEnd(form, text, end)
    : end;
}

/** @param at behind the full stop */
function isAbbreviation(form: string, text: string, at: number): boolean {
  const lower = form.toLowerCase();
  const isSmall = form === lower;
  const isLetter = /^\p{L}\p{M}*$/u.test(form);
  if (matchAt(number, text, at) !== null) {
    if (numberAbbreviations.has(lower)) return true;
    if (isLetter) return isSmall; // "c. 1818", but not "Group C. 12 states"
  }
  // The stop of the last sentence is a word of its own.
  if (matchAt(rest, text, at) !== null) return false;
  if (!isSmall && titleAbbreviations.has(lower)) return true;
  const next = matchAt(nextWord, text, at);
  if (next !== null && opensSentence(next)) return false;
  if (isLetter) return next !== null || /[,;:]/.test(text[at] ?? ""); // "J. Holm"
  return plainAbbreviations.has(lower) || (!isSmall && nameAbbreviations.has(lower));
}

const number = /\s*\p{Sc}?\d/uy;
const rest = /["”’')\]]*\s*$/y;
const nextWord = /(?:\s*-?(?=\p{Lu})|\s+(?=\p{Ll}))(\p{L}[\p{L}\p{M}]*)/uy;

/** @param at where the hyphen is */
function joinedEnd(prefix: string, text: string, at: number): number {
  const joined = matchAt(letters, text, at + 1);
  if (joined === null || small.test(joined)) return at;
  const isCapital = /^\p{Lu}/u.test(prefix);
  if (isCapital && prefix.length > 1 && prefix === prefix.toUpperCase()) return at;
  if (isCapital && /^\p{Lu}/u.test(joined) && !firmPrefixes.has(prefix.toLowerCase())) return at;
  return at + 1 + joined.length;
}

const letters = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]+/uy;

/** "over-the-counter" */
const small = /^(?:and|in|of|or|the|to)$/;

/** What a sticky expression finds at this place: its group, or all of it. */
function matchAt(expression: RegExp, text: string, at: number): string | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match === null ? null : (match[1] ?? match[0]);
}

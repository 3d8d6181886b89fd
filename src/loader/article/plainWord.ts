// The end of a word of plain letters, found without a regular expression and its tables of Unicode,
// which nearly all words can do without.

const [upperA, upperZ, lowerA, lowerZ] = [65, 90, 97, 122];

export function isPlainLetter(code: number): boolean {
  return (code >= lowerA && code <= lowerZ) || (code >= upperA && code <= upperZ);
}

/**
 * Behind the run of letters A to Z that begins at `at`, or `at` itself where what follows the run may
 * belong to the word: a letter beyond A to Z, a digit, one of `binding`, the stop of a single letter.
 * @param at and the answer: UTF-16 code units into `text`; nothing is read from `to` on
 */
export function plainWordEnd(text: string, at: number, to: number, binding: string): number {
  let end = at;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === at || end >= to) return end;
  const next = text.charCodeAt(end);
  if (next > 127 || (next >= 48 && next <= 57)) return at;
  const sign = text.charAt(end);
  return binding.includes(sign) || (sign === "." && end === at + 1) ? at : end;
}

/** Any other visible ASCII: a sign by itself, unless a word can begin with it. */
export function isPlainSign(code: number): boolean {
  return code > 32 && code < 127 && !isPlainLetter(code) && !(code >= 48 && code <= 57);
}

/** The one white space that nearly all texts have between words. */
export const space = 32;

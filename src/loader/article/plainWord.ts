// Finds the end of an ASCII word without a regular expression: most words need no Unicode tables.

const [upperA, upperZ, lowerA, lowerZ] = [65, 90, 97, 122];

function isPlainLetter(code: number): boolean {
  return (code >= lowerA && code <= lowerZ) || (code >= upperA && code <= upperZ);
}

/**
 * The end of the run of ASCII letters that starts at `at`. Returns `at` if what follows may belong to
 * the word: a non-ASCII letter, a digit, one of `binding`, a full stop after a single letter.
 * @param at offset in UTF-16 code units, like the result; nothing is read from `to` on
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

/** Other visible ASCII: a separate token, unless a word can start with it. */
export function isPlainSign(code: number): boolean {
  return code > 32 && code < 127 && !isPlainLetter(code) && !(code >= 48 && code <= 57);
}

/** Code of the space, the usual white space between words. */
export const space = 32;

// Names and words as one compares them.

/** Lower case, without the accents of Latin, Greek and Cyrillic letters: "Muñoz" is "munoz". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

/** For a key in an address: "the Rio Group" is `rio-group`. Letters of every script stay. */
export function toKey(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/**
 * Whether it names one thing wherever it is written: its last word has a capital, or its script has
 * none. "The State Department" does, "a senior official" and "Danish counterpart" do not.
 */
export function isProper(name: string): boolean {
  const last = name.trim().split(/\s+/).at(-1) ?? "";
  return /\p{Lu}|\p{Lo}/u.test(last);
}

/** The folded words of a text. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** British endings, and the American ones; what is left of the word keeps "prise" apart from "prize". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e[ds]?|ers?|ing|ations?)$/u, "iz$1"],
  [/lys(e[ds]?|ers?|ing)$/u, "lyz$1"],
  [/(?<=\p{L}{2})our(s|ed|ing|able|ites?|al|ly|hoods?|ers?)?$/u, "or$1"],
  [/(?<=\p{L}{2}[bt])re([ds]?)$/u, "er$1"],
  [/(?<=\b(?:def|off|lic|pret))ence(s?)$/u, "ense$1"],
  [/(?<=\p{L}{2}[aei])ll(ed|ing|ers?|ors?)$/u, "l$1"],
];

/** The same for all spellings of a word: "Apologised" and "apologized", "neighbour" and "neighbor". */
export function toTerm(word: string): string {
  return spellings.reduce(
    (term, [british, american]) => term.replace(british, american),
    fold(word),
  );
}

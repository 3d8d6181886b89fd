// Names as one word: “a summit with Mr” is nobody’s.

/** Between the words of a name. */
export const hard = "\u00A0";

const abbreviated =
  /(?<![\p{L}.])((?:\p{Lu}\.)+|(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Capt|Lt|Adm|Sgt|Gov|Sen|Rep|St|No)\.?) (?=\S)/gu;
const inRun = /(?<=(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}\p{N}’'-]*) (?=\p{Lu})/gu;

/** "Envoys Meet on Lake Talks": no longer word is in lower case. */
export function isHeadline(text: string): boolean {
  return !/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]{3}/u.test(text);
}

/**
 * The text, as long as before, with hard spaces behind abbreviations and within names. Names are those
 * given, and runs of words with a capital, unless it is in capitals as a headline is.
 */
export function holdNames(
  text: string,
  names: readonly string[] = [],
  inCapitals = isHeadline(text),
): string {
  const known = names.reduce(
    (held, name) => held.replaceAll(name, name.replaceAll(" ", hard)),
    text,
  );
  const whole = known.replace(abbreviated, `$1${hard}`);
  return inCapitals ? whole : whole.replace(inRun, hard);
}

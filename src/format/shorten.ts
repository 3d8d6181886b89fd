// Cuts a line between words, and never within a name: “a summit with Mr” is nobody’s.

/** The point behind one of these, or behind an initial, ends no sentence, and a name goes on. */
export const abbreviations =
  "\\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Capt|Lt|Maj|Adm|Sgt|Gov|Sen|Rep|Rev|Hon|St|No";
const abbreviated = new RegExp(`^[“‘"(]*(?:(?:\\p{Lu}\\.)+|(?:${abbreviations})\\.?)$`, "u");
const capitalized = /^[“‘"(]*\p{Lu}[\p{L}\p{M}\p{N}’'-]*$/u;

/** "Envoys Meet on Lake Talks": no longer word is in lower case. */
export function isHeadline(text: string): boolean {
  return !/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]{3}/u.test(text);
}

/**
 * The ends of the words that a line may be cut behind, ascending. Names are those given, and runs of
 * words with a capital, if it has only names in capitals.
 */
export function toCuts(
  line: string,
  names: readonly string[] = [],
  inCapitals = isHeadline(line),
): readonly number[] {
  const words = Array.from(line.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  const inNames = new Set(names.flatMap((name) => within(line, name)));
  return words.flatMap(({ word, end }, i) => {
    const next = words[i + 1]?.word;
    const isRun = !inCapitals && capitalized.test(word) && /^\p{Lu}/u.test(next ?? "");
    const goesOn = isRun || abbreviated.test(word) || inNames.has(end);
    return goesOn && next !== undefined ? [] : [end];
  });
}

/** The ends of the words of a name, but of its last, wherever it stands. */
function within(line: string, name: string): readonly number[] {
  const ends: number[] = [];
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    for (const { index } of name.matchAll(/\s/gu)) ends.push(at + index);
  return ends;
}

/** On one line, at most `most` UTF-16 units with the sign; never splits a surrogate pair. */
export function shorten(text: string, most: number, sign = "…"): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const room = most - sign.length;
  const words = Array.from(line.matchAll(/ /gu), ({ index }) => index);
  const ends = [toCuts(line), words].map((cuts) => cuts.findLast((end) => end <= room) ?? 0);
  const end = ends.find((cut) => cut > most / 2) ?? room;
  return `${line.slice(0, end).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, "")}${sign}`;
}

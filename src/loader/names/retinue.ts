// Whose people act: "Roca’s forces seized the airport", "Vik’s lawyers met prosecutors". They have his name, and are not he.

import type { Line } from "./line.ts";
import { isOfficeWord } from "./officeWords.ts";
import type { Read } from "./reader.ts";

/** Who is told by whom they follow. */
export const followers =
  /^(?:men|forces|fighters|troops|soldiers|gunmen|militia|militiamen|supporters|loyalists|followers|bodyguards|lawyers|aides)$/;

/** Who acts for "him" in arms or in the street. */
const fighting = /^(?:men|gunmen|militia|militiamen|supporters|loyalists|followers|bodyguards)$/;

/** No "General", no "Rebel". */
const isOfName = (word: Line["words"][number] | undefined) =>
  word?.capital === true && !isOfficeWord(word.lower);

/** At the first of the people; null where no name with its "’s" stands before them. */
export function readRetinue({ words, terms, title }: Line, at: number): Read | null {
  const noun = words[at];
  if (!noun || title || !followers.test(noun.lower)) return null;
  if (/^(?:his|her)$/.test(words[at - 1]?.lower ?? "") && fighting.test(noun.lower)) {
    // whose, the "his" tells; "attacked Roca and his men" names him already
    if (words[at - 2]?.lower === "and") return null;
    const what = { kind: "group" as const, name: noun.lower, country: null, single: false };
    const isNoun = !noun.possessive && words[at + 1]?.pos !== "NOUN";
    return isNoun ? { drafts: [{ from: at, to: at + 1, form: "group", what }], to: at + 1 } : null;
  }
  if (!words[at - 1]?.possessive) return null;
  let from = at;
  while (at - from < 3 && isOfName(words[from - 1]) && !terms[from - 1]) from -= 1;
  // "the army’s men" and "Peru’s forces" are read as theirs
  if (from === at || words[from]?.sign) return null;
  const owner = words.slice(from, at).map(({ text }) => text);
  const what = {
    kind: "group" as const,
    name: `${owner.join(" ")}’s ${noun.lower}`,
    country: null,
    single: false,
  };
  return { drafts: [{ from: at, to: at + 1, headFrom: at, form: "group", what }], to: at + 1 };
}

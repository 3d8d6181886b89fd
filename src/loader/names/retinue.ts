// Whose people act: "Roca’s forces seized the airport", "Vik’s lawyers met prosecutors". They have his name, and are not he.

import type { Line } from "./line.ts";
import { isOfficeWord } from "./officeWords.ts";
import type { Read } from "./reader.ts";

/** Who is told by whom they follow. */
const followers =
  /^(?:men|forces|fighters|troops|soldiers|gunmen|militia|militiamen|supporters|loyalists|followers|bodyguards|lawyers|aides)$/;

/** No "General", no "Rebel". */
const isOfName = (word: Line["words"][number] | undefined) =>
  word?.capital === true && !isOfficeWord(word.lower);

/** At the first of the people; null where no name with its "’s" stands before them. */
export function readRetinue({ words, terms, title }: Line, at: number): Read | null {
  const noun = words[at];
  if (!noun || title || !followers.test(noun.lower) || !words[at - 1]?.possessive) return null;
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

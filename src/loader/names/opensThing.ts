// Capitals that look like an office and open the name of a paper or a body: "General Assembly", "Lord's Liberation Front".

import type { Line } from "./line.ts";
import type { Word } from "./words.ts";

/** The "General" of "General Security of Information Agreement": capitals that name a paper. */
export function opensThing({ words }: Line, head: number): boolean {
  if (!words[head]?.capital) return false;
  if (words[head]?.lower === "official" && isOccasion(words[head + 1])) return true;
  // "the Lord's Liberation Front"
  if (words[head]?.possessive)
    return /^lords?\b/.test(words[head]?.lower ?? "") && words[head + 1]?.capital === true;
  // "the General Conference", "an Executive Order": an adjective there
  // "the General National Congress"
  const next = /^(?:national|federal|islamic)$/.test(words[head + 1]?.lower ?? "")
    ? head + 2
    : head + 1;
  if (/^(?:general|executive)$/.test(words[head]?.lower ?? "") && isSitting(words[next]))
    return true;
  for (let n = head + 1; n < head + 9; n++) {
    const word = words[n];
    if (!word?.joined || !(word.capital || /^(of|on|and|for|the)$/.test(word.lower))) return false;
    if (/^(agreement|treaty|convention|accord|accords|pact|protocol)$/.test(word.lower))
      return true;
  }
  return false;
}

/** "Official visit of the President of Peru": what kind of visit, at the head of a line. */
const isOccasion = (word: Word | undefined): boolean =>
  word?.joined === true &&
  /^(?:visits?|trips?|tour|talks|ceremony|welcome|reception|dinner|banquet|launch|opening|statements?|working|goodwill)$/.test(
    word.lower,
  );

/** What sits or is issued under a general name. */
function isSitting(word: Word | undefined): boolean {
  return (
    word?.joined === true &&
    word.capital &&
    /^(?:assembly|board|bureau|committee|conference|congress|council|court|debate|directives?|orders?|staff|strike)$/.test(
      word.lower,
    )
  );
}

// Whether capitals name what stands behind them, and nobody: "Vienna Lakes conference".

import { placeNouns, thingNouns } from "../lexicon/nameWords.ts";
import type { Line } from "./line.ts";
import type { PersonName } from "./personName.ts";

const bodyNounsAfter =
  /^(party|movement|group|militia|front|alliance|coalition|newspaper|radio|television|daily|faction|tribe|clan|brigade|forces|troops|rebels|guerrillas|fighters|militants|militiamen|separatists|insurgents|gunmen|union|association|institute|university|company)$/;

/** "Vienna Lakes conference": the capitals name the conference. */
export function isBeforeThing(line: Line, at: number): boolean {
  const next = line.words[at];
  if (!next?.joined) return false;
  if (thingNouns.has(next.lower)) return true;
  return !next.capital && (placeNouns.has(next.lower) || bodyNounsAfter.test(next.lower));
}

/** Those who fight, behind the name of whose they are. */
export const fighters: ReadonlySet<string> = new Set(
  "rebels guerrillas fighters militants militiamen separatists insurgents gunmen".split(" "),
);
export const forces: ReadonlySet<string> = new Set(["forces", "troops", "commanders", "soldiers"]);

/** "Houthi forces", "Zorro fighters": one name that is theirs, and nobody's. */
function isBeforeFighters({ words, terms }: Line, at: number): boolean {
  const [noun, after] = words.slice(at, at + 2);
  if (!noun?.joined || terms[at - 1]) return false;
  // "Holm forces a vote"
  return fighters.has(noun.lower) || (forces.has(noun.lower) && after?.pos !== "DET");
}

/** A name that is not its bearer's, but of what stands behind it. */
export const isOfThing = (line: Line, { parts, to }: PersonName): boolean =>
  parts.length > 1
    ? isBeforeThing(line, to)
    : isBeforeFighters(line, to) || isBeforeParty(line, to);

/** "the Wafd party": it is called so, and no person. */
function isBeforeParty({ words }: Line, at: number): boolean {
  return (
    words[at - 2]?.lower === "the" && words[at]?.joined === true && words[at]?.lower === "party"
  );
}

// Whether capitals name what stands behind them, and nobody: "Vienna Lakes conference".

import { placeNouns, thingNouns } from "../lexicon/nameWords.ts";
import type { Line } from "./line.ts";

const bodyNounsAfter =
  /^(party|movement|group|militia|front|alliance|coalition|newspaper|radio|television|daily|faction|tribe|clan|brigade|rebels|guerrillas|fighters|militants|militiamen|separatists|insurgents|gunmen|union|association|institute|university|company)$/;

/** "Vienna Lakes conference": the capitals name the conference. */
export function isBeforeThing(line: Line, at: number): boolean {
  const next = line.words[at];
  if (!next?.joined) return false;
  if (thingNouns.has(next.lower)) return true;
  return !next.capital && (placeNouns.has(next.lower) || bodyNounsAfter.test(next.lower));
}

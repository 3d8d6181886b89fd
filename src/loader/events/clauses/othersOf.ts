// People who are called after somebody and are not his: "his hosts", "its neighbours", "their allies", "his son".

import type { Token } from "../../article/document.ts";

/** The "his" of "His coalition partner denounced it", "Front fighters and their allies left": they are others. */
export function isOthersOf(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (first !== last || !/^(?:his|her|its|their)$/.test(tokens[first]?.lower ?? "")) return false;
  let at = last + 1;
  while (
    /^(?:NOUN|ADJ|PROPN|PUNCT|NUM)$/.test(tokens[at]?.pos ?? "") &&
    tokens[at]?.text !== "," &&
    !others.has(tokens[at]?.lower ?? "") &&
    at < last + 5
  )
    at += 1;
  // "of which her relatives were informed": it befell her, too
  const isKin = kin.test(tokens[at]?.lower ?? "") && tokens[first]?.lower !== "their";
  return (
    !isKin && others.has(tokens[at]?.lower ?? "") && !/^['’]s?$/.test(tokens[at + 1]?.text ?? "")
  );
}

const kin = /^(?:families|relatives|supporters|followers|backers)$/;
const others: ReadonlySet<string> = new Set(
  `allies ally supporters families relatives backers followers partner partners host hosts hostess predecessor predecessors
  successor successors opponent opponents rival rivals foe foes enemy enemies critic critics detractors captors kidnappers
  challenger challengers creditors neighbour neighbours neighbor neighbors accusers guest guests
  son sons daughter daughters brother brothers sister sisters wife husband widow widower father mother parents uncle aunt
  cousin cousins nephew niece grandson granddaughter grandfather heir heirs crew crews crewmen crewmates companions`.split(
    /\s+/,
  ),
);

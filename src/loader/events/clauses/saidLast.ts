// "said Chile attacked on Monday": nobody says a thing of which it is only told what became of it.

import type { Token } from "../../article/document.ts";
import { isLastVerb } from "./startsClause.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** The last verb is what is said, and no participle of a thing that is. */
export function isSaidLast(
  tokens: readonly Token[],
  before: VerbGroup,
  start: number,
  verb: VerbGroup,
): boolean {
  return before.lemma === "say" && isLastVerb(tokens, verb) && !isPaperGiven(tokens, start, verb);
}

/** "said in a statement issued on Friday": what became of the paper is no clause of what is said. */
function isPaperGiven(tokens: readonly Token[], start: number, { first, main }: VerbGroup) {
  return (
    first === main &&
    papers.test(tokens[first - 1]?.lower ?? "") &&
    /^(?:in|by|through|via)$/.test(tokens[start - 1]?.lower ?? "")
  );
}

const papers =
  /^(?:statement|note|letter|communiqu[eé]|message|interview|speech|article|report|declaration|memo|memorandum|address|video|telegram|cable)$/;

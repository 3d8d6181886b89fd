// Names and nouns that a hyphen or a possessive ties to the next word, so that they stand for nobody.

import type { Token } from "../../article/document.ts";
import type { PlacedMention } from "./lists.ts";

/** The "Peru" of "Peru-based rebels": where they are, and who does nothing. */
export function isWhereFrom(
  tokens: readonly Token[],
  { last, sort }: Pick<PlacedMention, "last" | "sort">,
): boolean {
  return (
    sort === "state" &&
    tokens[last + 1]?.text === "-" &&
    /^(?:based|born|held|controlled|occupied)$/.test(tokens[last + 2]?.lower ?? "")
  );
}

/** The "market" of "Chile's new market-friendly President Bo Holm", the "bloc" of "the bloc's President Bo Holm". */
export function isTied(tokens: readonly Token[], at: number): boolean {
  return /^(?:-|['’]s?)$/.test(tokens[at + 1]?.text ?? "") || tokens[at - 1]?.text === "-";
}

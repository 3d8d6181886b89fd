// "Roca and Holm discussed relations with Iran": the relations are with Iran, and it took no part.

import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

const ties =
  /^(?:relations|relationship|ties|links|contacts|talks|negotiations|dialogue|engagement|cooperation|co-operation|partnership|trade|tensions?|conflict|war|dispute|border|agreement|deal|treaty)$/;

/**
 * What is discussed is with a state, not the discussing: two do that already, so no third is looked for. A person
 * may have joined them, and one who discusses ties alone does so with somebody.
 */
export function isDiscussedTie(
  { tokens }: SentenceView,
  verb: number,
  { first, sort }: PlacedMention,
): boolean {
  if (tokens[verb]?.lemma !== "discuss" || sort === "person") return false;
  const link = tokens.findLastIndex(({ lower }, at) => at < first && lower === "with");
  return link > verb + 1 && ties.test(tokens[link - 1]?.lower ?? "");
}

// What a noun is in the table of those that name a happening.

import type { Token } from "../../article/document.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";

/** wink leaves a capitalised plural as it is: "Discussions". */
export function nounLemma({ lemma, lower }: Token): string {
  // The tagger's lemma of "dialogue" is "dialog", of "fighting" "fight".
  if (lower === "dialogue" || (lower.endsWith("ing") && nounSenses.has(lower))) return lower;
  if (!lemma.endsWith("s") || nounSenses.has(lemma)) return lemma;
  const short = lemma.endsWith("ies")
    ? `${lemma.slice(0, -3)}y`
    : lemma.replace(/(?:sh|ch|x|s)es$/, (end) => end.slice(0, -2));
  return nounSenses.has(short) ? short : lemma.replace(/s$/, "");
}

// Behind which prepositions stands whom a deed is done to.

import type { Sense } from "../../lexicon/triggers.ts";

/** The prepositions behind which stands whom such a deed is done to. */
export function doneWith(lemma: string, sense: Sense): RegExp {
  // "heard a briefing by Roca"
  if (lemma === "hear") return /^(?:by|from)$/;
  // "switched recognition from Taipei to Beijing"
  if (lemma === "switch") return /^(?:from|to)$/;
  // "seized the town from Peru", "threw a bomb at the Peruvian embassy"
  if (/^(?:seize|capture|wrest|annex|retake)$/.test(lemma)) return /^(?:from|with|against)$/;
  if (throwing.has(lemma)) return /^(?:at|against|into|on|towards?)$/;
  // "granted a request by Peru", "granted amnesty to the rebels"
  if (lemma === "grant" && sense.kind === "CONCEDE") return /^(?:by|from|to)$/;
  return sense.act === "mediate"
    ? /^(?:between|among|with)$/
    : getting.has(lemma) && /^(?:STATEMENT|AGREE|SUPPORT|AID|COOPERATE|REQUEST)$/.test(sense.kind)
      ? // "received a note from Peru", "won the backing of Chile"
        sense.kind === "SUPPORT"
        ? /^(?:from|of)$/
        : /^from$/
      : // "issued a warrant for the arrest of Roca"
        sense.act === "investigate" && lemma === "issue"
        ? /^(?:for|against|of)$/
        : /^(?:against|with|on|to|of|between)$/;
}

const throwing: ReadonlySet<string> = new Set(
  "throw,hurl,fire,lob,launch,shoot,toss,fling,direct,lash out,hit out,fire back,hit back".split(
    ",",
  ),
);

const getting = new Set(
  "receive obtain get win gain secure extract buy purchase acquire claim".split(" "),
);

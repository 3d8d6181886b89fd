// "arrived for talks amid fears of a wider war in the region with Chile": whom others may fight was not met.

import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Behind "amid" and the name of a quarrel, with no comma and no talks between. */
export function isAmidQuarrel(
  { tokens }: SentenceView,
  from: number,
  { first }: PlacedMention,
): boolean {
  let quarrel = -1;
  for (let at = first - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? "";
    if (amid.test(word)) return quarrel > at;
    if (/^[,;:—–]$/.test(word) || meetings.test(word)) return false;
    if (quarrels.test(word)) quarrel = at;
  }
  return false;
}

const amid = /^(?:amid|amidst)$/;
const meetings = /^(?:talks|meetings?|negotiations|summit|visits?|discussions|consultations)$/;
const quarrels =
  /^(?:wars?|conflicts?|confrontations?|rows?|tensions?|disputes?|stand-?offs?|standoff|clash|clashes|feuds?|spats?|hostilities|rift|friction|fighting|crisis|escalation|strains?)$/;

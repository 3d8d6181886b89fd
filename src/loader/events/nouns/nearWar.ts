// A war that was feared or near, and was not: "came close to full-scale war", "on the brink of war".

import type { NounPlace } from "./nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

const near =
  /(?:^| )(?:(?:close|closer|near|nearer) to|(?:brink|verge|edge|cusp|short|risk|danger|prospect|possibility|spectre|specter|threat|fears?) of) (?:(?:an?|the|all|out|full|scale|open|outright|civil|new|another|nuclear|armed|-) )*$/;

/** True where the words before an event noun say that it did not come to that. */
export function isOnlyNear({ tokens }: SentenceView, { noun }: NounPlace): boolean {
  const before = tokens.slice(Math.max(0, noun - 8), noun).map(({ lower }) => `${lower} `);
  return near.test(before.join(""));
}

/** "The arrest triggered riots in Lima": so they came. */
export function isStirring(lemma: string): boolean {
  return /^(?:trigger|spark|ignite|provoke|prompt|cause|unleash|touch off|set off)$/.test(lemma);
}

// What may stand between an auxiliary and its verb.

import type { Token } from "../../article/document.ts";

const all: ReadonlySet<string> = new Set(
  "all both each himself herself itself themselves".split(" "),
);

/** Between an auxiliary and its verb: "were all freed", "was himself ousted", "has quickly left". */
export function isAdverb(token: Token): boolean {
  // "fly" and "supply" end like adverbs.
  if (all.has(token.lower)) return true;
  return token.pos === "ADV" || (token.lower.endsWith("ly") && token.pos !== "VERB");
}

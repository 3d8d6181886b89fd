// "recalled its envoy after reports that Chile had spied": what the reports say, and nothing that is remembered.

import type { Token } from "../../article/document.ts";
import { claimNouns } from "../../lexicon/verbs.ts";

/** True of a "that" behind a noun of claims: "after allegations that", "over news that" */
export function isOfClaim(tokens: readonly Token[], that: number): boolean {
  const noun = tokens[that - 1]?.lower ?? "";
  return (
    claimNouns.has(noun.replace(/s$/, "")) ||
    /^(?:revelations?|news|disclosures?|evidence)$/.test(noun)
  );
}

// An aside between two commas that an "and" goes back past: "condemned the raid, in which ten died, and called on Chile".

import type { Token } from "../../article/document.ts";
import type { Cut } from "./clauseParents.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "condemned the raid, in which ten died, and called on X", "met in Lima, where Holm spoke, and agreed": an aside between two commas. */
export function isPastAside(
  tokens: readonly Token[],
  aside: Cut | undefined,
  cut: Cut | undefined,
) {
  if (!/^(?:relative|where)$/.test(aside?.link ?? "") || aside?.joint == null || !cut) return false;
  const isComma = (at: number) => tokens[at]?.text === ",";
  return (
    (isComma(aside.joint - 1) || isComma(aside.joint - 2)) &&
    (isComma(cut.at) || isComma(cut.at - 1))
  );
}

/** "cut its ties in May, the day after its envoy was held, and threatened": when it was, between two commas. */
export function isPastTime(
  tokens: readonly Token[],
  aside: Cut | undefined,
  cut: Cut | undefined,
  verb: VerbGroup,
) {
  if (aside?.joint == null || !/^(?:after|before|when|as)$/.test(aside.link)) return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < (aside.joint ?? 0) && text === ",");
  const isClose = comma > 0 && aside.joint - comma < 5;
  const words = tokens.slice(comma + 1, aside.joint);
  const isTime = words.every(({ pos }) => /^(?:DET|NUM|NOUN|ADV|ADJ)$/.test(pos));
  return (
    isClose &&
    isTime &&
    cut?.joint != null &&
    tokens[cut.joint - 1]?.text === "," &&
    verb.first === cut.joint + 1
  );
}

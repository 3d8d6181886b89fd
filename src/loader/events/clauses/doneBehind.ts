// “after a summit in Lima attended by Roca”: a preposition’s noun, with what was done to it behind.

import type { Token } from "../../article/document.ts";
import type { Link } from "./clauses.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** A past right before "by" and somebody, under a word that is a preposition as well as a conjunction. */
export function isDoneBehind(
  tokens: readonly Token[],
  verb: VerbGroup,
  link: Link | undefined,
): boolean {
  const { first, last } = verb;
  if (!/^(?:after|before|since)$/.test(link ?? "") || tokens[last + 1]?.lower !== "by")
    return false;
  return (
    !verb.passive &&
    /^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? "") &&
    isSomebody(tokens, last + 2)
  );
}

/** "by the army", "by gunmen"; not "by night", "by closing it", "by the evening". */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.lower.endsWith("ing")) return false;
  const noun = token.pos === "DET" || token.pos === "ADJ" ? next : token;
  if (!noun || times.test(noun.lower)) return false;
  // "by President Roca"
  if (token.pos === "NOUN" && next?.pos === "PROPN") return true;
  return token.pos === "NOUN"
    ? /(?:[^s]s|men|police)$/.test(token.lower)
    : /^(?:DET|PROPN|ADJ)$/.test(token.pos);
}

const times =
  /^(?:.*day|days|weeks|months|years|night|nightfall|dawn|noon|midnight|morning|afternoon|evening|week|month|year|end|time|summer|winter|spring|autumn|sea|air|land|majority|margin|votes?|acclamation|consensus|force|way)$/;

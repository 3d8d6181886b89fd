// What "and" goes back to past a clause in between: whoever says, praises or denounces also warns and urges.

import type { Token } from "../../article/document.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Cut } from "./clauseParents.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "said the border was to be closed, and warned that Peru …": who said so warns; null where the comma or the verb lacks. */
export function sayerBefore(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  index: number,
  tokens: readonly Token[],
): number | null {
  const [verb, joint] = [verbs[index], cuts[index]?.joint ?? 0];
  if (!verb || verb.passive || verb.first !== joint + 1 || tokens[joint - 1]?.text !== ",")
    return null;
  if (!reportVerbs.has(verb.lemma) && !urging.has(verb.lemma)) return null;
  const at = verbs.findLastIndex(
    ({ lemma, form, passive }, n) =>
      n < index &&
      cuts[n + 1]?.link === "that" &&
      reportVerbs.has(lemma) &&
      form === verb.form &&
      !passive,
  );
  return at < 0 || cuts[at]?.link === "relative" ? null : at;
}

/** "praised the truce that the rebels declared and urged the army": whoever praises urges, and no rebel. */
export function isMindedBefore(
  verbs: readonly VerbGroup[],
  cuts: readonly Cut[],
  from: number,
  verb: VerbGroup,
): boolean {
  const [above, inner] = [verbs[from - 1], verbs[from]];
  return (
    cuts[from]?.link === "relative" &&
    above !== undefined &&
    inner !== undefined &&
    minding.has(above.lemma) &&
    urging.has(verb.lemma) &&
    !urging.has(inner.lemma)
  );
}

/** "congratulated Vik, who won in May and is to be sworn in": without a comma he is, whoever congratulates. */
export function isWhoIsTo(
  tokens: readonly Token[],
  cuts: readonly Cut[],
  index: number,
  verb: VerbGroup,
): boolean {
  const [aside, cut] = [cuts[index - 1], cuts[index]];
  if (aside?.link !== "relative" || aside.joint === null || cut?.joint == null) return false;
  return (
    /^(?:who|which|that)$/.test(tokens[aside.joint]?.lower ?? "") &&
    verb.first === cut.joint + 1 &&
    tokens[cut.joint - 1]?.text !== "," &&
    /^(?:is|are|was|were)$/.test(tokens[verb.first]?.lower ?? "") &&
    /^(?:to|due|set|expected|scheduled)$/.test(tokens[verb.first + 1]?.lower ?? "")
  );
}

const minding: ReadonlySet<string> = new Set(
  "welcome praise hail laud commend applaud denounce condemn criticize criticise regret deplore note support back reject".split(
    " ",
  ),
);

const urging: ReadonlySet<string> = new Set(
  "urge,call on,call for,call upon,demand,ask,appeal,request,express,warn,pledge,promise,reaffirm,reiterate,thank,insist,encourage,offer,stress,voice".split(
    ",",
  ),
);

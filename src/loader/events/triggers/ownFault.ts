// What touches one's own deeds: regret over what befell others, and one's own weapons work that one stops.

import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What such words are rather than blame or a sanction; undefined for none. */
export function ownFaultSense(view: SentenceView, clause: Clause): Sense | undefined {
  if (isRegret(view, clause)) return verbSenses.get("apologise");
  return isOwnArms(view, clause) ? verbSenses.get("cede") : undefined;
}

/** "expressed regret on Friday", "voiced its regret over the attack"; but "over Peru's decision", "that Peru had left" */
function isRegret(view: SentenceView, { verb, end, index }: Clause): boolean {
  if (verb.passive || !/^(?:express|voice|convey)$/.test(verb.lemma)) return false;
  const { tokens, mentions, timexes, clauses } = view;
  const at = tokens.findIndex(
    ({ lower }, n) => n > verb.last && n <= verb.last + 3 && n < end && /^regrets?$/.test(lower),
  );
  if (at < 0) return false;
  if (tokens[end]?.lower === "that" || clauses[index + 1]?.link === "that") return false;
  const isTimed = (n: number) =>
    timexes.some(({ first, last }) => first <= n && n <= last) ||
    timexes.some(({ first }) => first === n + 1);
  let from = at + 1;
  while (from < end && isTimed(from)) from++;
  const behind = tokens.slice(from, end);
  if (behind.every(({ pos }) => pos === "PUNCT")) return true;
  if (!/^(?:over|at|about)$/.test(behind[0]?.lower ?? "")) return false;
  const harm = behind.findIndex(({ lower }) => harms.test(lower));
  const isOthers = mentions.some(
    ({ first, possessive }) => possessive && first >= from && first < from + harm,
  );
  return harm > 0 && harm < 6 && !isOthers;
}

const harms =
  /^(?:deaths?|loss|losses|killings?|shootings?|attacks?|incidents?|accidents?|crash|collision|bombing|casualt(?:y|ies)|injur(?:y|ies)|damage|tragedy|deed|error|mistake)$/;

/** "halted its enrichment work", "froze its nuclear programme": given up by whoever did it. */
function isOwnArms({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || !/^(?:halt|suspend|freeze|stop|cease|curtail)$/.test(verb.lemma))
    return false;
  const object = tokens.slice(verb.last + 1, Math.min(end, verb.last + 7));
  const stop = object.findIndex(({ pos }) => /^(?:ADP|PUNCT|CCONJ)$/.test(pos));
  const words = object.slice(0, stop < 0 ? undefined : stop).map(({ lower }) => lower);
  const isOwn = /^(?:its|their|his|all)$/.test(words[0] ?? "") || words[0] === "uranium";
  return isOwn && words.some((word) => arms.test(word)) && works.test(words.at(-1) ?? "");
}

const arms = /^(?:enrichment|uranium|plutonium|nuclear|missiles?|atomic|reprocessing)$/;
const works =
  /^(?:enrichment|reprocessing|works?|program|programme|programmes|activit(?:y|ies)|tests?|testing)$/;

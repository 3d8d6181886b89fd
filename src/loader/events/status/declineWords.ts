// How a title says that someone will not: "will not", "does not", "is unable to", "declines to".

import { refuseVerbs } from "../../lexicon/verbs.ts";
import type { Act } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { isOfNone } from "../clauses/ofNone.ts";
import { isFailing, isUnsigned } from "./failToAgree.ts";
import { isKeptOut, isNoLonger, isUnable } from "../nouns/stayAway.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What stands between who declines and the bare verb. */
export function declineLead(view: SentenceView, clause: Clause | undefined, plural: boolean) {
  if (clause && isKeptOut(view, clause)) return plural ? "are not allowed to" : "is not allowed to";
  if (clause && isUnable(view, clause)) return plural ? "are unable to" : "is unable to";
  if (clause && !isUnsigned(clause.verb) && isFailing(view, clause))
    return plural ? "fail to" : "fails to";
  // "missed the summit because of a storm": nobody refused
  if (clause && /^(?:miss|be)$/.test(clause.verb.lemma) && !clause.verb.negated)
    return clause.verb.form === "future" ? "will not" : plural ? "do not" : "does not";
  const above = typeof clause?.parent !== "number" ? undefined : view.clauses[clause.parent];
  if (clause?.link === "infinitive" && above?.verb.lemma === "refuse")
    return plural ? "refuse to" : "refuses to";
  if (clause && isNoLonger(view, clause)) return plural ? "do not" : "does not";
  if (clause?.verb.negated !== true) return plural ? "decline to" : "declines to";
  // "will send no ministers": the "no" says it
  const { last, lemma } = clause.verb;
  const isSaid = lemma !== "take" && isOfNone(view.tokens, last, lemma);
  if (isSaid && clause.verb.form === "future") return "will";
  if (clause.verb.form === "past") return plural ? "do not" : "does not";
  return "will not";
}

/** True where the verb names what is declined, and does not decline by itself: "will not receive", "its refusal to hand over". */
export function isDeclining(view: SentenceView, clause: Clause, act: Act): boolean {
  const { verb } = clause;
  if (verb.negated || isNoLonger(view, clause)) return true;
  return verb.form === "infinitive" && !refuseVerbs.has(verb.lemma) && act !== "absent";
}

/** "was refused a visa to attend the summit", "missed a deadline to hand it over": what follows is what it was for. */
export function isNotTheirs({ tokens }: SentenceView, { verb }: Clause, { verb: next }: Clause) {
  const between = tokens.slice(verb.last + 1, next.first);
  const noun = between.findLast(({ pos }) => pos === "NOUN")?.lower ?? "";
  if (verb.lemma === "miss") return /^(?:deadline|chance|opportunity)$/.test(noun);
  if (isAskedBy(between)) return true;
  return (
    verb.passive &&
    /^(?:refuse|deny)$/.test(verb.lemma) &&
    /^(?:visas?|entry|permission|leave|access|passports?|clearance)$/.test(noun)
  );
}

/** "rejected an appeal by Peru on Monday to hold elections": the appeal is what is rejected, and told so. */
function isAskedBy(between: SentenceView["tokens"]): boolean {
  const noun = between.findIndex(({ lower }) =>
    /^(?:calls|(?:appeal|demand|plea|request|suggestion)s?)$/.test(lower),
  );
  return noun >= 0 && /^(?:by|from)$/.test(between[noun + 1]?.lower ?? "");
}

/** "Peru's decision not to take part" */
export function isDecidedNot(view: SentenceView, { verb }: Clause): boolean {
  return verb.form === "infinitive" && governingNoun(view, verb.first)?.lower === "decision";
}

// What somebody fears, warns of or hopes for: a thought of it, and no plan.

import type { HappeningReason } from "#model/coverage.ts";
import type { Kind } from "#model/event.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { hopeVerbs, possibleVerbs, topicVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled, type Outcome, planned } from "../outcome.ts";
import { hasDate } from "./deeds.ts";
import { isAhead } from "./modals.ts";

/** "fears that Peru will attack", "warned that it would veto the plan": what is feared or threatened, and no plan of a day. */
export function isMindedOnly(view: SentenceView, { verb }: Clause, clause: Clause): boolean {
  if (
    /^(?:fear|doubt|suggest|demand|urge|deny|think|believe|want|predict|imagine|argue)$/.test(
      verb.lemma,
    )
  )
    return true;
  const isToCome = clause.verb.form === "future" || /^(?:would|.d)$/.test(clause.verb.modal ?? "");
  // "warned that it would close the border on Friday"
  return verb.lemma === "warn" && isToCome && !isAhead(view, clause);
}

/** "hoped for a truce": no more than thought of; but "hopes for a meeting with Vik", "mulls talks"; null of other verbs */
export function mindedFor(
  { verb }: Clause,
  kind: Kind | undefined,
): Outcome | HappeningReason | null {
  // "Considering the meeting of 3 May,": a preamble has it before its eyes
  if (verb.lemma === "consider" && verb.form === "gerund" && verb.first === 0) return null;
  // "predicts a deal this week"
  if (/^(?:predict|forecast|foresee|envisage)$/.test(verb.lemma)) return "thought";
  if (possibleVerbs.has(verb.lemma) && verb.lemma !== "discuss") return planned("possible");
  if (!hopeVerbs.has(verb.lemma)) return null;
  const isBack = verb.form === "past" && !verb.progressive;
  return isBack || kind === "AGREE" ? "thought" : planned("hoped");
}

const needs =
  /^(?:need|necessity|urgency|importance|right|ability|duty|obligation|responsibility|desire|failure)$/;

/** "a plan to end the conflict": what is hoped for, and no fight of those who do. */
export const isToEnd = ({ verb }: Clause): boolean =>
  verb.form === "infinitive" && /^(?:end|stop|halt|settle|resolve|defuse)$/.test(verb.lemma);

/** "discussed the need to cooperate", "explored ways to end the war": a topic, and no plan; but "ways to meet in June". */
export function isTopicOnly(view: SentenceView, clause: Clause): boolean {
  const noun = governingNoun(view, clause.verb.first)?.lower ?? "";
  return needs.test(noun) || (/^(?:ways?|means)$/.test(noun) && !hasDate(view, clause));
}

/** "was to have met Roca": off; "The summit was to have focused on energy": what it was to be about, and by then it was held. */
export function notAsMeant({ tokens }: SentenceView, { verb }: Clause, above: Clause) {
  const subject = tokens[above.verb.first - 1];
  const isTopic = topicVerbs.has(verb.lemma) && subject && nounSenses.has(nounLemma(subject));
  return isTopic ? "thought" : cancelled;
}

/** "Peruvians who wish to visit Chile": whoever does; but "Roca, who hopes to visit Chile". */
export function isAnybodys({ tokens }: SentenceView, { link, joint, verb }: Clause): boolean {
  return (
    link === "relative" &&
    joint !== null &&
    tokens[joint]?.lower === "who" &&
    verb.first === joint + 1 &&
    /^(?:wish|want|hope|wishing)$/.test(verb.lemma) &&
    verb.form === "present" &&
    /[^s]s$|people$/.test(tokens[joint - 1]?.lower ?? "")
  );
}

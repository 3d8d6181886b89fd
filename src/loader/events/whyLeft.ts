// Why a trigger tells no event, though it is told as a fact or a plan.

import type { HappeningReason } from "#model/coverage.ts";
import type { Place, Outcome } from "#model/event.ts";
import { covers } from "#model/span.ts";
import { firstPlural, firstSingular } from "../lexicon/pronouns.ts";
import { privateDoers, sideNouns } from "../lexicon/offices.ts";
import type { Sense } from "../lexicon/sense.ts";
import { tidingNouns } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { antecedentOf, isPassive, isVerb, subjectOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { childBy, childrenBy } from "../tree/walk.ts";
import { type TriggerFate, isSomebody, type WhoAndWhere } from "./candidate.ts";
import type { ClauseTimes } from "./clauseTimes.ts";
import { isPublic } from "./whose.ts";

/** @returns null where it tells one */
export function whyLeft(
  { trigger, carrier, sense }: TriggerFate,
  { status }: Outcome,
  { actors, others, place }: WhoAndWhere,
  clauses: ClauseTimes,
): HappeningReason | null {
  const all = [...actors, ...others];
  const known = all.filter(isSomebody);
  const isTimed =
    clauses.hasTime(trigger) ||
    (carrier !== null && clauses.hasTime(carrier)) ||
    clauses.reading.entryTime(clauses.tree) !== null;
  const clause = carrier ?? trigger;
  if (!isTimed && isOfSpeaker(clause) && isQuoted(trigger)) return "remark";
  // "an analyst said on Friday"
  const isReport = isVerb(trigger) && sense.frame === "report" && !childBy(trigger, "obj");
  if (isReport && actors.length > 0 && known.length === 0) return "remark";
  // "the report says", "the news came from Lima"
  const isSaidOrGone = sense.frame === "report" || sense.frame === "visit";
  if (
    isVerb(trigger) &&
    !isPassive(trigger) &&
    isSaidOrGone &&
    tidingNouns.has(subjectOf(trigger)?.lemma ?? "")
  )
    return "remark";
  const isOff = status === "cancelled" || status === "declined";
  // "before he departs"
  const isToldApart = isTimed || isOff || clauses.hasTimedClause(trigger);
  if (sense.frame === "visit" && isVerb(trigger) && place === null && !isToldApart)
    return "in-passing";
  const isNoun = !isVerb(trigger);
  // "gunmen stormed the hall", and not "gunmen who stormed it"
  const isByFighters = actors.some(({ name }) => sideNouns.has(name.toLowerCase()));
  const isOfSides = isByFighters && status === "held" && antecedentOf(trigger) === null;
  const isDeed = (place !== null || isOfSides) && /^(?:ASSAULT|PROTEST)$/.test(sense.kind);
  const subject = subjectOf(clause);
  const isPrivate = subject !== null && privateDoers.has(subject.lemma) && !others.some(isSomebody);
  if (isPrivate && (!isPassive(clause) || sense.kind === "SUPPORT")) return "nobody";
  const isTold =
    isNoun || all.length > 0 || isPassive(trigger) || (subject !== null && subject.upos !== "PRON");
  const isTrip = sense.frame === "visit" && place !== null;
  const mayBorrow = isNoun && sense.kind === "CONSULT" && (carrier !== null || isTrip);
  // "the talks" alone tells nothing, "the presidential election of July" does
  const isQualified = childBy(trigger, "amod", "compound", "nmod") !== null;
  const isBare = isNoun && all.length === 0 && place === null && carrier === null && !isQualified;
  if (isBare && !isOff) return "nobody";
  if (known.length === 0 && !(isTold && (isTimed || isOff || isDeed || mayBorrow))) return "nobody";
  if (known.length === 0 && !isPublic(trigger, all, clauses.reading.who)) return "nobody";
  return guestsOf(sense, actors, place).length === 0 && actors.length > 0 ? "nobody" : null;
}

/** Those who visit, without the state that they visit. */
export function guestsOf(
  { frame }: Sense,
  actors: readonly Entity[],
  place: Place | null,
): readonly Entity[] {
  return frame === "visit"
    ? actors.filter(({ sort, country }) => sort !== "state" || country !== place?.country)
    : actors;
}

/** "we are ready", "our offer": what a speaker says of himself without a time is no news. */
const isOfSpeaker = (clause: Node): boolean =>
  childrenBy(clause, "nsubj", "nmod:poss").some(
    ({ lower }) => firstPlural.has(lower) || firstSingular.has(lower),
  );

const isQuoted = (node: Node): boolean =>
  node.tree.quotations.some((quotation) => covers(quotation, node));

// Who takes part in an event, from the roles around its trigger.

import type { Sense } from "../../lexicon/triggers.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import { isDueIn, metThere } from "./beingThere.ts";
import { closedTo } from "./borderWith.ts";
import { deedOf, makersOf } from "./doneToBy.ts";
import type { Clause } from "../clauses/clauses.ts";
import { areSeveral, isOfOthers, isOfThem } from "./areMany.ts";
import { besideThese } from "./heldAside.ts";
import { isDoneByBehind } from "./ofThing.ts";
import { actOf, ends } from "../nouns/acts.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import { isFlownHome, isOfCause, isTheirOwn, travellers } from "./notTravelling.ts";
import { isFeltAt } from "../nouns/feltAt.ts";
import { isGoing, isSpokenOn, isTopic, namesBefore, ownersOf } from "../nouns/nounOwner.ts";
import { isJudging, isPraise } from "./praise.ts";
import { relatedIn } from "./relations.ts";
import { isPapers, objectOf } from "./object.ts";
import { endBeforeWhy, phraseEnd } from "./phraseEnd.ts";
import { linksOf } from "./linksOf.ts";
import { behind } from "./behind.ts";
import { subjectOf } from "./roles.ts";
import {
  isBareParticiple,
  isBehindThing,
  isReducedAlone,
  isReducedPassive,
  sidesOfAccord,
  undergoneBefore,
} from "./reduced.ts";
import { agentsOf } from "./agentsOf.ts";
import { impliedDoers, undoneTo } from "./impliedDoers.ts";
import { isDoneThere } from "./doneThere.ts";
import { subjectNear } from "./subjectNear.ts";
import { doneWith } from "./doneWith.ts";
import { doneByIn, isToldOnly } from "./spokenOf.ts";
import { companyOf, isDiscussedBy } from "./discussedBy.ts";
import { toldOf } from "./toldOf.ts";
import {
  behindVerb,
  alongside,
  besideVerb,
  isOfNounBetween,
  isOfTopic,
  isToldTo,
  targetsBehind,
  underMeasure,
} from "./targets.ts";
import { madeBehind } from "../nouns/toldBehind.ts";
import type { SentenceView } from "../clauses/view.ts";

export interface Parties {
  readonly actors: readonly PlacedMention[];
  readonly others: readonly PlacedMention[];
}
/** "arrived from a summit with Peru": that was before. */
const beforeVisit = /^(?:after|before|following|since|during|at|over|despite|from)$/;

export function partiesOfVerb(view: SentenceView, clause: Clause, sense: Sense): Parties {
  const own = subjectOf(view, clause);
  const related = own.length > 0 ? [] : relatedIn(view, clause);
  // "Talks between Peru and Chile will resume": theirs
  if (related.length > 0 && !clause.verb.passive) return { actors: [], others: related };
  const subject = [...own, ...related];
  // "Three sailors lost their lives": they suffer it
  if (/^(?:lose|die)$/.test(clause.verb.lemma) && sense.act === "attack")
    return { actors: [], others: subject };
  // what is discussed is a topic, whoever it is
  const object = clause.verb.lemma === "discuss" ? [] : objectOf(view, clause);
  const from = clause.verb.last + 1;
  const agents = agentsOf(view, clause);
  const sides = sidesOfAccord(view, clause, sense);
  if (sides.length > 0 && clause.link === "relative")
    return clause.verb.passive
      ? { actors: agents, others: sides }
      : { actors: subject, others: sides.filter((one) => !subject.includes(one)) };
  if (sides.length > 0)
    return agents.length > 0 ? { actors: agents, others: sides } : { actors: sides, others: [] };
  if (isBareParticiple(view, clause, agents)) {
    // "the sanctions imposed on Peru in May"
    const isOn = /^(?:impose|levy|slap)$/.test(clause.verb.lemma);
    const done = undergoneBefore(view, clause, sense);
    if (done.length > 0) return { actors: [], others: done };
    return { actors: [], others: isOn ? behind(view, from, clause.end, /^(?:on|against)$/) : [] };
  }
  // "is expected in Oslo": who is, comes
  if (clause.verb.passive && clause.verb.lemma !== "be" && isDueIn(view, clause))
    return { actors: subject, others: [] };
  // "They were flown home": who is flown travels
  const isPlace = sense.frame === "visit" && !isFlownHome(view, clause);
  const isThing = isDiscussedBy(clause) || isBehindThing(view, clause);
  const besides = isPlace || isThing ? [] : subject;
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  // "held a session where two accords were signed": by those who sat there
  if (clause.verb.passive && clause.link === "where" && agents.length === 0 && parent)
    return { actors: sense.act === "sign" ? subjectOf(view, parent) : [], others: besides };
  if (isDoneByBehind(view, clause)) return { actors: agents, others: [] };
  const company = companyOf(view, clause, agents, sense);
  if (company.length > 1 && agents.length === 0) return { actors: company, others: [] };
  if (clause.verb.passive || isReducedPassive(clause, agents)) {
    // "met leaders freed by Peru": the leaders, and not who met them
    const isOwn = clause.verb.passive && clause.link !== "participle";
    const near = isOwn ? [] : undergoneBefore(view, clause, sense);
    const under = clause.verb.passive ? underMeasure(view, clause) : [];
    const others = [...besides, ...company, ...under, ...undoneTo(view, clause)];
    const actors = agents.length > 0 ? agents : impliedDoers(view, clause);
    return { actors, others: near.length > 0 ? near : others };
  }
  // "a peace agreement signed in Algiers": whoever rules the clause before did not sign it.
  if (isReducedAlone(view, clause)) return { actors: [], others: [] };
  switch (sense.frame) {
    case "mutual":
      return {
        actors: subject,
        others: [
          ...object,
          ...besideVerb(view, from, clause.end, alongside).filter(
            (m) =>
              !isOfTopic(view, clause.verb.last, m, areSeveral([...subject, ...object]), sense) &&
              !isToldTo(view, clause.verb.last, m) &&
              // "agreed with her call for dialogue between Peru and Chad": theirs
              (subject.length === 0 || !isOfNounBetween(view, clause.verb, m)),
          ),
        ],
      };
    case "visit":
      return {
        // "a tour that took him to Angola"
        actors: /^(?:take|fly)$/.test(clause.verb.lemma) && object.length > 0 ? object : subject,
        others: [
          ...behindVerb(view, from, clause.end, /^with$/, beforeVisit),
          ...metThere(view, clause),
        ],
      };
    case "host":
      // "received the credentials of Ambassador Roca"
      return {
        actors: subject,
        others:
          object.length === 0 && isPapers(view, from)
            ? behind(view, from, clause.end, /^(?:of|from)$/)
            : object,
      };
    case "toward": {
      const near = doneWith(clause.verb.lemma, sense);
      // "invited the envoy to Downing Street", "flew him to Lima": that is where
      const isTo = sense.act === "invite" || clause.verb.lemma === "fly";
      const isFar = (isPraise(clause) || isTo) && object.length > 0;
      const behindIt = isFar ? [] : targetsBehind(view, clause, sense, object, near);
      const target = [...object, ...behindIt];
      // "heard a report by the envoy for Peru": no state is heard
      const heard = target.filter(({ sort }) => sort === "person");
      if (clause.verb.lemma === "hear") return { actors: subject, others: heard };
      if (target.length > 0) return { actors: subject, others: target };
      const next = view.clauses[clause.index + 1];
      // "stopped sending arms to Peru"
      if (sense.act === "suspend" && next?.verb.form === "gerund" && next.parent === clause.index)
        return { actors: subject, others: partiesOfVerb(view, next, sense).others };
      // "threatened to attack X"
      if (sense.act === "threaten" && next?.link === "infinitive")
        return { actors: subject, others: objectOf(view, next) };
      return { actors: subject, others: toldOf(view, clause, sense.kind) };
    }
    case "alone":
      // "ruled that Peru had no title"
      return {
        actors: subject,
        others:
          sense.act === "rule" && subject.length > 0
            ? toldOf(view, clause)
            : clause.verb.lemma === "switch"
              ? behind(view, from, clause.end, doneWith("switch", sense))
              : sense.act === "close"
                ? closedTo(view, clause, object)
                : [],
      };
    case "report":
      return { actors: subject, others: [...object, ...agents] };
  }
}

/** `asserted`: the verb that governs it says that it was, so whoever did that took part. */
export function partiesOfNoun(
  view: SentenceView,
  place: NounPlace,
  sense: Sense,
  asserted: boolean,
): Parties {
  const { noun, first, predicate, role } = place;
  const end = phraseEnd(view, place);
  // "received a visit from Roca", "received an apology by Peru"
  if (role === "object" && predicate?.verb.lemma === "receive" && !predicate.verb.passive) {
    const givers = behind(view, noun + 1, predicate.end, /^(?:from|by)$/);
    if (givers.length > 0) return { actors: subjectOf(view, predicate), others: givers };
  }
  const named = namesBefore(view, first, noun);
  const own = isTopic(view, named, noun) ? [] : named;
  const before = own.length > 0 ? own : ownersOf(view, place);
  const made = role === "object" ? null : madeBehind(view, predicate ?? place.clause, noun);
  const host =
    role === "object"
      ? predicate
      : // "discussed the truce during talks held on Monday with Roca": who discussed it was there
        made
        ? (view.clauses[made.parent ?? -1] ?? made)
        : role === "oblique"
          ? place.clause
          : null;
  const isOthers = isOfOthers(view, predicate, noun, end);
  const attends =
    (role === "object" &&
      !isOthers &&
      // "The visit follows a summit in Lima": another occasion
      !/^(?:follow|precede)$/.test(predicate?.verb.lemma ?? "") &&
      // "said the raids of May had to end": no raids of theirs
      !(
        predicate?.verb.lemma === "say" && /^(?:ASSAULT|COERCE|RETREAT|CONSULT)$/.test(sense.kind)
      ) &&
      !isToldOnly(view, place) &&
      (asserted || !mindVerbs.has(predicate?.verb.lemma ?? ""))) ||
    (before.length === 0 &&
      // "After the collapse of the talks in May Peru recalled its envoy": whose they were is not told
      !ends.test(actOf(view, first, noun)) &&
      ((/^(?:at|during|after|following|in|into)$/.test(place.preposition ?? "") &&
        !isFeltAt(view, first) &&
        !isDoneThere(place.clause)) ||
        (place.preposition === "on" && isSpokenOn(place, sense.frame)) ||
        // "will be in Lima for talks on Friday with Roca": so will whoever goes there
        (place.preposition === "for" && isGoing(view, place)) ||
        // "began the day with a meeting", "will continue with these talks"
        ((asserted || place.clause?.verb.lemma === "continue") &&
          /^(?:with|from)$/.test(place.preposition ?? "")) ||
        // "after talks held in Oslo": there it joins a clause
        made?.link === "after") &&
      /^(?:mutual|visit|report)$/.test(sense.frame) &&
      // "hailed the truce after talks between Chad and Niger", "after its adoption by Peru": theirs
      !isOfThem(view, noun, made?.end ?? end));
  const led = host && attends ? (doneByIn(view, place) ?? subjectNear(view, host)) : [];
  const after = besideVerb(view, noun + 1, end, linksOf(view, place, sense)).filter(
    (m) =>
      !isOfTopic(view, noun, m, led.length + before.length > 0, sense) &&
      (sense.frame !== "visit" || !isOfCause(view, noun, m)) &&
      // "the attack on Peru", but "an attack on an aide"
      (sense.act !== "attack" || m.sort !== "person" || governor(view, m) !== "on"),
  );
  // "told the premier in a phone call", "joined the premier for lunch"
  const isToo = place.preposition === "in" || host?.verb.lemma === "join";
  const told = led.length > 0 && isToo && host ? objectOf(view, host) : [];
  // "a treaty that Peru signed with Chile": the verb stands behind its object
  const isFronted = role === "object" && predicate !== null && predicate.verb.first > noun;
  // "an accord signed in Lima by Peru and Chile ended it": by whom it was signed
  const isSigned =
    made !== null &&
    /^(?:agree|sign|truce)$/.test(sense.act) &&
    /^(?:sign|initial|conclude|ink|reach)$/.test(made.verb.lemma);
  const isTelling =
    !isSigned && predicate && (predicate.verb.passive || role === "subject" || isFronted);
  const teller = isTelling ? (isJudging(predicate.verb) ? null : predicate) : made;
  const agent = teller
    ? besideVerb(
        view,
        teller.verb.last + 1,
        endBeforeWhy(view, teller),
        teller.verb.passive || isSigned
          ? /^(?:by|with|between)$/
          : made
            ? /^(?:with|between|among)$/
            : isFronted
              ? /^with$/
              : // "her arrival came amid talks between A and B": theirs
                sense.frame === "visit"
                ? /^with$/
                : /^(?:between|among)$/,
      ).filter((m) => made !== null || !isOfNounBetween(view, teller.verb, m))
    : [];
  const travels = sense.frame === "visit" && led.length > 0 ? travellers(view, noun, end) : [];
  // "reviewed what was agreed during the visit of X"
  if (travels.length > 0) return { actors: travels, others: role === "object" ? led : [] };
  const done = led.length > 0 ? null : deedOf(view, sense, before, after);
  if (done) return done;
  const makers = led.length + before.length > 0 ? [] : makersOf(view, sense, predicate, agent);
  return {
    actors: led.length > 0 ? led : [...before, ...makers],
    others: [
      // "attended a Mercosur dinner": whose occasion it is
      // "held their second foreign ministers' meeting": who came for them
      ...(led.length > 0
        ? before.filter((m) => !led.includes(m) && m.sort !== "body" && !isTheirOwn(view, m))
        : []),
      ...told,
      ...besideThese(view, place, led.length > 0 ? host : null),
      ...after,
      ...agent.filter((m) => !makers.includes(m)),
    ],
  };
}

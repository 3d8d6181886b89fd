// The nouns of a sentence that name an event: "held talks", "his visit to Lima was called off", and by the way
// "after his visit to Lima in May".

import { attendedCases, pastCases, siteCases } from "../lexicon/cases.ts";
import { eventCounters } from "../lexicon/counters.ts";
import type { Sense } from "../lexicon/sense.ts";
import {
  callingVerbs,
  cancelVerbs,
  collapseVerbs,
  invitingVerbs,
  involvingVerbs,
  lightVerbs,
  mindVerbs,
  occurVerbs,
  planAdjectives,
  planVerbs,
  refuseVerbs,
  setDownVerbs,
  yieldingVerbs,
} from "../lexicon/verbs.ts";
import { doerOf, governorOf, isPassive, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, isRelation } from "../tree/walk.ts";
import { type TriggerFate, isSomebody } from "./candidate.ts";
import { type ClauseTimes, isUnder } from "./clauseTimes.ts";
import { placeOf } from "./place.ts";
import { drawnFrom, rolesOf } from "./roles.ts";
import { senseOfDeedNoun } from "./deedNouns.ts";
import { isIn, lemmaOf, senseOfNoun, senseOfVerb } from "./match.ts";
import { cancelled, type Fate, held, isOutcome, leave, planned, possible } from "./outcome.ts";
import { fateOf, fateOfNoun, isHeadline, isNegated } from "./status.ts";

export class NounTriggers {
  /** Verbs that only carry a noun. */
  readonly carriers = new Set<Node>();
  private readonly clauses: ClauseTimes;

  constructor(clauses: ClauseTimes) {
    this.clauses = clauses;
  }

  find(): readonly TriggerFate[] {
    return this.clauses.tree.nodes.flatMap((node) => this.ofNoun(node) ?? []);
  }

  private ofNoun(noun: Node): TriggerFate | null {
    if (isRelation(noun.relation, ["compound", "amod", "flat"])) return null;
    const { who } = this.clauses.reading;
    const listed = senseOfNoun(noun);
    const sense = listed ?? senseOfDeedNoun(noun, who);
    if (!sense) return null;
    const told = (carrier: Node | null, fate: Fate): TriggerFate => ({
      trigger: noun,
      carrier,
      sense,
      fate,
    });
    // "today's talks will be their first meeting": one happening in two words
    const called = senseOfNoun(noun) && calledBeside(noun);
    if (called) return told(null, this.clauses.finite(called));
    const verb = governorOf(noun);
    if (!verb || !isVerb(verb)) {
      if (isHeadline(noun) && noun.head === null) return told(null, fateOfNoun(noun, null, false));
      const fate = verb && mayFail(sense) ? this.ofPredicate(noun, verb) : null;
      return fate ? told(verb, fate) : this.inPassing(noun, sense, verb);
    }
    const isObject = isObjectOf(noun, verb);
    const isSubject =
      isRelation(noun.relation, ["nsubj"]) && noun.head === verb && !isPassive(verb);
    const isFate =
      isObject && (isIn(cancelVerbs, verb) || isIn(refuseVerbs, verb) || isPlanned(verb, sense));
    const isOff = isSubject && (isCollapse(verb) || (isIn(occurVerbs, verb) && isNegated(verb)));
    const isLost = isFate || isOff;
    // "fighting around Arica, which broke out in May", where a parser hangs the clause on Arica
    const clauses = [noun, ...obliquesOf(noun)].flatMap((one) => childrenBy(one, "acl"));
    for (const clause of isLost ? [] : clauses) {
      const fate = this.ofClauseBehind(noun, clause);
      if (fate && isOutcome(fate)) return told(heldBy(clause), fate);
    }
    const own = senseOfVerb(verb, who);
    const lends = own === null || isIn(yieldingVerbs, verb) || lightVerbs.has(lemmaOf(verb));
    const isLight =
      (isObject && isIn(lightVerbs, verb) && lends) ||
      (isSubject && isIn(occurVerbs, verb)) ||
      isInvolved(noun, verb);
    // "drew a rebuke from Peru": Peru's rebuke
    if (isObject && drawnFrom(noun, verb).length > 0) {
      this.carriers.add(verb);
      return { ...told(null, this.clauses.finite(verb)), around: verb };
    }
    if (isFate && mayFail(sense) && (listed || this.isKnown(noun, sense, verb))) {
      const doubtful = fateOfNoun(noun, verb, false, this.clauses.finite(verb));
      const mayBe = !isOutcome(doubtful) && !/^(?:unclear|negated)$/.test(doubtful.left);
      // "could call off the talks set for June": they are planned, whatever comes of that
      const fate = mayBe && this.isToCome(verb) ? possible : doubtful;
      // "were supposed to start on Friday": no day on which they were called off
      const carrier = isOutcome(fate) && fate.status === "planned" ? heldBy(verb) : verb;
      this.carriers.add(verb).add(carrier);
      return told(carrier, fate);
    }
    if (isObject && mayFail(sense) && isIn(callingVerbs, verb) && this.isForTime(verb)) {
      this.carriers.add(verb);
      const fate = this.clauses.finite(verb);
      return told(verb, isOutcome(fate) ? planned : fate);
    }
    if (isOff) {
      this.carriers.add(verb);
      const fate = isNegated(verb) ? cancelled : this.clauses.finite(verb);
      return told(verb, isOutcome(fate) ? cancelled : fate);
    }
    if (isLight) {
      this.carriers.add(verb);
      return told(verb, this.clauses.chronicled(fateOfNoun(noun, verb, true), verb));
    }
    if (isObject && own !== null && !isIn(mindVerbs, verb)) return null;
    if (this.isAskedTo(noun, verb)) return told(verb, possible);
    return this.inPassing(noun, sense, verb);
  }

  /** "The talks are due on Friday", "the next round is in Lima on 20 May": nothing but when, or where and when. */
  private ofPredicate(noun: Node, predicate: Node): Fate | null {
    const { who } = this.clauses.reading;
    const isWhen = this.clauses.times.some(({ node }) => node === predicate);
    const isWhere = who.placeAt(predicate) !== null && siteCases.has(caseOf(predicate));
    const isSet = planAdjectives.has(caseOf(predicate).split(" ")[0] ?? "");
    const isSubject = noun.head === predicate && isRelation(noun.relation, ["nsubj"]);
    const off = isSubject ? ofOffWord(predicate) : null;
    if (off) return off;
    if (!isSubject || !(isWhen || isWhere || isSet) || !this.clauses.hasTime(predicate))
      return null;
    const isNow = !isSet && /^(?:is|are)$/.test(childBy(predicate, "cop")?.lower ?? "");
    return this.clauses.chronicled(isNow ? leave("general") : fateOf(predicate), predicate);
  }

  /** "asked them to another round next spring": the time is that of the round, where it is to come. */
  private isAskedTo(noun: Node, verb: Node): boolean {
    return (
      invitingVerbs.has(verb.lemma) &&
      obliquesOf(verb, "to").includes(noun) &&
      isOutcome(this.clauses.finite(verb)) &&
      this.isToCome(verb)
    );
  }

  /** "called another protest for Saturday" */
  private isForTime(verb: Node): boolean {
    return this.clauses.times.some(({ node }) => caseOf(node) === "for" && isUnder(node, verb));
  }

  /** "the talks, which opened on Monday", "a pact signed in May", "the trip, which he had called off" */
  private ofClauseBehind(noun: Node, clause: Node): Fate | null {
    // "set for May", "to be held in May"
    if ((isSetDown(clause) || isToBe(clause)) && this.clauses.isToCome(heldBy(clause))) {
      this.carriers.add(clause).add(heldBy(clause));
      return planned;
    }
    const isDone =
      (isPassive(clause) && clause.head === noun) ||
      undergoersOf(clause).includes(noun) ||
      isUndertaken(noun, clause);
    const isDoing = doerOf(clause) === noun;
    const isCarrier =
      (isDone &&
        (isIn(lightVerbs, clause) || isIn(yieldingVerbs, clause) || isIn(cancelVerbs, clause))) ||
      (isDoing && (isIn(occurVerbs, clause) || isIn(collapseVerbs, clause)));
    // "signed by Peru in Oslo on 5 April", where a parser hangs the day on the accord
    const isTimed = this.clauses.times.some(
      ({ node }) => isUnder(node, clause) || (node.head === noun && node.at > clause.at),
    );
    if (!isCarrier || !isTimed) return null;
    const fate = this.clauses.finite(clause);
    this.carriers.add(clause);
    const isOff = isDone ? isIn(cancelVerbs, clause) : isIn(collapseVerbs, clause);
    return isOff && isOutcome(fate) ? cancelled : fate;
  }

  /** "after his visit to Lima in May": told by the way, so only with a time, or with who and whom or where. */
  private inPassing(noun: Node, sense: Sense, verb: Node | null): TriggerFate {
    const around = verb && isVerb(verb) && this.isGuest(noun, sense, verb) ? verb : null;
    const told = (fate: Fate): TriggerFate => ({
      trigger: noun,
      carrier: null,
      around,
      sense,
      fate,
    });
    const { published } = this.clauses.reading;
    const own = fateOfNoun(noun, null, false);
    if (!isOutcome(own)) return told(own);
    const time = this.clauses.times.find(({ node }) => isUnder(node, noun));
    if (time && published !== null) {
      const { earliest, latest } = time.bounds;
      if (time.timex.vague || !mayFail(sense))
        return told(latest <= published ? held : { left: "in-passing" });
      return told(earliest > published ? planned : latest <= published ? held : own);
    }
    if (own.status !== "held")
      return told(this.isKnown(noun, sense) ? own : { left: "in-passing" });
    const outer = verb && isVerb(verb) ? fateOf(verb) : held;
    const isLinked = pastCases.has(caseOf(noun)) || around !== null;
    const isFull = this.isFull(noun, sense, around);
    if (verb && isIn(mindVerbs, verb) && !isFull) return told({ left: "in-passing" });
    if (!isFull || !(isLinked || isRelation(noun.relation, ["nsubj", "obj"])))
      return told({ left: "in-passing" });
    if (!isOutcome(outer)) return told(outer);
    return told(outer.status === "planned" ? outer : held);
  }

  /** "promised it at a dinner with Holm", "left after talks with Holm": whoever does that was there. */
  private isGuest(noun: Node, sense: Sense, verb: Node): boolean {
    const { kind, act, frame } = sense;
    const { who } = this.clauses.reading;
    const word = caseOf(noun);
    if (kind !== "CONSULT" || act === "elect" || !isBeside(noun, verb, word)) return false;
    if (who.owning(noun).some(isSomebody) || obliquesOf(noun, "by", "between").length > 0)
      return false;
    const doers = who.of(doerOf(verb)).filter(isSomebody);
    const hasCompany = obliquesOf(noun, "with").some((one) => who.of(one).some(isSomebody));
    if (doers.length === 0) return false;
    if (frame === "visit") return pastCases.has(word) && placeOf(noun, null, sense, who) !== null;
    // "met over dinner" is one thing
    const own = act === "gather" ? null : senseOfVerb(verb, who);
    if (own?.kind === "CONSULT" && own.frame === "mutual") return false;
    if (word === "on") return act === "call";
    if (word === "over") return act === "dine" || act === "call";
    // "after the talks" may be those of others
    return attendedCases.has(word) || (hasCompany && /^(?:after|before|following)$/.test(word));
  }

  /** Whether a clause has a time to come. */
  private isToCome(verb: Node): boolean {
    const published = this.clauses.reading.published ?? Number.POSITIVE_INFINITY;
    return this.clauses.times.some(
      ({ node, bounds }) => bounds.earliest > published && isUnder(node, verb),
    );
  }

  private isKnown(noun: Node, sense: Sense, carrier: Node | null = null): boolean {
    const { actors, others } = rolesOf(noun, carrier, sense, this.clauses.reading.who);
    return [...actors, ...others].some(isSomebody);
  }

  /** Both sides, or somebody and where he goes. */
  private isFull(noun: Node, sense: Sense, around: Node | null): boolean {
    const { who } = this.clauses.reading;
    const { actors, others } = rolesOf(noun, null, sense, who, around);
    const place = placeOf(noun, null, sense, who);
    const known = [...actors, ...others].filter(isSomebody);
    if (known.length >= 2) return true;
    const isTimed = around !== null && this.clauses.hasTime(around);
    return known.length === 1 && (place !== null || isTimed) && sense.kind === "CONSULT";
  }
}

/** Beside its verb, also where the parser hangs it on the verb's object: "settled the row over dinner". */
function isBeside(noun: Node, verb: Node, word: string): boolean {
  const { head, relation } = noun;
  if (head === verb) return isRelation(relation, ["obl"]);
  return (
    head !== null &&
    /^(?:over|during)$/.test(word) &&
    isRelation(relation, ["nmod"]) &&
    undergoersOf(verb).includes(head)
  );
}

/** Where a subject and what it is said to be both name a happening, the latter; else null. */
function calledBeside(noun: Node): Node | null {
  const called = noun.relation === "nsubj" ? noun.head : noun;
  const subject = called && childBy(called, "cop") ? childBy(called, "nsubj") : null;
  return called && subject && senseOfNoun(called) && senseOfNoun(subject) ? called : null;
}

/** "the talks broke up", "came to nothing" */
const isCollapse = (verb: Node): boolean =>
  isIn(collapseVerbs, verb) ||
  obliquesOf(verb, "to").some(({ lower }) => collapseVerbs.has(`${verb.lemma} to ${lower}`));

/** "The trip is off", "was not possible", "may be off"; else null. */
function ofOffWord(predicate: Node): Fate | null {
  const fate = fateOf(predicate);
  const isNot = predicate.lower === "possible" && childBy(predicate, "cop")?.lower === "was";
  if (isNot && !isOutcome(fate) && fate.left === "negated") return cancelled;
  if (!/^(?:off|impossible)$/.test(predicate.lower) || !isOutcome(fate)) return null;
  return fate.status === "held" ? cancelled : fate;
}

/** "the mission that Holm undertook to Lima" */
const isUndertaken = (noun: Node, clause: Node): boolean =>
  clause.relation === "acl:relcl" &&
  clause.head === noun &&
  isIn(lightVerbs, clause) &&
  childrenBy(clause, "obj").length === 0;

/** What can be called off or refused, and may lie in the future: not an attack, nor a remark. */
const mayFail = ({ kind }: Sense): boolean =>
  /^(?:CONSULT|AGREE|COOPERATE|MOBILIZE|STATEMENT|PROTEST|SUPPORT|AID)$/.test(kind);

/** The object, also with "a series of" or "and" between. */
function isObjectOf(noun: Node, verb: Node): boolean {
  if (undergoersOf(verb).includes(noun)) return true;
  const { head, relation } = noun;
  if (!head || head === verb) return false;
  const isCounted =
    isRelation(relation, ["nmod"]) && caseOf(noun) === "of" && eventCounters.has(head.lemma);
  return (relation === "conj" || isCounted) && isObjectOf(head, verb);
}

/** "plans a visit", "agreed a visit": what lies in the future by its verb; not what is announced, nor "agreed a deal". */
const isPlanned = (verb: Node, { act }: Sense): boolean =>
  isIn(planVerbs, verb) &&
  !isIn(lightVerbs, verb) &&
  !(verb.lemma === "agree" && /^(?:agree|truce|sign)$/.test(act));

/** "talks set for May", "due to begin in May", "a visit foreseen in May" */
const isSetDown = (clause: Node): boolean =>
  isRelation(clause.relation, ["acl"]) &&
  !isNegated(clause) &&
  (isIn(setDownVerbs, clause) || clause.lower === "due") &&
  childrenBy(clause, "xcomp").every(isToBe);

/** "to be held", "to be signed", "to take place", "to begin" */
const isToBe = (clause: Node): boolean =>
  childBy(clause, "mark")?.lower === "to" &&
  (isIn(occurVerbs, clause) ||
    (isIn(lightVerbs, clause) && childBy(clause, "aux:pass")?.lower === "be"));

/** "is expected to be held in May": the verb that has the time and place. */
const heldBy = (verb: Node): Node => childrenBy(verb, "xcomp").find(isToBe) ?? verb;

/** "took part in the talks", "is on a visit to Oslo" */
function isInvolved(noun: Node, verb: Node): boolean {
  if (!obliquesOf(verb).includes(noun)) return false;
  return involvingVerbs.has(verb.lemma) && /^(?:in|on|for|into|to)$/.test(caseOf(noun));
}

// What a sentence says happened, was planned, called off or refused: a candidate for each verb or noun
// of the tables, and why others are left.

import type { Zone } from "#model/article.ts";
import type { HappeningReason } from "#model/coverage.ts";
import type { Kind, Mode, Place, Source } from "#model/event.ts";
import type { Bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { covers, type Span } from "#model/span.ts";
import { homeNouns, sideNouns } from "../lexicon/offices.ts";
import type { Sense } from "../lexicon/triggers.ts";
import { firstPlural, firstSingular } from "../lexicon/pronouns.ts";
import { pastCases, timeCases } from "../lexicon/cases.ts";
import { eventCounters } from "../lexicon/counters.ts";
import {
  idlePlans,
  idleVerbs,
  kindOfObject,
  kindOfStep,
  kindOfVerb,
} from "../lexicon/plainVerbs.ts";
import {
  cancelVerbs,
  collapseVerbs,
  disbelievingVerbs,
  involvingVerbs,
  lightVerbs,
  mindVerbs,
  occurVerbs,
  planVerbs,
  refuseVerbs,
  yieldingVerbs,
} from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import {
  antecedentOf,
  doerOf,
  governorOf,
  isPassive,
  isPredicate,
  isVerb,
  obliquesOf,
  subjectOf,
  undergoersOf,
} from "../tree/clause.ts";
import type { Node, Tree } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, isRelation, subtreeOf } from "../tree/walk.ts";
import type { EntryTime } from "./entries.ts";
import { passageOf } from "./passage.ts";
import { placeOf } from "./place.ts";
import { rolesOf } from "./roles.ts";
import { isIn, lemmaOf, senseOfNoun, senseOfVerb } from "./sense.ts";
import { sourceOf } from "./source.ts";
import {
  cancelled,
  declined,
  type Fate,
  fateOf,
  fateOfNoun,
  held,
  isHeadline,
  isNegated,
  isOutcome,
  type Outcome,
  planned,
} from "./status.ts";
import type { Length, Timed } from "./timed.ts";
import type { Who } from "./who.ts";

export interface Candidate {
  readonly tree: Tree;
  /** The word that names it. */
  readonly trigger: Node;
  /** The verb of its clause: the trigger itself, or what carries the noun. */
  readonly verb: Node | null;
  readonly noun: Node | null;
  readonly sense: Sense;
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly outcome: Outcome;
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
  readonly place: Place | null;
  readonly saidBy: Source | null;
  readonly passage: Span;
  /** The row of `rolePatterns` that found who takes part. */
  readonly pattern: string;
}

export interface Left {
  readonly trigger: Node;
  readonly passage: Span;
  readonly why: HappeningReason;
}

/** What is asked of every sentence. */
export interface Reading {
  readonly who: Who;
  readonly published: Day | null;
  readonly times: (tree: Tree) => readonly Timed[];
  readonly lengths: (tree: Tree) => readonly Length[];
  readonly entryTime: EntryTime;
  /** Index of the first paragraph of the report; -1 where it has none. */
  readonly lede: number;
  /** Words in which an editor sees an event: what they name is told, whatever speaks against it. */
  readonly wanted: Span | null;
}

export interface Findings {
  readonly candidates: readonly Candidate[];
  readonly left: readonly Left[];
}

/** The lines of an article that tell its news. */
export const isRead = (zone: Zone): boolean => /^(?:headline|dek|body)$/.test(zone);

export function findCandidates(trees: readonly Tree[], reading: Reading): Findings {
  const found = trees.map((tree) => {
    const inside = new Finder(tree, reading).find();
    return isRead(tree.zone) ? inside : outside(inside);
  });
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    left: found.flatMap(({ left }) => left),
  };
}

/** What credits, notes and links tell is seen, and left. */
function outside({ candidates, left }: Findings): Findings {
  const seen = [...candidates, ...left];
  return {
    candidates: [],
    left: seen.map(({ trigger, passage }) => ({ trigger, passage, why: "zone" })),
  };
}

/** A trigger with what became of it. */
interface Found {
  readonly trigger: Node;
  /** The verb that a noun stands with and takes its doer from. */
  readonly carrier: Node | null;
  readonly sense: Sense;
  readonly fate: Fate;
}

/** Who takes part and where. */
type Told = Pick<Candidate, "actors" | "others" | "place" | "pattern">;

class Finder {
  /** Verbs that only carry a noun or an infinitive. */
  private readonly carriers = new Set<Node>();
  private readonly tree: Tree;
  private readonly reading: Reading;
  private readonly times: readonly Timed[];

  constructor(tree: Tree, reading: Reading) {
    this.tree = tree;
    this.reading = reading;
    this.times = reading.times(tree);
  }

  find(): Findings {
    const nouns = this.tree.nodes.flatMap((node) => this.ofNoun(node) ?? []);
    const verbs = this.tree.nodes.flatMap((node) => this.ofVerb(node) ?? []);
    const all = [...nouns, ...verbs].toSorted((a, b) => a.trigger.at - b.trigger.at);
    const candidates: Candidate[] = [];
    const left: Left[] = [];
    for (const found of all) {
      const made = this.made(found);
      if (typeof made === "object") candidates.push(made);
      else left.push({ trigger: found.trigger, passage: this.passage(found), why: made });
    }
    return { candidates, left };
  }

  private isWanted(node: Node): boolean {
    const { wanted } = this.reading;
    return wanted !== null && covers(wanted, node);
  }

  private made(found: Found): Candidate | HappeningReason {
    const { trigger, carrier, sense, fate } = found;
    const { who } = this.reading;
    const isWanted = this.isWanted(trigger);
    if (!isOutcome(fate) && !isWanted) return fate.left;
    const told = {
      ...rolesOf(trigger, carrier, sense, who),
      place: placeOf(trigger, carrier, sense, who),
    };
    // an editor knows that it happened
    const outcome = isOutcome(fate) ? fate : held;
    return (
      (isWanted ? null : this.whyLeft(found, outcome, told)) ?? this.fill(found, outcome, told)
    );
  }

  // --- nouns ---

  private ofNoun(noun: Node): Found | null {
    if (isRelation(noun.relation, ["compound", "amod", "flat"])) return null;
    const sense = senseOfNoun(noun);
    if (!sense) return null;
    const told = (carrier: Node | null, fate: Fate): Found => ({
      trigger: noun,
      carrier,
      sense,
      fate,
    });
    const verb = governorOf(noun);
    if (!verb || !isVerb(verb))
      return isHeadline(noun) && noun.head === null
        ? told(null, fateOfNoun(noun, null, false))
        : this.inPassing(noun, sense, verb);
    const isObject = isObjectOf(noun, verb);
    const isSubject =
      isRelation(noun.relation, ["nsubj"]) && noun.head === verb && !isPassive(verb);
    const isFate =
      isObject && (isIn(cancelVerbs, verb) || isIn(refuseVerbs, verb) || isPlanned(verb));
    const isOff =
      isSubject && (isIn(collapseVerbs, verb) || (isIn(occurVerbs, verb) && isNegated(verb)));
    const isLost = isFate || isOff;
    for (const clause of isLost ? [] : childrenBy(noun, "acl")) {
      const fate = this.ofClauseBehind(noun, clause);
      if (fate && isOutcome(fate)) return told(clause, fate);
    }
    const own = senseOfVerb(verb, this.reading.who);
    const lends = own === null || isIn(yieldingVerbs, verb) || lightVerbs.has(lemmaOf(verb));
    const isLight =
      (isObject && isIn(lightVerbs, verb) && lends) ||
      (isSubject && isIn(occurVerbs, verb)) ||
      isInvolved(noun, verb);
    if (isFate && mayFail(sense)) {
      this.carriers.add(verb);
      return told(verb, fateOfNoun(noun, verb, false));
    }
    if (isOff) {
      this.carriers.add(verb);
      const fate = isNegated(verb) ? cancelled : this.finite(verb);
      return told(verb, isOutcome(fate) ? cancelled : fate);
    }
    if (isLight) {
      this.carriers.add(verb);
      return told(verb, this.chronicled(fateOfNoun(noun, verb, true), verb));
    }
    if (isObject && own !== null && !isIn(mindVerbs, verb)) return null;
    return this.inPassing(noun, sense, verb);
  }

  /** "the talks, which opened on Monday", "a pact signed in May", "the trip, which he had called off" */
  private ofClauseBehind(noun: Node, clause: Node): Fate | null {
    const isDone = isPassive(clause) || undergoersOf(clause).includes(noun);
    const isDoing = doerOf(clause) === noun;
    const isCarrier =
      (isDone &&
        (isIn(lightVerbs, clause) || isIn(yieldingVerbs, clause) || isIn(cancelVerbs, clause))) ||
      (isDoing && (isIn(occurVerbs, clause) || isIn(collapseVerbs, clause)));
    if (!isCarrier || !this.hasTime(clause)) return null;
    const fate = this.finite(clause);
    this.carriers.add(clause);
    const isOff = isDone ? isIn(cancelVerbs, clause) : isIn(collapseVerbs, clause);
    return isOff && isOutcome(fate) ? cancelled : fate;
  }

  /** "after his visit to Lima in May": told by the way, so only with a time, or with who and whom or where. */
  private inPassing(noun: Node, sense: Sense, verb: Node | null): Found {
    const told = (fate: Fate): Found => ({ trigger: noun, carrier: null, sense, fate });
    const { who, published } = this.reading;
    const own = fateOfNoun(noun, null, false);
    if (!isOutcome(own)) return told(own);
    const time = this.times.find(({ node }) => isUnder(node, noun));
    if (time && published !== null) {
      const { earliest, latest } = time.bounds;
      if (time.timex.vague || !mayFail(sense))
        return told(latest <= published ? held : { left: "in-passing" });
      return told(earliest > published ? planned : latest <= published ? held : own);
    }
    if (own.status !== "held")
      return told(this.isKnown(noun, sense) ? own : { left: "in-passing" });
    const outer = verb && isVerb(verb) ? fateOf(verb) : held;
    const isLinked = pastCases.has(caseOf(noun));
    const isFull = this.isFull(noun, sense);
    if (verb && isIn(mindVerbs, verb) && !isFull) return told({ left: "in-passing" });
    if (!isFull || !(isLinked || isRelation(noun.relation, ["nsubj", "obj"])))
      return told({ left: "in-passing" });
    if (!isOutcome(outer)) return told(outer);
    return told(outer.status === "planned" || !who ? outer : held);
  }

  private isKnown(noun: Node, sense: Sense): boolean {
    const { actors, others } = rolesOf(noun, null, sense, this.reading.who);
    return [...actors, ...others].some(isSomebody);
  }

  /** Both sides, or somebody and where he goes. */
  private isFull(noun: Node, sense: Sense): boolean {
    const { actors, others } = rolesOf(noun, null, sense, this.reading.who);
    const place = placeOf(noun, null, sense, this.reading.who);
    const clause = governorOf(noun);
    // "said during a visit to Lima": whoever says it
    const guests =
      sense.frame === "visit" && actors.length === 0 && clause && isVerb(clause)
        ? this.reading.who.of(doerOf(clause)).filter(({ sort }) => sort === "person")
        : [];
    const known = [...actors, ...others, ...guests].filter(isSomebody);
    return known.length >= 2 || (known.length === 1 && place !== null && sense.kind === "CONSULT");
  }

  // --- verbs ---

  private ofVerb(verb: Node): Found | null {
    if (!isPredicate(verb) || this.carriers.has(verb) || verb.relation === "amod") return null;
    const { who } = this.reading;
    const sense = senseOfVerb(verb, who) ?? this.presence(verb);
    if (!sense) return this.ofPlainVerb(verb);
    const told = (fate: Fate): Found => ({ trigger: verb, carrier: null, sense, fate });
    const governed = childrenBy(verb, "xcomp").find(
      (one) => isVerb(one) && senseOfVerb(one, who) !== null,
    );
    const isAwaited = sense === visit && verb.lemma === "expect";
    const fate = isAwaited ? planned : this.finite(verb);
    if (governed && /^(?:reject|absent)$/.test(sense.act)) return null;
    // "denied that", "denied having": nobody refuses anything
    const denied = disbelievingVerbs.has(verb.lemma) ? ["ccomp", "xcomp"] : ["ccomp"];
    if (isIn(refuseVerbs, verb) && childBy(verb, ...denied)) return null;
    if (isIn(refuseVerbs, verb) && /^(?:reject|absent)$/.test(sense.act))
      return told(isOutcome(fate) && fate.status === "held" ? declined : fate);
    // "told reporters that", and not "told the envoy to leave"
    const isReport =
      sense.frame === "report" || (verb.lemma === "tell" && childBy(verb, "xcomp") === null);
    if (isReport && isOutcome(fate) && !this.tellsAlone(verb)) return told({ left: "remark" });
    return told(fate);
  }

  /** "is expected in Lima on Friday", "was in Lima for talks": to be there is a visit. */
  private presence(verb: Node): Sense | null {
    const { who } = this.reading;
    const isStay = childBy(verb, "cop") !== null && /^(?:in|at)$/.test(caseOf(verb));
    const isAwaited = verb.lemma === "expect" && isPassive(verb) && childBy(verb, "xcomp") === null;
    if (!isStay && !isAwaited) return null;
    const isPerson = who.of(subjectOf(verb)).some(({ sort }) => sort !== "state");
    const place = isStay ? who.placeAt(verb) : placeOf(verb, null, visit, who);
    return isPerson && place !== null && this.hasTime(verb) ? visit : null;
  }

  /** A remark counts only with a time or place of its own, and where it carries no other event. */
  private tellsAlone(verb: Node): boolean {
    const said = childBy(verb, "ccomp");
    const carries =
      said !== null &&
      subtreeOf(said).some((one) => {
        const sense = isVerb(one) ? senseOfVerb(one, this.reading.who) : null;
        return sense !== null && sense.frame !== "report" && isOutcome(this.finite(one));
      });
    if (carries) return false;
    return this.hasTime(verb) || placeOf(verb, null, remark, this.reading.who) !== null;
  }

  /** A verb of no table, done by somebody known on a day of its own, or a step that is one by itself. */
  private ofPlainVerb(verb: Node): Found | null {
    if (!isVerb(verb)) return null;
    const lemma = lemmaOf(verb);
    const fate = this.finite(verb);
    if (this.tree.zone !== "body" || !isOutcome(fate) || verb.xpos === "VBG") return null;
    const isIdle = isIn(idleVerbs, verb) || (fate.status === "planned" && isIn(idlePlans, verb));
    if (isIdle || isIn(lightVerbs, verb) || isIn(cancelVerbs, verb)) return null;
    const objects = undergoersOf(verb);
    const kind = kindOfVerb.get(lemma) ?? kindOfStep.get(lemma);
    const isStep = kind !== undefined && objects.length > 0 && fate.status === "held";
    const isEntry = this.reading.entryTime(this.tree) !== null && objects.length > 0;
    const isWanted = this.isWanted(verb);
    if (!this.hasTime(verb) && !isStep && !isEntry && !isWanted) return null;
    const [object] = objects;
    const known = [doerOf(verb), ...objects].flatMap((one) => this.reading.who.of(one));
    if (!known.some(isSomebody) && !isWanted) return null;
    const byObject = object ? kindOfObject.get(object.lemma) : undefined;
    const own = kind ?? byObject ?? (fate.status === "planned" ? "AGREE" : "STATEMENT");
    if (own === "STATEMENT" && !object && !isWanted) return null;
    const sense: Sense = { kind: own, mode: null, act: "do", frame: object ? "toward" : "alone" };
    return { trigger: verb, carrier: null, sense, fate };
  }

  // --- time ---

  private hasTime(node: Node): boolean {
    return this.times.some((time) => isUnder(time.node, node));
  }

  /** "left after she met Bruun on Friday", "resigned on Friday and left", "before she left, she said on Friday" */
  private hasTimedClause(verb: Node): boolean {
    const { head, relation } = verb;
    const isBeside = relation === "conj" || (relation === "advcl" && timeCases.has(caseOf(verb)));
    if (isBeside && head !== null && this.hasTime(head)) return true;
    return childrenBy(verb, "advcl").some((one) => timeCases.has(caseOf(one)) && this.hasTime(one));
  }

  private finite(verb: Node): Fate {
    return this.chronicled(fateOf(verb), verb);
  }

  /** "meets in London on 30 January": the present of chronicles and timetables has a day. */
  private chronicled(fate: Fate, verb: Node): Fate {
    const { published } = this.reading;
    if (isOutcome(fate) || fate.left !== "general" || published === null) return fate;
    const time =
      this.times.find(({ node }) => isUnder(node, verb)) ?? this.reading.entryTime(this.tree);
    if (!time) return fate;
    return ofDays(time.bounds, published) ?? fate;
  }

  // --- what is told of it ---

  private whyLeft(
    { trigger, carrier, sense }: Found,
    { status }: Outcome,
    { actors, others, place }: Told,
  ): HappeningReason | null {
    const all = [...actors, ...others];
    const known = all.filter(isSomebody);
    const isTimed =
      this.hasTime(trigger) ||
      (carrier !== null && this.hasTime(carrier)) ||
      this.reading.entryTime(this.tree) !== null;
    const clause = carrier ?? trigger;
    if (!isTimed && isOfSpeaker(clause) && isQuoted(trigger)) return "remark";
    // "an analyst said on Friday"
    const isReport = isVerb(trigger) && sense.frame === "report" && !childBy(trigger, "obj");
    if (isReport && actors.length > 0 && known.length === 0) return "remark";
    const isOff = status === "cancelled" || status === "declined";
    // "before he departs"
    const isToldApart = isTimed || isOff || this.hasTimedClause(trigger);
    if (sense.frame === "visit" && isVerb(trigger) && place === null && !isToldApart)
      return "in-passing";
    const isDeed = place !== null && /^(?:ASSAULT|PROTEST)$/.test(sense.kind);
    const isNoun = !isVerb(trigger);
    const subject = isNoun ? null : subjectOf(trigger);
    const isTold =
      isNoun ||
      all.length > 0 ||
      isPassive(trigger) ||
      (subject !== null && subject.upos !== "PRON");
    const isTrip = sense.frame === "visit" && place !== null;
    const mayBorrow = isNoun && sense.kind === "CONSULT" && (carrier !== null || isTrip);
    // "the talks" alone tells nothing, "the presidential election of July" does
    const isQualified = childBy(trigger, "amod", "compound", "nmod") !== null;
    const isBare = isNoun && all.length === 0 && place === null && carrier === null && !isQualified;
    if (isBare && !isOff) return "nobody";
    if (known.length === 0 && !(isTold && (isTimed || isOff || isDeed || mayBorrow)))
      return "nobody";
    return guestsOf(sense, actors, place).length === 0 && actors.length > 0 ? "nobody" : null;
  }

  private fill(
    { trigger, carrier, sense }: Found,
    outcome: Outcome,
    { actors, others, place, pattern }: Told,
  ): Candidate {
    const known = [...actors, ...others].filter(isSomebody);
    const counts = (one: Entity) => known.length === 0 || isSomebody(one) || isSide(one);
    const isClause = isVerb(trigger) || childBy(trigger, "cop") !== null;
    const verb = isClause ? trigger : carrier;
    const kind = kindOf(sense, outcome);
    return {
      tree: this.tree,
      trigger,
      verb,
      noun: isClause ? null : trigger,
      sense,
      kind,
      mode: kind === "REJECT" ? "meet" : kind === "AGREE" ? null : sense.mode,
      outcome,
      actors: guestsOf(sense, actors, place).filter(counts),
      others: others.filter(counts),
      place,
      saidBy: sourceOf(trigger, this.reading.who),
      passage: this.passage({ trigger, carrier }),
      pattern,
    };
  }

  private passage({ trigger, carrier }: Pick<Found, "trigger" | "carrier">): Span {
    return passageOf(carrier ?? trigger, trigger);
  }
}

/** Those who visit, without the state that they visit. */
function guestsOf(
  { frame }: Sense,
  actors: readonly Entity[],
  place: Place | null,
): readonly Entity[] {
  return frame === "visit"
    ? actors.filter(({ sort, country }) => sort !== "state" || country !== place?.country)
    : actors;
}

/** Who fights, protests or holds an office is told of without a name too: "rebels", "the president". */
function isSide({ name, sort }: Entity): boolean {
  if (sort === "person") return true;
  const noun = name.toLowerCase().split(" ").at(-1) ?? "";
  return sideNouns.has(noun) || homeNouns.has(noun);
}

const remark: Sense = { kind: "STATEMENT", mode: null, act: "say", frame: "report" };
const visit: Sense = { kind: "CONSULT", mode: "visit", act: "visit", frame: "visit" };

/** Named, or of a known state. */
export const isSomebody = ({ named, country }: Entity): boolean => named || country !== null;

/** What can be called off or refused, and may lie in the future: not an attack, nor a remark. */
const mayFail = ({ kind }: Sense): boolean =>
  /^(?:CONSULT|AGREE|COOPERATE|MOBILIZE|STATEMENT|PROTEST|SUPPORT|AID)$/.test(kind);

function kindOf({ kind }: Sense, { status }: Outcome): Kind {
  if (kind === "AID" && status === "cancelled") return "SANCTION";
  if (status === "cancelled" || status === "declined") return "REJECT";
  if (status === "planned" && /^(?:CONSULT|COOPERATE|CONCEDE|RETREAT|SUPPORT)$/.test(kind))
    return "AGREE";
  return kind;
}

/** "we are ready", "our offer": what a speaker says of himself without a time is no news. */
const isOfSpeaker = (clause: Node): boolean =>
  childrenBy(clause, "nsubj", "nmod:poss").some(
    ({ lower }) => firstPlural.has(lower) || firstSingular.has(lower),
  );

const isQuoted = (node: Node): boolean =>
  node.tree.quotations.some((quotation) => covers(quotation, node));

/** The object, also with "a series of" or "and" between. */
function isObjectOf(noun: Node, verb: Node): boolean {
  if (undergoersOf(verb).includes(noun)) return true;
  const { head, relation } = noun;
  if (!head || head === verb) return false;
  const isCounted =
    isRelation(relation, ["nmod"]) && caseOf(noun) === "of" && eventCounters.has(head.lemma);
  return (relation === "conj" || isCounted) && isObjectOf(head, verb);
}

/** "plans a visit", "agreed a deal": what lies in the future by its verb; not what is announced. */
const isPlanned = (verb: Node): boolean => isIn(planVerbs, verb) && !isIn(lightVerbs, verb);

/** "took part in the talks", "is on a visit to Oslo" */
function isInvolved(noun: Node, verb: Node): boolean {
  if (!obliquesOf(verb).includes(noun)) return false;
  return involvingVerbs.has(verb.lemma) && /^(?:in|on|for|into|to)$/.test(caseOf(noun));
}

/** Whether a word stands in the clause or phrase of another, and not in a clause below it. */
export function isUnder(node: Node, top: Node): boolean {
  if (node === top) return true;
  const isOtherClause = isPredicate(node) && antecedentOf(node) !== top;
  return !isOtherClause && node.head !== null && isUnder(node.head, top);
}

function ofDays({ earliest, latest }: Bounds, published: Day): Outcome | null {
  if (latest < published) return held;
  return earliest >= published ? planned : null;
}

// The verbs of a sentence that name an event: those of the tables, being somewhere, remarks that tell no other
// event, and a verb of no table where somebody known does it on a day of its own.

import {
  agendaVerbs,
  idlePlans,
  idleVerbs,
  kindOfObject,
  kindOfStep,
  kindOfVerb,
} from "../lexicon/plainVerbs.ts";
import type { Kind } from "#model/event.ts";
import { remark, type Sense, session, visit } from "../lexicon/sense.ts";
import {
  cancelVerbs,
  chargingVerbs,
  disbelievingVerbs,
  forumNouns,
  inabilityWords,
  lightVerbs,
  refuseVerbs,
} from "../lexicon/verbs.ts";
import {
  doerOf,
  isPassive,
  isPredicate,
  isVerb,
  obliquesOf,
  subjectOf,
  undergoersOf,
} from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, subtreeOf } from "../tree/walk.ts";
import { type TriggerFate, isSomebody, isWanted } from "./candidate.ts";
import type { ClauseTimes } from "./clauseTimes.ts";
import { placeOf } from "./place.ts";
import { isIn, isToldAsNoun, lemmaOf, senseOfNoun, senseOfVerb } from "./match.ts";
import { isNegated } from "./status.ts";
import { declined, type Fate, isOutcome, planned } from "./outcome.ts";

export class VerbTriggers {
  private readonly clauses: ClauseTimes;
  /** Verbs that only carry a noun, which names the event. */
  private readonly carriers: ReadonlySet<Node>;

  constructor(clauses: ClauseTimes, carriers: ReadonlySet<Node>) {
    this.clauses = clauses;
    this.carriers = carriers;
  }

  find(): readonly TriggerFate[] {
    return this.clauses.tree.nodes.flatMap((node) => this.ofVerb(node) ?? []);
  }

  private ofVerb(verb: Node): TriggerFate | null {
    // "the talks were the first": a noun, whatever verb is spelt so
    if (!isPredicate(verb) || (!isVerb(verb) && isToldAsNoun(verb))) return null;
    if (this.carriers.has(verb) || verb.relation === "amod") return null;
    const { who } = this.clauses.reading;
    const sense = senseOfVerb(verb, who) ?? this.presence(verb);
    if (!sense) return this.ofPlainVerb(verb);
    const told = (fate: Fate): TriggerFate => ({ trigger: verb, carrier: null, sense, fate });
    const governed = childrenBy(verb, "xcomp").find(
      (one) => isVerb(one) && senseOfVerb(one, who) !== null,
    );
    const isAwaited = sense === visit && verb.lemma === "expect";
    const fate = isAwaited ? planned : this.clauses.finite(verb);
    if (governed && /^(?:reject|absent)$/.test(sense.act)) return null;
    // "denied that", "denied having": nobody refuses anything
    // "is unable to come on Friday", "to attend the summit"; not "to speak Spanish", "to agree"
    if (isInability(verb) && fate === declined && !this.isOfOccasion(verb, sense))
      return told({ left: "negated" });
    const denied = disbelievingVerbs.has(verb.lemma) ? ["ccomp", "xcomp"] : ["ccomp"];
    if (isIn(refuseVerbs, verb) && childBy(verb, ...denied)) return null;
    if (isIn(refuseVerbs, verb) && /^(?:reject|absent)$/.test(sense.act))
      return told(isOutcome(fate) && fate.status === "held" ? declined : fate);
    // "told reporters that", and not "told the envoy to leave"
    const isReport =
      sense.frame === "report" || (verb.lemma === "tell" && childBy(verb, "xcomp") === null);
    if (isReport && isOutcome(fate) && !this.tellsAlone(verb)) return told({ left: "remark" });
    const kind = isReport && sense.kind === "STATEMENT" ? this.kindOfSaid(verb) : sense.kind;
    return { ...told(fate), sense: { ...sense, kind } };
  }

  /** "said Peru must withdraw" demands, "said that Peru was to blame" charges. */
  private kindOfSaid(verb: Node): Kind {
    const { who } = this.clauses.reading;
    const said = childBy(verb, "ccomp");
    const other = said && who.of(subjectOf(said)).find(isSomebody);
    if (!said || !other || who.of(doerOf(verb)).includes(other)) return "STATEMENT";
    if (childrenBy(said, "aux").some(({ lower }) => lower === "must")) return "REQUEST";
    return chargingVerbs.has(said.lemma) && !isNegated(said) ? "ACCUSE" : "STATEMENT";
  }

  /** On a day of its own, or at a happening. */
  private isOfOccasion(verb: Node, { kind }: Sense): boolean {
    const isNamed = undergoersOf(verb).some((one) => senseOfNoun(one) !== null);
    return kind === "CONSULT" && (isNamed || this.clauses.hasTime(verb));
  }

  /** "is expected in Lima on Friday", "was in Lima for talks": to be there is a visit. */
  private presence(verb: Node): Sense | null {
    const { who } = this.clauses.reading;
    const isStay =
      childBy(verb, "cop") !== null && /^(?:to )?(?:due )?(?:in|at)$/.test(caseOf(verb));
    const isAwaited = verb.lemma === "expect" && isPassive(verb) && childBy(verb, "xcomp") === null;
    if (!isStay && !isAwaited) return null;
    const isPerson = who.of(subjectOf(verb)).some(({ sort }) => sort !== "state");
    const place = isStay ? who.placeAt(verb) : placeOf(verb, null, visit, who);
    // "is scheduled to be in Oslo on Tuesday"
    const isTimed = [
      verb,
      ...childrenBy(verb, "case"),
      ...(verb.relation === "xcomp" && verb.head ? [verb.head] : []),
    ].some((one) => this.clauses.hasTime(one));
    return isPerson && place !== null && isTimed ? visit : null;
  }

  /** A remark counts only with a time or place of its own, and where it carries no other event. */
  private tellsAlone(verb: Node): boolean {
    const said = childBy(verb, "ccomp");
    const carries =
      said !== null &&
      subtreeOf(said).some((one) => {
        const sense = isVerb(one) ? senseOfVerb(one, this.clauses.reading.who) : null;
        return sense !== null && sense.frame !== "report" && isOutcome(this.clauses.finite(one));
      });
    if (carries) return false;
    return (
      this.clauses.hasTime(verb) ||
      isToAll(verb) ||
      placeOf(verb, null, remark, this.clauses.reading.who) !== null
    );
  }

  /** A verb of no table, done by somebody known on a day of its own, or a step that is one by itself. */
  private ofPlainVerb(verb: Node): TriggerFate | null {
    if (!isVerb(verb)) return null;
    const lemma = lemmaOf(verb);
    const fate = this.clauses.finite(verb);
    if (this.clauses.tree.zone !== "body" || !isOutcome(fate) || verb.xpos === "VBG") return null;
    if (fate.status === "planned" && isIn(agendaVerbs, verb) && this.clauses.hasTime(verb))
      if (this.clauses.reading.who.of(doerOf(verb)).some(({ sort }) => sort === "body"))
        return { trigger: verb, carrier: null, sense: session, fate };
    const isIdle = isIn(idleVerbs, verb) || (fate.status === "planned" && isIn(idlePlans, verb));
    if (isIdle || isIn(lightVerbs, verb) || isIn(cancelVerbs, verb)) return null;
    const objects = undergoersOf(verb);
    const kind = kindOfVerb.get(lemma) ?? kindOfStep.get(lemma);
    const isStep = kind !== undefined && objects.length > 0 && fate.status === "held";
    const isEntry =
      this.clauses.reading.entryTime(this.clauses.tree) !== null && objects.length > 0;
    const isSeen = isWanted(this.clauses.reading, verb);
    if (!this.clauses.hasTime(verb) && !isStep && !isEntry && !isSeen) return null;
    const [object] = objects;
    const known = [doerOf(verb), ...objects].flatMap((one) => this.clauses.reading.who.of(one));
    if (!known.some(isSomebody) && !isSeen) return null;
    const byObject = object ? kindOfObject.get(object.lemma) : undefined;
    const own = kind ?? byObject ?? (fate.status === "planned" ? "AGREE" : "STATEMENT");
    if (own === "STATEMENT" && !object && !isSeen) return null;
    const sense: Sense = { kind: own, mode: null, act: "do", frame: object ? "toward" : "alone" };
    return { trigger: verb, carrier: null, sense, fate };
  }
}

/** "is unable to come", "is not able to come" */
const isInability = ({ head }: Node): boolean => head !== null && inabilityWords.has(head.lower);

/** "told a rally", "said on television" */
const isToAll = (verb: Node): boolean =>
  [...undergoersOf(verb), ...obliquesOf(verb, "in", "on", "at")].some(({ lemma }) =>
    forumNouns.has(lemma),
  );

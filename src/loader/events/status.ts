// What became of it: held, planned, cancelled or declined, by tense, modality, polarity and what
// governs it; or why nothing happened.

import type { Outcome } from "#model/event.ts";
import { conditionWords, futureCases, negatingCases, participleCases } from "../lexicon/cases.ts";
import {
  acceptingVerbs,
  askVerbs,
  attendVerbs,
  beForms,
  cancelVerbs,
  claimNouns,
  disbelievingVerbs,
  failVerbs,
  floorNouns,
  floorVerbs,
  futureModals,
  givenVerbs,
  goingVerbs,
  habitWords,
  hopeVerbs,
  inabilityWords,
  infinitiveNouns,
  negations,
  nobodyWords,
  nounStatus,
  openPlanNouns,
  otherModals,
  perfectForms,
  performatives,
  planAdjectives,
  planVerbs,
  possibleModals,
  possibleVerbs,
  presenceVerbs,
  refuseVerbs,
  stopVerbs,
  reportVerbs,
  throughVerbs,
  wishingVerbs,
} from "../lexicon/verbs.ts";
import { isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, isRelation } from "../tree/walk.ts";
import {
  cancelled,
  declined,
  type Fate,
  held,
  hoped,
  isOutcome,
  leave,
  planned,
  possible,
} from "./outcome.ts";
import { isIn } from "./match.ts";

/** What an auxiliary makes of a clause; the first row that has one of its words counts. */
const modality: readonly { readonly words: ReadonlySet<string>; readonly gives: Fate }[] = [
  { words: futureModals, gives: planned },
  { words: possibleModals, gives: possible },
  { words: otherModals, gives: leave("any") },
];

/** What a verb makes of the infinitive or gerund that it governs; the first row that has it counts. */
const governors: readonly {
  readonly id: string;
  readonly verbs: { has: (lemma: string) => boolean };
  /** "same": as the governor itself. */
  readonly gives: Fate | "same";
}[] = [
  { id: "denied doing", verbs: disbelievingVerbs, gives: leave("thought") },
  { id: "refused to", verbs: refuseVerbs, gives: declined },
  { id: "failed to", verbs: failVerbs, gives: declined },
  { id: "cancelled plans", verbs: cancelVerbs, gives: cancelled },
  { id: "stopped doing", verbs: stopVerbs, gives: leave("purpose") },
  { id: "hopes to", verbs: hopeVerbs, gives: hoped },
  { id: "considers", verbs: possibleVerbs, gives: possible },
  { id: "asked to", verbs: askVerbs, gives: leave("purpose") },
  { id: "plans to", verbs: planVerbs, gives: planned },
  { id: "accepted to", verbs: acceptingVerbs, gives: planned },
  { id: "came to", verbs: throughVerbs, gives: "same" },
];

export function isNegated(node: Node): boolean {
  const isNo = (one: Node) => one.relation === "det" && one.lower === "no";
  const isNone = ({ lower, relation, children }: Node) =>
    negations.has(lower) ||
    // "sent no ministers", "no longer"
    (isRelation(relation, ["obj"]) && children.some(isNo)) ||
    (lower === "longer" && children.some((one) => one.lower === "no"));
  return node.children.some((one) => isNone(one) || isNo(one));
}

const presentBe = /^(?:is|are|am|'s|'re|'m)$/;

const auxiliaries = (verb: Node): readonly Node[] => childrenBy(verb, "aux", "cop");

const hasAux = (verb: Node, words: RegExp): boolean =>
  auxiliaries(verb).some(({ lower }) => words.test(lower));

export const isHeadline = ({ tree }: Node): boolean =>
  tree.zone === "headline" || tree.zone === "dek";

const isCondition = (clause: Node): boolean =>
  conditionWords.has(caseOf(clause)) ||
  childrenBy(clause, "mark").some(({ lower }) => conditionWords.has(lower));

/** "Were Peru to suspend the talks", "had they met" */
function isInverted(clause: Node): boolean {
  const subject = childBy(clause, "nsubj");
  const isFront = ({ lower, at }: Node) =>
    /^(?:were|had|should)$/.test(lower) && subject !== null && at < subject.at;
  return auxiliaries(clause).some(isFront);
}

/** What must come first: not "even if it rains", nor "whether it rains or not". */
const isRequired = (clause: Node): boolean =>
  isCondition(clause) &&
  caseOf(clause) !== "whether" &&
  clause.tree.nodes[(childBy(clause, "mark")?.at ?? 0) - 1]?.lower !== "even";

/** "No soldier entered", "neither signed it", "expelled nobody": one side of the verb is none. */
const isByNobody = (verb: Node): boolean =>
  childrenBy(verb, "nsubj", "obj").some(
    (side) =>
      nobodyWords.has(side.lower) ||
      childrenBy(side, "det", "cc").some(({ lower }) => nobodyWords.has(lower)),
  );

/** The fate of each clause, found once: others ask for it again and again on their way up the tree. */
const fates = new WeakMap<Node, Fate>();

/** What became of the happening that a clause tells, by its own words and the clauses above it. */
export function fateOf(verb: Node): Fate {
  const known = fates.get(verb);
  if (known !== undefined) return known;
  // "The plan is to cancel the talks": what hangs on itself has none
  fates.set(verb, leave("unclear"));
  const fate = withPolarity(verb);
  fates.set(verb, fate);
  return fate;
}

/** "often asks", "asked each year", "as ever", "almost left": it holds always, or did not come about. */
const isNoDeed = (verb: Node): boolean =>
  childrenBy(verb, "advmod", "obl").some(
    (one) => habitWords.has(one.lower) || (one.entity === "time" && isEvery(one)),
  );

function withPolarity(verb: Node): Fate {
  if (isNoDeed(verb)) return leave("any");
  // "could not come": it came to nothing; "cannot come": it is declined
  if (isNegated(verb) && isIn(attendVerbs, verb) && hasAux(verb, /^(?:could|can?)$/))
    return under(verb, hasAux(verb, /^could$/) ? cancelled : declined);
  const fate = withoutPolarity(verb);
  if (!isOutcome(fate)) return fate;
  if (fate.status === "planned" && childrenBy(verb, "advcl").some(isRequired))
    return leave("condition");
  if (!isNegated(verb)) return isByNobody(verb) ? leave("negated") : fate;
  if (fate.status === "declined" || fate.status === "cancelled") return leave("negated");
  // "decided not to meet"
  const isDecided =
    fate.status === "planned" &&
    isRelation(verb.relation, ["xcomp", "advcl"]) &&
    verb.head !== null &&
    isIn(planVerbs, verb.head);
  const kind = isDecided ? "any" : presenceVerbs.get(verb.lemma);
  return kind === "any" || (kind === "will" && fate.status === "planned")
    ? declined
    : leave("negated");
}

function withoutPolarity(verb: Node): Fate {
  const marks = childrenBy(verb, "mark").map(({ lower }) => lower);
  if (isCondition(verb) || isInverted(verb)) return leave("condition");
  // "urged that they be released", "demanded that she resign"
  const isBare =
    auxiliaries(verb).length > 0
      ? auxiliaries(verb).every(({ lower, xpos }) => lower === "be" && xpos === "VB")
      : verb.relation === "ccomp" && verb.lower === verb.lemma && isOfDemand(verb);
  if (isBare && !marks.includes("to")) return leave("purpose");
  if (verb.tree.nodes.at(-1)?.text === "?") return leave("hypothetical");
  // "the goal will be to meet"
  const topic = childrenBy(verb, "nsubj").find(({ lemma }) => infinitiveNouns.has(lemma));
  if (topic && marks.includes("to")) return ofNounPlan(topic);
  // "is due to be held", "is due in Lima": the treebanks take "due" for a word in front of what follows
  if (marks.some((mark) => planAdjectives.has(mark)))
    return hasAux(verb, /^had$/) ? cancelled : under(verb, planned);
  if (/\bdue\b/.test(caseOf(verb)))
    return isRelation(verb.relation, ["advcl"]) ? leave("unclear") : under(verb, planned);
  for (const { words, gives } of modality)
    if (auxiliaries(verb).some(({ lower }) => words.has(lower)))
      return isOutcome(gives) ? under(verb, gives) : gives;
  if (hasAux(verb, /^(?:would|'d)$/)) return wouldBe(verb);
  if (hasAux(verb, /^did$/)) return under(verb, held);
  if (hasAux(verb, /^do(?:es)?$/)) return present(verb);
  if (marks.includes("to") || verb.xpos === "VB" || isRelation(verb.relation, ["xcomp"]))
    return infinitive(verb);
  if (verb.relation === "conj" && verb.head && isVerb(verb.head) && sharesTense(verb))
    return fateOf(verb.head);
  // "accused of being armed by Chile", "of having attacked it": no tense of their own
  if (caseOf(verb) !== "" && hasAux(verb, /^(?:being|having)$/)) return participle(verb);
  if (verb.xpos === "VBG" && !auxiliaries(verb).some(({ lower }) => beForms.has(lower)))
    return participle(verb);
  const isNow =
    hasAux(verb, presentBe) && !auxiliaries(verb).some(({ lower }) => perfectForms.has(lower));
  // "is coming on Friday"
  if (verb.xpos === "VBG" && isNow && isIn(goingVerbs, verb))
    return isNegated(verb) ? leave("negated") : under(verb, planned);
  // "is sanctioned": a state, and not the deed
  if (verb.xpos === "VBN" && isNow) return present(verb);
  if (/^VB[ZP]$/.test(verb.xpos) && !hasAux(verb, /./)) return present(verb);
  return under(verb, held);
}

const isOfDemand = ({ head }: Node): boolean => head !== null && isIn(askVerbs, head);

/** "arrived and met", "will meet and sign": no auxiliary or subject of its own. */
function sharesTense(verb: Node): boolean {
  const { head } = verb;
  if (hasAux(verb, /./) || childBy(verb, "nsubj", "mark")) return false;
  const isPast = (node: Node | null) => node !== null && /^VB[DN]$/.test(node.xpos);
  const isBare = verb.xpos === "VB" || (verb.xpos === "VBP" && head?.xpos === "VB");
  return isBare || head?.xpos === verb.xpos || (isPast(verb) && isPast(head));
}

/** "said he would visit": a plan, where somebody says so; "would have met": never. */
function wouldBe(verb: Node): Fate {
  if (hasAux(verb, /^have$/)) return leave("hypothetical");
  const { head, relation } = verb;
  const isReported = head !== null && isRelation(relation, ["ccomp"]) && isIn(reportVerbs, head);
  const isReporting = childrenBy(verb, "parataxis").some((one) => isIn(reportVerbs, one));
  if (isReported && head) return under(verb, planned);
  if (head && isRelation(relation, ["acl:relcl"]) && isWished(head)) return leave("purpose");
  return isReporting || isRelation(relation, ["acl:relcl", "conj"])
    ? planned
    : leave("hypothetical");
}

/** "plans to visit", "an attempt to visit", "is to visit"; a purpose where nothing governs it. */
function infinitive(verb: Node): Fate {
  const { head, relation } = verb;
  if (isHeadline(verb) && childBy(verb, "mark") && !isRelation(relation, ["xcomp", "ccomp"]))
    return planned;
  const be = auxiliaries(verb).find(({ lower }) => beForms.has(lower) && lower !== "been");
  if (!head) return childBy(verb, "aux", "cop") ? planned : leave("any");
  // "was to blame" is no plan
  const isPlan = be && relation !== "xcomp" && relation !== "acl" && verb.lemma !== "blame";
  if (isPlan) return under(verb, planned);
  if (relation === "conj") return isVerb(head) ? fateOf(head) : leave("purpose");
  if (isRelation(relation, ["acl"])) return ofNounPlan(head);
  if (!isVerb(head)) return ofAdjective(head);
  // "agreed on Monday to send": a parser may take what is agreed for a purpose
  const isPurpose = isRelation(relation, ["advcl"]) && childBy(head, "obj", "xcomp") !== null;
  const outer = fateOf(head);
  if (isFloorTaken(head)) return outer;
  const isFirm = isOutcome(outer) || isPresentOf(head);
  if (head.lemma === "go" && head.xpos === "VBG") return planned;
  for (const { verbs, gives } of isPurpose ? [] : governors) {
    if (!isIn(verbs, head)) continue;
    if (gives === "same") return outer;
    if (!isOutcome(gives)) return gives;
    if (isNegated(head)) return leave("negated");
    const isUnkept = hasAux(head, /^had$/) && !isIn(givenVerbs, head);
    const isPastPlan = gives.status === "planned" && (isUnkept || wasSupposed(head));
    return !isFirm ? leave("purpose") : isPastPlan ? cancelled : gives;
  }
  return leave("purpose");
}

/** "took the floor to denounce", "used a speech in Lima to warn": what for, and what was said. */
export const isFloorTaken = (verb: Node): boolean =>
  isIn(floorVerbs, verb) && childrenBy(verb, "obj").some(({ lemma }) => floorNouns.has(lemma));

/** "talks were supposed to start": and did not. */
const wasSupposed = (verb: Node): boolean =>
  verb.lemma === "suppose" && hasAux(verb, /^(?:was|were|had)$/);

/** "expects to", "is considering", "is expected to": a present that governs a plan is as good as a past. */
const isPresentOf = (verb: Node): boolean =>
  (!/^VB[DN]?$/.test(verb.xpos) || hasAux(verb, presentBe)) &&
  !childrenBy(verb, "mark").some(({ lower }) => lower === "if");

/** "a plan to visit", "the refusal to meet"; what becomes of the plan becomes of the visit. */
function ofNounPlan(noun: Node): Fate {
  const kind = infinitiveNouns.get(noun.lemma);
  if (kind === "refuse") return declined;
  if (kind === "hope") return hoped;
  if (kind !== "plan") return leave("purpose");
  const verb = noun.head;
  // "has no plans to visit", "did not announce a plan to"
  if (isNegated(noun) || (verb && isVerb(verb) && isNegated(verb))) return leave("negated");
  const isFate = isRelation(noun.relation, ["obj", "nsubj"]);
  if (verb && isVerb(verb) && isFate) {
    if (isIn(cancelVerbs, verb)) return isOutcome(fateOf(verb)) ? cancelled : leave("negated");
    if (isIn(refuseVerbs, verb)) return isOutcome(fateOf(verb)) ? declined : leave("negated");
    // "accepted an invitation to meet"
    if (isIn(acceptingVerbs, verb)) return isOutcome(fateOf(verb)) ? planned : leave("negated");
  }
  return openPlanNouns.has(noun.lemma) ? leave("purpose") : planned;
}

/** "is due to visit", "is ready to": only what has been set. */
function ofAdjective(adjective: Node): Fate {
  // "was able to see him", "was unable to attend"
  if (inabilityWords.has(adjective.lower)) {
    if (adjective.lower === "unable" || isNegated(adjective)) return declined;
    return hasAux(adjective, /^(?:was|were)$/) ? held : leave("purpose");
  }
  if (isNegated(adjective)) return leave("negated");
  if (!planAdjectives.has(adjective.lower)) return leave("purpose");
  return hasAux(adjective, /^had$/) ? cancelled : planned;
}

/** "after meeting", "leaving Lima", "said meeting him was useful" */
function participle(verb: Node): Fate {
  const { head, relation } = verb;
  if (!head) return isHeadline(verb) ? held : leave("in-passing");
  const word = caseOf(verb);
  if (negatingCases.has(word)) return leave("negated");
  if (word !== "" && !participleCases.has(word)) return leave("purpose");
  if (isRelation(relation, ["acl"])) return isHeadline(verb) ? held : above(head, held);
  if (isRelation(relation, ["advcl", "conj"])) {
    const outer = isVerb(head) ? fateOf(head) : held;
    if (/^(?:after|since|following)$/.test(word))
      return isOutcome(outer) && outer.status === "planned" ? planned : held;
    return outer;
  }
  return isVerb(head) ? infinitive(verb) : leave("in-passing");
}

/** "proposed a force led by", "seeks a pact that would end": it is not there yet. */
function isWished(noun: Node): boolean {
  const isObject = isRelation(noun.relation, ["obj", "nsubj:pass"]) || caseOf(noun) === "for";
  const isOld = childrenBy(noun, "det").some(({ lower }) => !/^an?$/.test(lower));
  return isObject && !isOld && noun.head !== null && isIn(wishingVerbs, noun.head);
}

/** A participle beside a noun is of the time of the noun's clause. */
function above(noun: Node, own: Outcome): Fate {
  const verb = noun.head;
  if (!verb || !isVerb(verb)) return own;
  const outer = fateOf(verb);
  return isOutcome(outer) ? own : outer;
}

/** A headline's present is a past; a communiqué's does what it says; another is a habit. */
function present(verb: Node): Fate {
  if (isHeadline(verb)) return held;
  if (isIn(performatives, verb) && !isOfEvery(verb)) return under(verb, held);
  if (isRelation(verb.relation, ["advcl"]) && futureCases.has(caseOf(verb)) && verb.head)
    return isOutcome(fateOf(verb.head)) ? planned : leave("general");
  return leave("general");
}

/** "asks for help every year" */
const isOfEvery = (verb: Node): boolean => childrenBy(verb, "obl").some(isEvery);

const isEvery = (one: Node): boolean => /^(?:each|every)$/.test(childBy(one, "det")?.lower ?? "");

/** What stands above a finite clause may undo it: "denied that", "if". */
function under(verb: Node, own: Outcome): Fate {
  const { head, relation } = verb;
  // "would not sign until Chile left": it has done neither
  const isAwaited = relation === "advcl" && /^(?:until|till|before)$/.test(caseOf(verb));
  if (head && isAwaited && auxiliaries(head).some(({ xpos }) => xpos === "MD"))
    return leave("condition");
  if (!head || !isRelation(relation, ["ccomp", "acl", "csubj"])) return own;
  if (isOnlyClaimed(verb, head)) return leave("thought");
  if (relation === "acl" && isWished(head)) return leave("purpose");
  if (own.status === "planned" && relation === "acl:relcl") return withPlanAbove(head, own);
  if (disbelievingVerbs.has(head.lemma)) return leave("thought");
  if (!isVerb(head)) return own;
  if (isNegated(head)) return leave("negated");
  if (isIn(hopeVerbs, head)) return own.status === "planned" ? hoped : own;
  const outer = fateOf(head);
  if (isOutcome(outer)) return own;
  // "if he said that", "must declare that it will leave", "needs to", and not "called him to say so"
  const isUnsaid = outer.left === "any" || (outer.left === "purpose" && head.relation === "xcomp");
  return outer.left === "condition" || (isUnsaid && own.status === "planned") ? outer : own;
}

/** "rumours that he had fled", "speculation grew that he had" */
function isOnlyClaimed(clause: Node, head: Node): boolean {
  const noun = clause.relation === "ccomp" ? childBy(head, "nsubj") : head;
  // a parser may take "the pretext that Chile had fired" for a pretext which it fired
  const joins = clause.relation === "acl:relcl" ? ["mark", "obj"] : ["mark"];
  return (
    noun !== null &&
    claimNouns.has(noun.lemma) &&
    (clause.relation === "ccomp" ||
      childrenBy(clause, ...joins).some(({ lower }) => lower === "that"))
  );
}

/** "cancelled a visit to Oslo, where he was to meet her": both plans are lost. */
function withPlanAbove(noun: Node, own: Outcome): Fate {
  const verb = noun.head;
  if (!verb) return own;
  if (!isVerb(verb)) return isRelation(noun.relation, ["nmod"]) ? withPlanAbove(verb, own) : own;
  const isLost = isIn(cancelVerbs, verb) && isRelation(noun.relation, ["obj", "nsubj:pass"]);
  return isLost && isOutcome(fateOf(verb)) ? cancelled : own;
}

/** The fate of a noun that names a happening, by the verb that governs it. */
export function fateOfNoun(
  noun: Node,
  verb: Node | null,
  isLight: boolean,
  outer: Fate = verb ? fateOf(verb) : held,
): Fate {
  if (isNegated(noun) || childrenBy(noun, "det").some(({ lower }) => lower === "any"))
    return leave("negated");
  const own = statusWord(noun);
  const isObject =
    isRelation(noun.relation, ["obj", "nsubj:pass"]) ||
    (noun.relation === "conj" &&
      noun.head !== null &&
      isRelation(noun.head.relation, ["obj", "nsubj:pass"]));
  if (verb && isObject && !isLight) {
    const isDone = isOutcome(outer);
    // "refused to call off the talks", and not "might put off the talks"
    if (isIn(cancelVerbs, verb) && isDone && outer.certainty !== "possible")
      return outer.status === "declined" ? leave("negated") : cancelled;
    if (isIn(cancelVerbs, verb)) return outer;
    if (isIn(refuseVerbs, verb))
      return isDone && outer.status === "held" ? declined : leave("thought");
    if (isIn(hopeVerbs, verb) || isIn(askVerbs, verb) || isIn(possibleVerbs, verb))
      return leave("thought");
    if (wasSupposed(verb)) return cancelled;
    if (isIn(planVerbs, verb)) return isDone || isPresentOf(verb) ? planned : outer;
  }
  if (own) return own;
  if (!verb) return held;
  if (isLight && verb.lemma === "have" && /^VB[ZP]$/.test(verb.xpos)) return planned;
  return outer;
}

/** "a planned visit", "the cancelled talks" */
function statusWord(noun: Node): Outcome | null {
  for (const { lower } of childrenBy(noun, "amod", "acl", "compound")) {
    const status = nounStatus.get(lower);
    if (status === "planned" && lower !== "next") return planned;
    if (status === "possible") return possible;
    if (status === "hoped") return hoped;
    if (status === "cancelled") return cancelled;
  }
  return null;
}

// Whether what a time is told of came before the text or is to come, by the verb that governs its phrase.

import type { Span } from "#model/span.ts";
import { afterCases, conditionWords, futureCases, limitCases } from "../lexicon/cases.ts";
import { senses } from "../lexicon/senses.ts";
import * as table from "../lexicon/verbs.ts";
import { antecedentOf, clauseOf, isPredicate, isVerb } from "../tree/clause.ts";
import type { Node, Tree } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, headOf, isRelation } from "../tree/walk.ts";

export type Tense = "past" | "future" | "none";

/**
 * A tense as seen from where the story is. "before": "had met"; "foreseen": "was to meet", "would meet";
 * "missed": "had been due to meet".
 */
type Aspect = Tense | "before" | "foreseen" | "missed";

/** What is told of a time. */
export interface Tensed {
  readonly tense: Tense;
  /** To come, as seen from a past. */
  readonly foreseen: boolean;
  /** Before what is told around it. */
  readonly had: boolean;
  /** The head of its clause; null where a noun alone says it. */
  readonly verb: Node | null;
  /** The head of the time's words; null where the sentence has none of them. */
  readonly time: Node | null;
}

const { acceptingVerbs, askVerbs, hopeVerbs, planVerbs, settingVerbs } = table;
const plans = [planVerbs, hopeVerbs, askVerbs, acceptingVerbs, settingVerbs];
const governsPlan = ({ lemma }: Node): boolean => plans.some((verbs) => verbs.has(lemma));
/** "due", "scheduled", "planned": what is so is to come. */
const isSet = ({ lower }: Node): boolean =>
  table.planAdjectives.has(lower) || table.nounStatus.get(lower) === "planned";

/** The month of May is no modal. */
const auxiliaryOf = (verb: Node, words: RegExp): Node | undefined =>
  childrenBy(verb, "aux", "cop").find(({ text, lower }) => words.test(lower) && text !== "May");

const modals = /^(?:will|'ll|wo|shall|may|might|can|ca|cannot|should|must|could|ought)$/;
const pastBe = /^(?:was|were)$/;
const anyBe = /^(?:is|are|am|'s|'re|'m|was|were)$/;

export function tellingOf({ nodes }: Tree, { start, end }: Span): Tensed {
  const own = nodes.filter((node) => node.start < end && node.end > start);
  const time = own.length === 0 ? null : headOf(own);
  const [aspect, verb] = time ? ofPhrase(time, time) : (["none", null] as const);
  const foreseen = aspect === "foreseen" || aspect === "missed";
  return {
    tense: foreseen ? "future" : aspect === "before" ? "past" : aspect,
    foreseen,
    had: aspect === "before" || aspect === "missed",
    verb,
    time,
  };
}

/** What stands over a time: its own phrase, the nouns that it hangs on, and then a verb. */
function ofPhrase(node: Node, time: Node): readonly [Aspect, Node | null] {
  const { head } = node;
  if (isPredicate(node) && (node !== time || childBy(node, "cop")) && !isBehindReport(node, time))
    return [tellingOfClause(node, time), node];
  // "talks due on Sunday"
  if (isDueTo(node)) return [isAhead(node) ? "future" : "foreseen", null];
  const own = node === time ? null : tellingOfNoun(node, time);
  if (own) return [own, null];
  return head ? ofPhrase(head, time) : ["none", null];
}

/** "said Tuesday he would come": the day of the saying, which a parser may take for that of the coming. */
function isBehindReport(verb: Node, time: Node): boolean {
  const subject = childBy(verb, "nsubj");
  if (verb.relation !== "ccomp" || !verb.head || !subject || childBy(verb, "mark")) return false;
  return verb.head.at < time.at && time.at < subject.at;
}

/** "the planned visit in May", "preparations for the talks in May", "ahead of the talks": where the noun says it. */
function tellingOfNoun(noun: Node, time: Node): Aspect | null {
  if (isSet(noun) || noun.children.some(isSet)) return isCalledOff(noun) ? "foreseen" : "future";
  const link = caseOf(noun);
  if (link === "ahead of") return "future";
  const above = table.infinitiveNouns.get(noun.head?.lemma ?? "");
  if (link === "for" && (above === "plan" || noun.head?.lemma === "preparation")) return "foreseen";
  if (time.head !== noun) return null;
  // "its decision on Friday to leave", "plans for Friday"
  if (table.infinitiveNouns.has(noun.lemma)) return caseOf(time) === "for" ? "foreseen" : "past";
  // "will pull back after a clash on March 3", "will look into Friday's attack"
  if (afterCases.has(link) && isAhead(noun)) return "none";
  return senses.nouns.get(noun.lemma)?.kind === "ASSAULT" ? "past" : null;
}

const isAhead = (node: Node): boolean => /^(?:future|foreseen)$/.test(ofVerb(clauseOf(node)));

/** "A visit planned for July was put off", "cancelled a visit planned for July" */
const isCalledOff = (noun: Node | null): boolean => table.cancelVerbs.has(noun?.head?.lemma ?? "");

/** "postponed it until Friday", "called a meeting for Friday", "looked forward to the vote in May": to come, whenever it was done. */
function tellingOfClause(verb: Node, time: Node): Aspect {
  const own = ofVerb(verb);
  const link = caseOf(time);
  const isPlan = planVerbs.has(verb.lemma);
  const isFor = link === "for" && isRelation(verb.relation, ["acl"]);
  const gives = isFor || isPlan || settingVerbs.has(verb.lemma);
  if (own === "past" && limitCases.has(link) && gives) return "foreseen";
  // "Peru plans talks in May", whatever the parser hangs the time on; not "they agree in May"
  const isPresent = own === "none" && /^VB[ZP]$/.test(verb.xpos);
  if (isPresent && isPlan && childBy(verb, "obj")) return "future";
  if (own === "before" || time.head === verb) return own;
  if (table.awaitingVerbs.has(verb.lemma)) return own === "past" ? "foreseen" : "future";
  return own;
}

const isNot = ({ lower }: Node): boolean => table.negations.has(lower);

function ofVerb(verb: Node): Aspect {
  const be = auxiliaryOf(verb, anyBe);
  const isThen = be !== undefined && pastBe.test(be.lower);
  const had = auxiliaryOf(verb, /^had$/);
  if (isDueTo(verb)) return had ? "missed" : isThen ? "foreseen" : "future";
  const isPerfect = auxiliaryOf(verb, /^(?:have|'ve)$/) !== undefined;
  if (auxiliaryOf(verb, /^(?:would|'d)$/)) return isPerfect ? "past" : "foreseen";
  // "could not come on Friday"
  if (auxiliaryOf(verb, /^could$/) && childrenBy(verb, "advmod").some(isNot)) return "past";
  if (auxiliaryOf(verb, modals)) return isPerfect ? "past" : "future";
  if (auxiliaryOf(verb, /^do(?:es)?$/)) return "none";
  if (auxiliaryOf(verb, /^did$/)) return "past";
  const isInfinitive = childrenBy(verb, "mark").some(({ lower }) => lower === "to");
  if (isInfinitive || verb.xpos === "VB") return ofInfinitive(verb, be);
  if (had) return isSet(verb) ? "missed" : "before";
  if (isPerfect || auxiliaryOf(verb, /^has$/)) return "past";
  if (sharesTenseOfHead(verb) && verb.head) return ofVerb(verb.head);
  if (isThen) return isSet(verb) || table.nounStatus.has(verb.lower) ? "foreseen" : "past";
  if (!be) return ofForm(verb);
  // "The summit is on Friday"
  if (verb.entity === "time" && childBy(verb, "case")) return "future";
  const isGoing = verb.xpos === "VBG" && table.timetabledVerbs.has(verb.lemma);
  return isSet(verb) || isGoing ? "future" : "none";
}

/** "due to meet", "likely to be held", "is due between Monday and Friday": treebanks take "due to" for one word. */
function isDueTo({ tree, at, head, children }: Node): boolean {
  let first = at - 1;
  while (/^(?:to|be)$/.test(tree.nodes[first]?.lower ?? "")) first--;
  const word = tree.nodes[first];
  const links = children.filter(({ relation }) => isRelation(relation, ["case", "mark"]));
  const before = word && word !== head && first < at - 1 ? [word, ...links] : links;
  return before.some(({ lower }) => table.planAdjectives.has(lower));
}

/** Without an auxiliary. */
function ofForm(verb: Node): Aspect {
  const { xpos, lemma, head, relation } = verb;
  if (xpos === "VBD") return "past";
  if (xpos === "VBZ" || xpos === "VBP") {
    const link = caseOf(verb);
    // a headline's "Holm meets Roca" has happened
    const isTold = verb.tree.nodes.at(-1)?.xpos === ".";
    const isTimetabled = table.timetabledVerbs.has(lemma) && isTold;
    return isTimetabled || futureCases.has(link) || conditionWords.has(link) ? "future" : "none";
  }
  if (isSet(verb) && !childBy(verb, "compound:prt"))
    return isCalledOff(antecedentOf(verb)) ? "foreseen" : "future";
  const over = head && clauseOf(head);
  if (xpos !== "VBN") return xpos === "VBG" && over ? ofVerb(over) : "none";
  if (relation === "xcomp" && over && governsPlan(over)) return "foreseen";
  // "the summit hosted by Peru in May"
  const lends = table.lightVerbs.has(lemma) || table.leadVerbs.has(lemma);
  return lends && over && relation === "acl" ? ofVerb(over) : "past";
}

/** "arrived and met", "will meet and sign": no auxiliary or subject of its own. */
function sharesTenseOfHead(verb: Node): boolean {
  const { head, relation, xpos } = verb;
  if (relation !== "conj" || !head || !isVerb(head)) return false;
  if (childBy(verb, "aux", "cop", "nsubj", "mark")) return false;
  return xpos === head.xpos || (/^VB[DN]$/.test(xpos) && /^VB[DN]$/.test(head.xpos));
}

/** "plans to visit", "a summit to be held", "was to visit"; of a purpose, as what it is for. */
function ofInfinitive(verb: Node, own: Node | undefined): Aspect {
  const { head, relation } = verb;
  const be = own ?? (relation === "xcomp" && head && anyBe.test(head.lower) ? head : undefined);
  if (be) return pastBe.test(be.lower) ? "foreseen" : "future";
  if (!head) return childBy(verb, "mark") ? "future" : "none";
  if (auxiliaryOf(verb, /^have$/)) return "past";
  const over = clauseOf(head);
  if (isRelation(relation, ["acl"])) {
    if (!head.head || childBy(verb, "aux:pass")) return "future";
    // "a plan to meet", "an invitation to engineers to inspect"
    const kinds = [head, head.head].map(({ lemma }) => table.infinitiveNouns.get(lemma));
    return kinds.includes("plan") || kinds.includes("hope") ? "foreseen" : ofVerb(over);
  }
  const outer = ofVerb(over);
  if (over.lemma === "go" && over.xpos === "VBG")
    return auxiliaryOf(over, pastBe) ? "foreseen" : "future";
  // "is unable to come on Friday"
  if (outer === "none" && table.inabilityWords.has(over.lower)) return "future";
  if (relation === "conj" || !(governsPlan(over) || isSet(over))) return outer;
  if (outer === "past" || outer === "before") return "foreseen";
  return outer === "none" ? "future" : outer;
}

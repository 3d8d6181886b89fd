// Clauses: who does what to whom, in whatever voice, and whose subject a verb shares.

import { timeCases } from "../lexicon/cases.ts";
import { senses } from "../lexicon/senses.ts";
import { haveForms } from "../lexicon/verbs.ts";
import type { Node } from "./node.ts";
import { caseOf, childBy, childrenBy, firstConjunctOf, isRelation } from "./walk.ts";

/** A verb that heads a clause, not an auxiliary or copula. */
export function isVerb({ upos, relation }: Node): boolean {
  return upos === "VERB" || (upos === "AUX" && !isRelation(relation, ["aux", "cop"]));
}

/** Whether a clause hangs on it: a verb, or what a form of "be" makes a statement of. */
export function isPredicate(node: Node): boolean {
  return isVerb(node) || childBy(node, "cop") !== null;
}

/** The predicate of the clause that a word stands in; itself, if it is one; else the root. */
export function clauseOf(node: Node): Node {
  return isPredicate(node) || !node.head ? node : clauseOf(node.head);
}

/** The predicate above, for what hangs on a noun that of its clause; null for the root. */
export function governorOf(node: Node): Node | null {
  return node.head ? clauseOf(node.head) : null;
}

/** "was met", "met by Holm", "the deal signed in May"; not "has met". */
export function isPassive(verb: Node): boolean {
  // "was held in May and convicted in June", where the second one looks like a past tense
  const { head } = verb;
  if (verb.xpos === "VBD" && verb.relation === "conj" && head?.xpos === "VBN")
    return childBy(verb, "nsubj", "obj", "ccomp") === null && isPassive(head);
  // "the raid carried out by Chile", whatever its tag
  if (verb.relation === "acl" && childBy(verb, "obl:agent")) return true;
  if (verb.xpos !== "VBN") return false;
  if (childBy(verb, "aux:pass", "obl:agent")) return true;
  if (childrenBy(verb, "aux").some(({ lower }) => haveForms.has(lower))) return false;
  if (childBy(verb, "nsubj:pass")) return true;
  if (verb.relation === "conj" && head && isVerb(head) && !childBy(verb, "nsubj"))
    return isPassive(head);
  return isRelation(verb.relation, ["acl", "advcl"]) && childBy(verb, "obj") === null;
}

const relativeWords = /^(?:who|whom|whose|which|that)$/;

export function isRelativeWord({ lower, xpos }: Node): boolean {
  return relativeWords.test(lower) && (xpos.startsWith("W") || lower === "that");
}

/** The noun that a relative clause or participle hangs on; null for other clauses. */
export function antecedentOf(clause: Node): Node | null {
  if (isRelation(clause.relation, ["acl"])) return clause.head;
  return clause.relation === "conj" && clause.head ? antecedentOf(clause.head) : null;
}

/** What "who" or "which" stands for; other words stand for themselves. */
export function referentOf(node: Node): Node {
  if (!isRelativeWord(node) || !node.head) return node;
  const clause = clauseOf(node.head);
  const noun = antecedentOf(clause);
  if (!noun) return node;
  // "Holm and Bruun, who met": both, unless the verb speaks of one
  const isOfOne = [clause, ...childrenBy(clause, "aux", "cop")].some(
    ({ lower, xpos }) => xpos === "VBZ" || lower === "was",
  );
  if (noun.upos === "PROPN" && !isOfOne && node.lower !== "which") return firstConjunctOf(noun);
  return node.lower === "which" ? happeningOver(noun) : noun;
}

/** "clashes between ships in the strait, which Peru condemned": the clashes. */
export function happeningOver(noun: Node): Node {
  if (senses.nouns.has(noun.lemma)) return noun;
  const over = ancestorsBy(noun, ["nmod", "conj"]).find(({ lemma }) => senses.nouns.has(lemma));
  return over ?? noun;
}

/** The words above, as long as these relations lead up. */
function ancestorsBy(node: Node, relations: readonly string[]): readonly Node[] {
  return node.head && isRelation(node.relation, relations)
    ? [node.head, ...ancestorsBy(node.head, relations)]
    : [];
}

/** Verbs whose object is who does the infinitive behind them: "urged Peru to sign". */
const objectControl = new Set(
  (
    "allow ask authorise authorize bring call cause challenge compel direct enable encourage expect force get help instruct invite lead " +
    "let make order permit persuade press prompt push request require schedule send summon tell urge want warn"
  ).split(" "),
);

/** What the text has as the subject of a verb, its own or one that it shares; null where none is told. */
export function subjectOf(verb: Node): Node | null {
  // "is to meet": its subject is that of the whole
  const all = childrenBy(verb, "nsubj");
  const inner = all.filter(({ relation }) => relation !== "nsubj:outer");
  const own = inner.length > 0 ? inner : all;
  const [first] = own.toSorted((a, b) => nearness(a, verb) - nearness(b, verb));
  if (first) return referentOf(first);
  const { head, relation } = verb;
  if (!head) return null;
  if (isRelation(relation, ["acl"])) return subjectOfNounClause(verb, head);
  if (isRelation(relation, ["xcomp"])) {
    const object = childBy(head, "obj", "iobj");
    return object && objectControl.has(head.lemma) ? object : sharedSubject(head);
  }
  return isRelation(relation, ["conj", "advcl", "parataxis", "ccomp"]) && mayShare(verb)
    ? sharedSubject(head)
    : null;
}

/** Smaller for a subject that stands before its verb, and close to it. */
const nearness = (subject: Node, verb: Node): number =>
  subject.at < verb.at ? verb.at - subject.at : 1000 + subject.at - verb.at;

/** A clause without a subject of its own shares one, but not a full one that only lost it to the parser. */
const mayShare = (verb: Node): boolean =>
  verb.relation !== "ccomp" || verb.xpos === "VB" || verb.xpos === "VBG";

function sharedSubject(head: Node): Node | null {
  return isPredicate(head) ? subjectOf(head) : null;
}

/** "the pact signed in May", "Holm, speaking in Lima"; "Peru's plan to sign": Peru. */
function subjectOfNounClause(verb: Node, noun: Node): Node | null {
  // "talks after arriving": a parser may hang a clause of time on a noun
  if (verb.xpos === "VBG" && timeCases.has(caseOf(verb))) return sharedSubject(clauseOf(noun));
  if (verb.xpos !== "VB") return noun;
  const owner = childBy(noun, "nmod:poss");
  if (owner) return owner;
  const maker = childrenBy(noun, "nmod").find((one) => caseOf(one) === "by");
  if (maker) return maker;
  const above = noun.head;
  return above && isRelation(noun.relation, ["obj", "obl", "nsubj:pass"])
    ? sharedSubject(above)
    : null;
}

/** Who does it: the subject, or of a passive what stands with "by"; null where none is told. */
export function doerOf(verb: Node): Node | null {
  if (!isPassive(verb)) return subjectOf(verb);
  return childBy(verb, "obl:agent") ?? obliquesOf(verb, "by")[0] ?? null;
}

/** Whom or what it is done to: objects, of a passive the subject, of a relative clause its noun. */
export function undergoersOf(verb: Node): readonly Node[] {
  if (isPassive(verb)) {
    const subject = subjectOf(verb);
    return subject ? [subject] : [];
  }
  const own = childrenBy(verb, "obj", "iobj").map(referentOf);
  if (own.length > 0) return own;
  const noun = verb.relation === "acl:relcl" ? verb.head : null;
  const subject = childBy(verb, "nsubj");
  if (noun && subject && !isRelativeWord(subject) && !childBy(verb, "obl")) return [noun];
  return sharedObjects(verb);
}

/** "condemned and rejected the plan": of two verbs joined by "and", the object behind both. */
function sharedObjects(verb: Node): readonly Node[] {
  const { head } = verb;
  if (verb.relation === "conj" && head && isVerb(head) && head.xpos === verb.xpos)
    return childrenBy(head, "obj").filter(({ at }) => at > verb.at);
  return [];
}

/** The phrases that hang on a verb or noun with one of these prepositions; with none named, all. */
export function obliquesOf(node: Node, ...cases: readonly string[]): readonly Node[] {
  return childrenBy(node, "obl", "nmod").filter(
    (one) => one.relation !== "nmod:poss" && (cases.length === 0 || cases.includes(caseOf(one))),
  );
}

/** "the talks", "this visit", and nothing else beside it: one that was told of, most often. */
export const isAnaphor = (noun: Node): boolean =>
  childrenBy(noun, "det").some(({ lower }) => /^(?:the|this|these|that|those)$/.test(lower)) &&
  childBy(noun, "amod", "compound", "nmod", "nummod", "acl", "conj", "appos") === null;

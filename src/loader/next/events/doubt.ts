// Why an event that was read is held back: its title breaks off, somebody or something is missing beside
// its verb, nobody is told who claims it, or its sentence may be read in another way.

import { type DoubtReason, doubtReasons } from "#model/doubt.ts";
import { barePronouns, functionWords, subjectPronouns } from "../../lexicon/openWords.ts";
import { claimNouns, contestingVerbs } from "../../lexicon/verbs.ts";
import {
  antecedentOf,
  doerOf,
  isPassive,
  isVerb,
  obliquesOf,
  subjectOf,
  undergoersOf,
} from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childBy, childrenBy, isRelation } from "../tree/walk.ts";
import type { Candidate } from "./candidates.ts";
import type { Merged } from "./merge.ts";
import { isIn } from "./sense.ts";
import type { Who } from "./who.ts";

/**
 * Below this the parser was not sure what a word hangs on. Of the events of the bench's open half that it
 * gives nobody who acts, none below is usable and six of seven are not; where somebody acts, nine of 22 are.
 */
const leastSure = 0.4;

type Check = (merged: Merged, title: string, who: Who) => boolean;

/** In the order in which they are told. */
const checks: Readonly<Record<DoubtReason, Check>> = {
  "open-title": (merged, title) => isOpen(title) && !endsInParticle(merged, title),
  "no-object": ({ primary, others }) => others.length === 0 && lacksObject(primary),
  "no-doer": ({ tellings, actors }, _, who) =>
    actors.length > 0 && !tellings.some(({ candidate }) => standsBeside(candidate, who)),
  "no-source": ({ primary }) => isClaimOfNobody(primary),
  pronoun: ({ actors, others }, title) =>
    [...actors, ...others].some(({ name }) => barePronouns.has(name.toLowerCase())) ||
    (wordsOf(title).length > 1 && subjectPronouns.has(wordsOf(title)[0] ?? "")),
  "unsure-parse": ({ tellings, actors }) =>
    actors.length === 0 && tellings.every(({ candidate }) => surenessOf(candidate) < leastSure),
};

export function doubtsOf(merged: Merged, title: string, who: Who): readonly DoubtReason[] {
  return doubtReasons.filter((reason) => checks[reason](merged, title, who));
}

const wordsOf = (title: string): readonly string[] => title.toLowerCase().split(" ");

function isOpen(title: string): boolean {
  const last = wordsOf(title).at(-1) ?? "";
  return last === "" || barePronouns.has(last) || functionWords.has(last);
}

/** "Holm is sworn in": the last word belongs to the verb. */
function endsInParticle({ tellings }: Merged, title: string): boolean {
  const last = wordsOf(title).at(-1);
  return tellings.some(
    ({ candidate: { verb } }) => verb && childBy(verb, "compound:prt")?.lower === last,
  );
}

/** "Peru protested", "Chile refused", "Holm complied" say enough. */
const mayStandAlone = /^(?:PROTEST|REJECT|CONCEDE|RETREAT|STATEMENT)$/;

/** "Peru accused": what is done to somebody, or with somebody, and neither is told. */
function lacksObject({ verb, noun, sense, kind, actors }: Candidate): boolean {
  if (!verb || noun || isPassive(verb) || mayStandAlone.test(kind)) return false;
  if (sense.frame !== "toward" && sense.frame !== "mutual") return false;
  if (sense.frame === "mutual" && (actors.length > 1 || isMany(subjectOf(verb)))) return false;
  return (
    undergoersOf(verb).length === 0 &&
    obliquesOf(verb).every((one) => one.entity === "time" && childBy(one, "det") === null) &&
    childBy(verb, "ccomp", "xcomp", "advcl", "compound:prt") === null
  );
}

const isMany = (subject: Node | null): boolean =>
  subject !== null && (subject.xpos.endsWith("S") || childBy(subject, "conj", "nummod") !== null);

const grave = /^(?:ASSAULT|ACCUSE|COERCE)$/;

/** Whether whoever does a grave thing stands in its clause as who does it; all else may be told by the way. */
function standsBeside({ trigger, verb, noun, kind, actors, tree }: Candidate, who: Who): boolean {
  if (!grave.test(kind) || actors.length === 0) return !grave.test(kind);
  if (noun || !verb) {
    const named = tree.nodes.flatMap((node) => who.names.at(node)?.entities ?? []);
    return actors.some(({ name }) => named.some((one) => one.name === name));
  }
  return isPassive(trigger) ? doerOf(trigger) !== null : hasSubject(trigger, 3);
}

/** Its own, the noun's that it hangs on, or that of the verb that it is joined to. */
function hasSubject(verb: Node, depth: number): boolean {
  if (childBy(verb, "nsubj") || antecedentOf(verb)) return true;
  const { head, relation } = verb;
  return (
    depth > 0 &&
    head !== null &&
    isVerb(head) &&
    (isRelation(relation, ["conj", "xcomp"]) || isResult(verb)) &&
    hasSubject(head, depth - 1)
  );
}

/** "shelled the port, killing four": who did the one did the other. */
const isResult = (verb: Node): boolean =>
  verb.relation === "advcl" &&
  verb.xpos === "VBG" &&
  verb.at > (verb.head?.at ?? 0) &&
  caseOf(verb) === "" &&
  undergoersOf(verb).length > 0;

/** "is alleged to have attacked", "rumours that he had left": a claim, and nobody who makes it. */
function isClaimOfNobody({ trigger, saidBy }: Candidate): boolean {
  if (saidBy !== null) return saidBy.claim && saidBy.name === "unnamed sources";
  return [trigger, ...ancestorsOf(trigger)].some(({ relation, head }) => {
    if (!head || !isRelation(relation, ["ccomp", "csubj", "xcomp", "acl"])) return false;
    return isRelation(relation, ["acl"])
      ? claimNouns.has(head.lemma) && relation !== "acl:relcl"
      : isIn(contestingVerbs, head) && isPassive(head);
  });
}

/** Of the words that it was made of, the one whose head was least sure. */
function surenessOf({ trigger, verb }: Candidate): number {
  const heads = [trigger, ...(verb ? [verb] : [])];
  const parts = heads.flatMap((one) => [one, ...childrenBy(one, "nsubj", "obj")]);
  return Math.min(...parts.map(({ sureness }) => sureness));
}

// Why an event that was read is held back: its title breaks off, somebody or something is missing beside
// its verb, nobody is told who claims it, or its sentence may be read in another way.

import { type DoubtReason, doubtReasons } from "#model/doubt.ts";
import { barePronouns, functionWords, openObjects, subjectPronouns } from "../lexicon/openWords.ts";
import { contestingVerbs } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import {
  antecedentOf,
  clauseOf,
  doerOf,
  isPassive,
  isVerb,
  obliquesOf,
  subjectOf,
  undergoersOf,
} from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childBy, childrenBy, isRelation } from "../tree/walk.ts";
import type { Candidate } from "./candidate.ts";
import type { Merged } from "./merge.ts";
import { isIn } from "./match.ts";
import { shortName } from "./phraseTitles.ts";
import { isFloorTaken } from "./status.ts";
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
  "no-object": ({ primary, others }) =>
    (others.length === 0 && lacksObject(primary)) || saysNothing(primary),
  "no-doer": (merged, title, who) => {
    const { primary, tellings, actors } = merged;
    return (
      wordsOf(title).length < 2 ||
      tellsNobody(merged) ||
      (actors.length === 0 &&
        primary.verb !== null &&
        /^(?:ADJ|ADV)$/.test(subjectOf(primary.verb)?.upos ?? "")) ||
      opensWithVerb(primary, title) ||
      (actors.length === 0 && isAccused(primary)) ||
      (actors.length > 0 && !tellings.some(({ candidate }) => standsBeside(candidate, who)))
    );
  },
  "no-source": ({ primary }) => isClaimOfNobody(primary),
  pronoun: ({ primary, actors, others }, title) =>
    // "Chile denied it": what was said, most often
    (primary.verb !== null &&
      primary.sense.frame === "report" &&
      undergoersOf(primary.verb).some(({ lower }) => lower === "it")) ||
    [...actors, ...others].some(({ name }) => barePronouns.has(name.toLowerCase())) ||
    // "Holm urges Holm": a pronoun was given to the wrong one
    [...actors, ...others].some((one) => isToldTwice(one, title)) ||
    (wordsOf(title).length > 1 && opensWithPronoun(primary, title)) ||
    openObjects.test(title),
  "two-readings": ({ tellings }, title, who) =>
    tellings.every(({ candidate }) => isOfContested(candidate, who)),
  "unsure-parse": ({ tellings, actors }) =>
    actors.length === 0 && tellings.every(({ candidate }) => surenessOf(candidate) < leastSure),
};

export function doubtsOf(merged: Merged, title: string, who: Who): readonly DoubtReason[] {
  return doubtReasons.filter((reason) => checks[reason](merged, title, who));
}

/** "Peru and Chile agree that Peru will return the men" may stand. */
const isToldTwice = (one: Entity, title: string): boolean =>
  one.sort !== "state" && title.split(shortName(one)).length > 2;

/** "The two leaders will meet", where they may be others. */
function isOfContested({ trigger, verb, actors, others }: Candidate, { names }: Who): boolean {
  const clauses = [trigger, verb, clauseOf(trigger)];
  const isOfIt = (one: Entity) => actors.includes(one) || others.includes(one);
  return trigger.tree.nodes.some((node) => {
    const mention = names.at(node);
    return (
      mention?.isContested && clauses.includes(clauseOf(node)) && mention.entities.some(isOfIt)
    );
  });
}

const wordsOf = (title: string): readonly string[] => title.toLowerCase().split(" ");

/** "Condemns the coup", "Is deployed", "To meet in Lima" */
function opensWithVerb({ verb, trigger }: Candidate, title: string): boolean {
  const [first = ""] = wordsOf(title);
  const { lemma } = verb ?? trigger;
  return (
    /^(?:is|are|to)$/.test(first) ||
    (isVerb(verb ?? trigger) && new RegExp(`^${lemma}e?s$`).test(first))
  );
}

/** "a telephone call": whose, and where, stands nowhere. */
const tellsNobody = ({ primary, actors, others, place }: Merged): boolean =>
  primary.verb === null && actors.length + others.length === 0 && place === null;

/** "They meet", "Her relatives are informed" */
function opensWithPronoun({ tree }: Candidate, title: string): boolean {
  const [first = ""] = wordsOf(title);
  return (
    subjectPronouns.has(first) ||
    tree.nodes.some(({ lower, xpos }) => lower === first && /^(?:PRP\$?|WDT|WP)$/.test(xpos))
  );
}

/** "visits the US" is no "visits us". */
function isOpen(title: string): boolean {
  const last = title.split(" ").at(-1) ?? "";
  return last === "" || barePronouns.has(last) || functionWords.has(last);
}

/** "Holm is sworn in", "lets the convoy through": the last word belongs to the verb. */
function endsInParticle({ tellings }: Merged, title: string): boolean {
  const last = wordsOf(title).at(-1);
  return tellings.some(({ candidate: { trigger } }) =>
    trigger.tree.nodes.some(
      ({ lower, relation }) => lower === last && /^(?:compound:prt|advmod)$/.test(relation),
    ),
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

/** "The ministry said": what it said stands elsewhere. */
const saysNothing = ({ verb, noun, sense }: Candidate): boolean =>
  sense.frame === "report" &&
  verb !== null &&
  noun === null &&
  childBy(verb, "ccomp", "xcomp") === null &&
  undergoersOf(verb).every(({ entity }) => entity === "person" || entity === "organization") &&
  obliquesOf(verb).every(({ entity }) => entity === "time");

const isMany = (subject: Node | null): boolean =>
  subject !== null && (subject.xpos.endsWith("S") || childBy(subject, "conj", "nummod") !== null);

/** "is accused of spying": by nobody who is told. */
const isAccused = ({ sense, verb, noun }: Candidate): boolean =>
  sense.act === "accuse" &&
  verb !== null &&
  noun === null &&
  isPassive(verb) &&
  doerOf(verb) === null;

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
    (isRelation(relation, ["conj", "xcomp"]) || isResult(verb) || isFloorTaken(head)) &&
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

/** "allegedly attacked", "is alleged to have attacked": a claim, and nobody who makes it. */
function isClaimOfNobody({ trigger, saidBy }: Candidate): boolean {
  if (saidBy !== null) return saidBy.claim && saidBy.name === "unnamed sources";
  return [trigger, ...ancestorsOf(trigger)].some(({ relation, head }) => {
    if (!head || !isRelation(relation, ["ccomp", "csubj", "xcomp"])) return false;
    return isIn(contestingVerbs, head) && isPassive(head);
  });
}

/** Of the words that it was made of, the one whose head was least sure. */
function surenessOf({ trigger, verb }: Candidate): number {
  const heads = [trigger, ...(verb ? [verb] : [])];
  const parts = heads.flatMap((one) => [one, ...childrenBy(one, "nsubj", "obj")]);
  return Math.min(...parts.map(({ sureness }) => sureness));
}

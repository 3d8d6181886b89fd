// Which clauses of a sentence have a time, and what that says of whether they happened.

import type { Outcome } from "#model/event.ts";
import type { Bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { sharingCases, timeCases } from "../lexicon/cases.ts";
import { cancelVerbs, contestVerbs, lightVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import { antecedentOf, isPassive, isPredicate, isVerb } from "../tree/clause.ts";
import type { Node, Tree } from "../tree/node.ts";
import { caseOf, childrenBy, isRelation, subtreeOf } from "../tree/walk.ts";
import type { ArticleContext } from "./candidate.ts";
import { isIn } from "./match.ts";
import { type Fate, held, isOutcome, planned } from "./outcome.ts";
import { fateOf } from "./status.ts";
import type { Timed } from "./timed.ts";

export class ClauseTimes {
  readonly tree: Tree;
  readonly reading: ArticleContext;
  readonly times: readonly Timed[];

  constructor(tree: Tree, reading: ArticleContext) {
    this.tree = tree;
    this.reading = reading;
    this.times = reading.times(tree);
  }

  hasTime(node: Node): boolean {
    return this.times.some((time) => isTimeOf(time.node, node, node));
  }

  /** Whether a time of its own is not past. */
  isToCome(node: Node): boolean {
    const published = this.reading.published ?? Number.POSITIVE_INFINITY;
    return this.times.some((time) => isUnder(time.node, node) && time.bounds.latest >= published);
  }

  /** "left after she met Bruun on Friday", "resigned on Friday and left", "before she left, she said on Friday" */
  hasTimedClause(verb: Node): boolean {
    const { head, relation } = verb;
    const isBeside = relation === "conj" || (relation === "advcl" && timeCases.has(caseOf(verb)));
    if (isBeside && head !== null && this.hasTime(head)) return true;
    return childrenBy(verb, "advcl").some((one) => timeCases.has(caseOf(one)) && this.hasTime(one));
  }

  finite(verb: Node): Fate {
    return this.chronicled(fateOf(verb), verb);
  }

  /** "meets in London on 30 January": the present of chronicles and timetables has a day. */
  chronicled(fate: Fate, verb: Node): Fate {
    const { published } = this.reading;
    if (isOutcome(fate) || fate.left !== "general" || published === null) return fate;
    const time =
      this.times.find(({ node }) => isTimeOf(node, verb, verb)) ??
      this.reading.entryTime(this.tree);
    if (!time) return fate;
    return ofDays(time.bounds, published) ?? fate;
  }
}

/** Whether a word stands in the clause or phrase of another, and not in a clause below it. */
export function isUnder(node: Node, top: Node): boolean {
  if (node === top) return true;
  const isOtherClause = isPredicate(node) && antecedentOf(node) !== top;
  return !isOtherClause && node.head !== null && isUnder(node.head, top);
}

/**
 * Whether a time under a clause or phrase is that of its event. "Condemned the 2014 ambush" and "backs the
 * pact of 2015" speak of what has a time of its own; "fell in the 2014 ambush", "won the 2013 vote" and
 * "the 2014 raid killed six" share it.
 */
export function isTimeOf(time: Node, top: Node, trigger: Node): boolean {
  if (!isUnder(time, top)) return false;
  const noun = isVerb(top) ? nounOfTime(time) : null;
  return noun === null || noun === trigger || isShared(noun, top);
}

/** The noun that a time in front of it, or behind "of", belongs to. */
function nounOfTime(time: Node): Node | null {
  const { head: noun, at } = time;
  if (!noun || isPredicate(noun) || noun.upos === "ADJ") return null;
  const word = caseOf(time);
  // "Last week President Roca met", where a parser may hang the week on her
  const isInFront = word === "" && at < noun.at && !subtreeOf(time).some((one) => one.at === 0);
  return isInFront || /^(?:of|['’]s?)$/.test(word) ? noun : null;
}

/** Whether a clause takes part in what a noun names. */
function isShared(noun: Node, clause: Node): boolean {
  const word = caseOf(noun);
  if (noun.head === clause && isRelation(noun.relation, ["nsubj"]))
    return !isPassive(clause) || word !== "";
  if (word === "of" && noun.head) return isShared(noun.head, clause);
  if (word !== "") return sharingCases.has(word);
  return [lightVerbs, contestVerbs, refuseVerbs, cancelVerbs].some((verbs) => isIn(verbs, clause));
}

function ofDays({ earliest, latest }: Bounds, published: Day): Outcome | null {
  if (latest < published) return held;
  return earliest >= published ? planned : null;
}

// Which clauses of a sentence have a time, and what that says of whether they happened.

import type { Outcome } from "#model/event.ts";
import type { Bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { timeCases } from "../lexicon/cases.ts";
import { antecedentOf, isPredicate } from "../tree/clause.ts";
import type { Node, Tree } from "../tree/node.ts";
import { caseOf, childrenBy } from "../tree/walk.ts";
import type { ArticleContext } from "./candidate.ts";
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
    return this.times.some((time) => isUnder(time.node, node));
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
      this.times.find(({ node }) => isUnder(node, verb)) ?? this.reading.entryTime(this.tree);
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

function ofDays({ earliest, latest }: Bounds, published: Day): Outcome | null {
  if (latest < published) return held;
  return earliest >= published ? planned : null;
}

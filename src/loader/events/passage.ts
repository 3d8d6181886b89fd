// The words that tell an event: the clause of its trigger, with what governs it ("agreed to", "an attempt
// to … was scrapped"), without the clauses that hang on it.

import type { Span } from "#model/span.ts";
import { isVerb, subjectOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { childBy, childrenBy, isRelation, spanOf } from "../tree/walk.ts";

/** @param clause the verb of the trigger's clause, or the trigger */
export function passageOf(clause: Node, trigger: Node): Span {
  const noun = isRelation(clause.relation, ["acl"]) && clause.head ? [clause.head] : [];
  return spanOf([trigger, ...noun, ...within(clause), ...governing(clause)]);
}

function within(node: Node): readonly Node[] {
  const own = node.children.filter((one) => {
    if (isRelation(one.relation, ["punct", "parataxis", "acl:relcl", "cc", "discourse"]))
      return false;
    return !(isRelation(one.relation, ["conj", "advcl", "ccomp"]) && isVerb(one));
  });
  return [node, ...own.flatMap(within)];
}

/** The verbs above an infinitive, up to the first that has a subject, with that subject where it stands in front. */
function governing(clause: Node): readonly Node[] {
  const verb = childBy(clause, "mark")?.lower === "to" ? verbAbove(clause) : null;
  if (!verb) return [];
  const subject = subjectOf(verb);
  const own = subject?.head === verb && subject.at < verb.at ? within(subject) : [];
  const parts = [
    verb,
    ...childrenBy(verb, "aux", "cop", "advmod").filter(({ at }) => at < verb.at),
  ];
  return [...parts, ...own, ...governing(verb)];
}

/** Of "an attempt to visit was scrapped", "scrapped"; of "agreed to visit", "agreed". */
function verbAbove({ head, relation }: Node): Node | null {
  if (!head || !isRelation(relation, ["xcomp", "acl", "advcl"])) return null;
  if (isVerb(head)) return head;
  const above = isRelation(head.relation, ["obj", "nsubj"]) ? head.head : null;
  return isRelation(relation, ["acl"]) && above && isVerb(above) ? above : null;
}

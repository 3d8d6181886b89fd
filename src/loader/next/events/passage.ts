// The words that tell an event: the clause of its trigger, without the clauses that hang on it.

import type { Span } from "#model/span.ts";
import { isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { isRelation, spanOf } from "../tree/walk.ts";

/** @param clause the verb of the trigger's clause, or the trigger */
export function passageOf(clause: Node, trigger: Node): Span {
  const noun = isRelation(clause.relation, ["acl"]) && clause.head ? [clause.head] : [];
  return spanOf([trigger, ...noun, ...within(clause)]);
}

function within(node: Node): readonly Node[] {
  const own = node.children.filter((one) => {
    if (isRelation(one.relation, ["punct", "parataxis", "acl:relcl", "cc", "discourse"]))
      return false;
    return !(isRelation(one.relation, ["conj", "advcl", "ccomp"]) && isVerb(one));
  });
  return [node, ...own.flatMap(within)];
}

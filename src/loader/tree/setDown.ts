// What is set down for a time hangs on the noun in front of it: "the summit to be held in May", "an election due
// on July 24", "a visit to Lima foreseen for May". A parser hangs it on the verb, or on the last name.

import { senses } from "../lexicon/senses.ts";
import { setDownVerbs } from "../lexicon/verbs.ts";
import { happeningOver, isVerb } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { caseOf, childBy, childrenBy, isRelation } from "./walk.ts";

export function withSetDownNouns(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) => {
    const changes = tree.nodes.flatMap((node): readonly [Node, Hanging][] => {
      const noun = isToBe(node)
        ? objectInFront(node)
        : isDue(node)
          ? nounBefore(node)
          : isSetDown(node)
            ? outermost(happeningOver(node.head))
            : null;
      return noun && noun !== node.head
        ? [[node, { head: noun, relation: isVerb(node) ? "acl" : "nmod" }]]
        : [];
    });
    return changes.length === 0 ? tree : rehung(tree, new Map(changes));
  });
}

/** "to be held": whoever welcomes or plans it wants no more of its object than that. */
const isToBe = (node: Node): boolean =>
  node.relation === "xcomp" && childBy(node, "aux:pass")?.lower === "be";

function objectInFront({ head, at }: Node): Node | null {
  const object = head && childBy(head, "obj");
  return object && object.at < at ? object : null;
}

/** "a visit to Lima foreseen for May": it is no Lima that is foreseen. */
const isSetDown = (node: Node): node is Node & { readonly head: Node } =>
  node.relation === "acl" && setDownVerbs.has(node.lemma) && node.head !== null;

/** "due on July 24", where treebanks take "due" for a preposition */
const isDue = (node: Node): boolean =>
  childBy(node, "cop") === null && dueBefore(node) !== undefined;

const dueBefore = (node: Node): Node | undefined =>
  childrenBy(node, "case").find(({ lower }) => lower === "due");

function nounBefore(node: Node): Node | null {
  const { head, tree } = node;
  const due = dueBefore(node);
  if (!head || !due || isRelation(node.relation, ["root"])) return null;
  const before = tree.nodes.slice(0, due.at).findLast(({ upos }) => upos !== "PUNCT");
  return before && /^(?:NOUN|PROPN)$/.test(before.upos) ? outermost(happeningOver(before)) : null;
}

/** "a round of talks set for May": the round. */
function outermost(noun: Node): Node {
  const { head, relation } = noun;
  const isCounted = relation === "nmod" && caseOf(noun) === "of";
  return isCounted && head && senses.nouns.has(head.lemma) ? outermost(head) : noun;
}

// "Welcomed the accord on fish signed by Peru": what was done to a thing by somebody hangs on the thing. A parser
// hangs it on the noun in front of it, on the verb, or takes the thing for who did it.

import { senses } from "../lexicon/senses.ts";
import { mindVerbs } from "../lexicon/verbs.ts";
import { isVerb } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { childBy, childrenBy, isRelation } from "./walk.ts";

export function withDeedsBehindNouns(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) =>
    tree.nodes.filter(isDoneBySomebody).reduce((whole, { at }) => withNoun(whole, at), tree),
  );
}

/** A participle with "by" behind it and nothing in front, whatever its tag. */
const isDoneBySomebody = (verb: Node): boolean =>
  isVerb(verb) &&
  /^VB[DN]$/.test(verb.xpos) &&
  childBy(verb, "obl:agent") !== null &&
  childBy(verb, "aux", "mark", "obj") === null;

function withNoun(tree: Tree, at: number): Tree {
  const verb = tree.nodes[at];
  const { head, relation } = verb ?? {};
  if (!verb || !head || relation === undefined) return tree;
  const subject = childBy(verb, "nsubj");
  const changes = new Map<Node, Hanging>();
  if (subject) {
    // "condemned the raid carried out by": nobody condemns that something does
    if (!isRelation(relation, ["ccomp"]) || !mindVerbs.has(head.lemma)) return tree;
    changes.set(subject, { head, relation: "obj" });
    changes.set(verb, { head: subject, relation: "acl" });
  } else {
    const noun = isRelation(relation, ["advcl"])
      ? childrenBy(head, "obj", "obl").findLast((one) => one.at < at)
      : isRelation(relation, ["acl"]) && isRelation(head.relation, ["nmod"])
        ? head.head
        : null;
    if (!noun || !senses.nouns.has(noun.lemma) || senses.nouns.has(head.lemma)) return tree;
    changes.set(verb, { head: noun, relation: "acl" });
  }
  return rehung(tree, changes);
}

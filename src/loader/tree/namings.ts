// "Holm called President Ana Roca" rang her up, "Holm called the move 'hasty'" said what it is: a parser takes Roca
// for what somebody is called, and "hasty" for another name of the move.

import { namingVerbs } from "../lexicon/verbs.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { childBy, childrenBy } from "./walk.ts";

export function withNamings(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) => {
    const changes = tree.nodes.filter(({ lemma }) => namingVerbs.has(lemma)).flatMap(hangingsUnder);
    return changes.length === 0 ? tree : rehung(tree, new Map(changes));
  });
}

function hangingsUnder(verb: Node): readonly (readonly [Node, Hanging])[] {
  const object = childBy(verb, "obj");
  const isSaid = ({ upos, at }: Node) => /^(?:ADJ|NOUN)$/.test(upos) && at > (object?.at ?? 0);
  const wrong = object
    ? childrenBy(object, "appos", "amod").filter(isSaid)
    : childrenBy(verb, "xcomp").filter(({ entity }) => entity === "person");
  const relation = object ? "xcomp" : "obj";
  return wrong.map((one) => [one, { head: verb, relation }] as const);
}

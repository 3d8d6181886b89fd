// A particle right behind a verb is that verb's: "called off a trip". A parser may take it for a preposition of what
// follows, though it has tagged it as a particle: then the verb has lost its object.

import { isVerb } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { childrenBy, isRelation } from "./walk.ts";

export function withParticlesOfVerbs(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) => {
    const changes = tree.nodes.flatMap((node) => hangingsOf(node));
    return changes.length === 0 ? tree : rehung(tree, new Map(changes));
  });
}

function hangingsOf(particle: Node): readonly (readonly [Node, Hanging])[] {
  const { head: noun, tree, at } = particle;
  const verb = tree.nodes[at - 1];
  if (particle.xpos !== "RP" || particle.relation !== "case" || !noun || !verb) return [];
  if (!isVerb(verb) || noun.head !== verb || !isRelation(noun.relation, ["obl"])) return [];
  const onParticle: Hanging = { head: verb, relation: "compound:prt" };
  const isObject = childrenBy(noun, "case").length === 1 && childrenBy(verb, "obj").length === 0;
  return isObject
    ? [
        [particle, onParticle],
        [noun, { head: verb, relation: "obj" }],
      ]
    : [[particle, onParticle]];
}

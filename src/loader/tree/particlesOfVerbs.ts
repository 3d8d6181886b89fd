// A particle right behind a verb is that verb's: "called off a trip". A parser may take it for a preposition of what
// follows, though it has tagged it as a particle, or the two are a phrase of the tables: then the verb has lost its object.

import { cancelVerbs, refuseVerbs } from "../lexicon/verbs.ts";
import { isVerb } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { childrenBy } from "./walk.ts";

export function withParticlesOfVerbs(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) => {
    const changes = tree.nodes.flatMap((node) => hangingsOf(node));
    return changes.length === 0 ? tree : rehung(tree, new Map(changes));
  });
}

function hangingsOf(particle: Node): readonly (readonly [Node, Hanging])[] {
  const { head: noun, tree, at } = particle;
  const verb = tree.nodes[at - 1];
  if (particle.relation !== "case" || !noun || !verb || !isVerb(verb) || noun.head !== verb)
    return [];
  // "ruled out mediation", "calls off a trip": a verb of the tables
  const phrase = `${verb.lemma} ${particle.lower}`;
  if (particle.xpos !== "RP" && !cancelVerbs.has(phrase) && !refuseVerbs.has(phrase)) return [];
  const onParticle: Hanging = { head: verb, relation: "compound:prt" };
  const isObject =
    childrenBy(noun, "case").length === 1 && childrenBy(verb, "obj").every((one) => one === noun);
  return isObject
    ? [
        [particle, onParticle],
        [noun, { head: verb, relation: "obj" }],
      ]
    : [[particle, onParticle]];
}

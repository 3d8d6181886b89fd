// Each name, with the office in front of it, as one phrase of its tree. A parser cuts names that it has not
// seen, and hangs their parts on different words; the order of capitals and offices does not.

import { type Hanging, type Node, rehung, type Tree } from "../tree/node.ts";
import { ancestorsOf, isRelation } from "../tree/walk.ts";
import { findRuns, type NameRun } from "./nameRuns.ts";
import { termsOf } from "./terms.ts";

/** Relations that say what a phrase does in its clause, the most telling first. */
const roles = ["root", "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos"];

export function withWholeNames(trees: readonly Tree[]): readonly Tree[] {
  const termOf = termsOf(trees);
  return trees.map((tree) => {
    const runs = findRuns(tree, termOf);
    return runs.reduce(withLikeJoined, runs.reduce(withWhole, tree));
  });
}

/** "President Holm of Peru and President Bruun of Chile": "and" joins the two people, and no state with one. */
function withLikeJoined(tree: Tree, run: NameRun): Tree {
  const name = tree.nodes[run.nodes[0]?.at ?? -1];
  if (!name?.head || name.relation !== "conj" || !isPersonLike(name, run)) return tree;
  if (name.head.entity === "person") return tree;
  const person = nounsAbove(name.head).find(({ entity }) => entity === "person");
  if (!person) return tree;
  return rehung(tree, new Map([[name, { head: person, relation: "conj" }]]));
}

const isPersonLike = ({ entity }: Node, { office, isOfState }: NameRun): boolean =>
  entity === "person" || office !== null || isOfState;

/** The nouns that one is "of" or "in", the nearest first. */
function nounsAbove(noun: Node): readonly Node[] {
  const { head, relation } = noun;
  return head && isRelation(relation, ["nmod", "flat", "compound"])
    ? [head, ...nounsAbove(head)]
    : [];
}

/** @param run of the same sentence, maybe as it was hung before */
function withWhole(tree: Tree, run: NameRun): Tree {
  const name = run.nodes.flatMap(({ at }) => tree.nodes[at] ?? []);
  const first = name[0]?.at ?? 0;
  const office = tree.nodes.slice(run.office?.first ?? first, first);
  const phrase = office.some(({ text }) => text === ",") ? name : [...office, ...name];
  const loose = phrase.filter(({ head }) => !head || !phrase.includes(head));
  const [head] = name;
  const [top] = loose;
  // "met Per Lind", taken for a preposition with its noun
  if (head && top && loose.length === 1 && isRelation(head.relation, ["case", "mark"])) {
    const relation = isRelation(top.relation, ["obl"]) ? "obj" : top.relation;
    const given: Hanging = { head: top, relation: "flat" };
    return rehung(tree, new Map([[head, given]]).set(top, { head: top.head, relation }));
  }
  if (!head || loose.length < 2) return tree;
  // what hangs on no other word of the phrase, by whatever way, so that no cycle is made
  const free = loose.filter((one) => !ancestorsOf(one).some((above) => phrase.includes(above)));
  const [best] = free.toSorted((a, b) => rank(a) - rank(b));
  if (!best) return tree;
  const changes = new Map<Node, Hanging>();
  for (const one of loose)
    changes.set(one, { head, relation: name.includes(one) ? "flat" : "nmod:desc" });
  for (const one of ancestorsOf(head))
    if (phrase.includes(one)) changes.set(one, { head, relation: "nmod:desc" });
  changes.set(head, { head: best.head, relation: best.relation });
  return rehung(tree, changes);
}

function rank({ relation }: Node): number {
  const found = roles.findIndex((role) => isRelation(relation, [role]));
  return found < 0 ? roles.length : found;
}

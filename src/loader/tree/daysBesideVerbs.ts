// A day that stands right beside a verb is that verb's: "said on Friday his goals are", "Peru on Friday
// summoned". A parser hangs it on what comes next.

import { weekdays } from "../lexicon/nameWords.ts";
import { isVerb } from "./clause.ts";
import { type Node, rehung, type Tree } from "./node.ts";
import { ancestorsOf, isRelation, subtreeOf } from "./walk.ts";

export function withDaysBesideVerbs(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) =>
    tree.nodes.filter(isTime).reduce((whole, { at }) => withDay(whole, at), tree),
  );
}

const isTime = ({ lower, entity }: Node): boolean => weekdays.has(lower) || entity === "time";

function withDay(tree: Tree, at: number): Tree {
  const day = tree.nodes[at];
  const verb = day && verbBeside(day);
  if (!verb || day.head === verb || ancestorsOf(verb).includes(day)) return tree;
  return rehung(tree, new Map([[day, { head: verb, relation: "obl" }]]));
}

/** The finite verb right in front of the phrase, or right behind it where the phrase hangs on its subject. */
function verbBeside(day: Node): Node | null {
  const { head, tree } = day;
  if (!head || isRelation(day.relation, ["compound", "nsubj", "obj"])) return null;
  const places = subtreeOf(day).map((node) => node.at);
  const before = tree.nodes[Math.min(...places) - 1];
  const behind = tree.nodes[Math.max(...places) + 1];
  if (before && isFinite(before) && head.at > day.at) return before;
  const isOfSubject = isRelation(head.relation, ["nsubj"]) && head.head === behind;
  return behind && isFinite(behind) && isOfSubject ? behind : null;
}

const isFinite = (node: Node): boolean => isVerb(node) && /^VB[DZPN]$/.test(node.xpos);

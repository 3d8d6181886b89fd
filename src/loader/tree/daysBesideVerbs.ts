// A day that stands right beside a verb is that verb's: "said on Friday his goals are", "Peru on Friday
// summoned". A parser hangs it on what comes next. Behind a deed it is the deed's: "the raid in 1998 led to war".

import { months, weekdays } from "../lexicon/nameWords.ts";
import { strainNouns } from "../lexicon/deedNouns.ts";
import { governorOf, isVerb, obliquesOf } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { namesDeed } from "./deeds.ts";
import { ancestorsOf, childBy, isRelation, subtreeOf } from "./walk.ts";

export function withDaysBesideVerbs(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) =>
    tree.nodes.filter(isTime).reduce((whole, { at }) => withDay(whole, at), tree),
  );
}

/** "On 4 May Holm visited Lima": the month is that of the day in front of it, and nobody's name. */
export function withMonthsOfDays(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) => {
    const changes = new Map<Node, Hanging>();
    for (const month of tree.nodes) {
      const { at, head, relation } = month;
      const day = tree.nodes[at - 1];
      const isDate = day && months.has(month.lower) && /^(?:[12]?\d|3[01])$/.test(day.lower);
      if (!isDate || head === day || ancestorsOf(day).includes(month)) continue;
      changes.set(month, { head: day, relation: "nmod:unmarked" });
      // what it stood for as the subject
      const next = day.children.find((one) => one.at === at + 1);
      if (next && isRelation(relation, ["nsubj"])) changes.set(next, { head, relation });
    }
    return changes.size > 0 ? rehung(tree, changes) : tree;
  });
}

const isTime = ({ lower, entity }: Node): boolean => weekdays.has(lower) || entity === "time";

function withDay(tree: Tree, at: number): Tree {
  const day = tree.nodes[at];
  const deed = day && deedBefore(day);
  if (deed) return rehung(tree, new Map([[day, { head: deed, relation: "nmod" }]]));
  const verb = day && verbBeside(day);
  if (!verb || day.head === verb || ancestorsOf(verb).includes(day)) return tree;
  return rehung(tree, new Map([[day, { head: verb, relation: "obl" }]]));
}

/** The finite verb right in front of the phrase, or right behind it where the phrase hangs on its subject. */
function verbBeside(day: Node): Node | null {
  const { head, tree } = day;
  if (!head || isRelation(day.relation, ["nsubj", "obj"])) return null;
  // "On Friday Peru's ministry said": no part of a name
  if (isRelation(day.relation, ["compound"])) return childBy(day, "case") ? governorOf(day) : null;
  const places = subtreeOf(day).map((node) => node.at);
  const before = tree.nodes[Math.min(...places) - 1];
  const behind = tree.nodes[Math.max(...places) + 1];
  if (before && isFinite(before) && head.at > day.at) return before;
  if (namesDeed(head)) return null;
  const isOfSubject = isRelation(head.relation, ["nsubj"]) && head.head === behind;
  return behind && isFinite(behind) && isOfSubject ? behind : null;
}

/** The deed right in front of a day that hangs on the verb: its subject, or what ties sour over. */
function deedBefore(day: Node): Node | null {
  const { head: verb, at, relation } = day;
  if (!verb || !isVerb(verb) || !isRelation(relation, ["obl", "advmod"])) return null;
  const subject = childBy(verb, "nsubj");
  if (!subject) return null;
  if (at < verb.at) return subject.at < at && namesDeed(subject) ? subject : null;
  if (!strainNouns.has(subject.lemma)) return null;
  const start = Math.min(...subtreeOf(day).map((node) => node.at));
  const isBeside = (deed: Node) =>
    Math.max(...subtreeOf(deed).map((node) => node.at)) + 1 === start;
  return obliquesOf(verb).find((deed) => namesDeed(deed) && isBeside(deed)) ?? null;
}

const isFinite = (node: Node): boolean => isVerb(node) && /^VB[DZPN]$/.test(node.xpos);

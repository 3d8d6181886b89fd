// Ways through a tree that every later pass goes: phrases, cases, coordination.

import type { Span } from "#model/span.ts";
import type { Node } from "./node.ts";

/** Whether a relation is the one named, or a subtype of it: "acl:relcl" is "acl". */
export function isRelation(relation: string, names: readonly string[]): boolean {
  return names.some((name) => relation === name || relation.startsWith(`${name}:`));
}

/** The children by these relations, with their subtypes, in the order of the text. */
export function childrenBy(node: Node, ...relations: readonly string[]): readonly Node[] {
  return node.children.filter(({ relation }) => isRelation(relation, relations));
}

export function childBy(node: Node, ...relations: readonly string[]): Node | null {
  return node.children.find(({ relation }) => isRelation(relation, relations)) ?? null;
}

/** The preposition or subordinating word of a phrase or clause: "with", "according to", "when"; "" for none. */
export function caseOf(node: Node): string {
  return node.children
    .filter(
      ({ relation, xpos }) =>
        isRelation(relation, ["case", "mark"]) || (relation === "advmod" && xpos === "WRB"),
    )
    .map((one) => [one, ...childrenBy(one, "fixed")].map(({ lower }) => lower).join(" "))
    .join(" ");
}

/** A word and what "and" or "or" adds to it, in the order of the text. */
export function conjunctsOf(node: Node): readonly Node[] {
  return [node, ...childrenBy(node, "conj").flatMap(conjunctsOf)];
}

/** The first of the words that "and" joins to this one. */
export function firstConjunctOf(node: Node): Node {
  return node.relation === "conj" && node.head ? firstConjunctOf(node.head) : node;
}

/** A word and all below it, in no order. */
export function subtreeOf(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(subtreeOf)];
}

/** The words above, the nearest first. */
export function ancestorsOf(node: Node): readonly Node[] {
  return node.head ? [node.head, ...ancestorsOf(node.head)] : [];
}

/** What hangs so loosely on a noun that its name goes without it. */
const loose = [
  "punct",
  "acl",
  "appos",
  "parataxis",
  "advcl",
  "conj",
  "cc",
  "case",
  "mark",
  "discourse",
  "cop",
  "nsubj",
  "aux",
  "advmod",
];

/** The words of a noun phrase in the order of the text: without preposition, conjuncts and clauses. */
export function phraseOf(node: Node): readonly Node[] {
  const inner = (one: Node): readonly Node[] => [
    one,
    ...one.children
      .filter(({ relation }) => !isRelation(relation, ["acl", "appos", "parataxis", "advcl"]))
      .flatMap(inner),
  ];
  const outer = node.children.filter(({ relation }) => !isRelation(relation, loose));
  return [node, ...outer.flatMap(inner)].toSorted((a, b) => a.at - b.at);
}

/** The words as the text has them, one space for each gap. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ text, start }, n) => {
      const before = nodes[n - 1];
      return before && before.end < start ? ` ${text}` : text;
    })
    .join("");
}

/** From the first to the last of them, whatever their order. */
export function spanOf(nodes: readonly Node[]): Span {
  return {
    start: Math.min(...nodes.map(({ start }) => start)),
    end: Math.max(...nodes.map(({ end }) => end)),
  };
}

/**
 * The word of a phrase that the others hang on, directly or not; the first where the parser cut them apart.
 * @throws Error for no words (a programming error)
 */
export function headOf(nodes: readonly Node[]): Node {
  const top = nodes.find(({ head }) => !head || !nodes.includes(head)) ?? nodes[0];
  if (!top) throw new Error("A phrase without words.");
  return top;
}

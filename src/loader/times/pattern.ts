// A small pattern language over words, so that a rule of the tables is one line.
//
//   word            that word, in lower case          a|b    one of them
//   {tag}           a word with that tag, captured     x?     x may be missing
//   (x y)?          x and y may both be missing
//
// Patterns have no repetition, so matching one takes bounded time whatever the text.

import type { Tags, Word } from "./word.ts";

type Atom = { readonly tag: keyof Tags } | { readonly literal: string };

type Node =
  | { readonly kind: "one"; readonly atoms: readonly Atom[]; readonly optional: boolean }
  | { readonly kind: "group"; readonly nodes: readonly Node[] };

export interface Pattern {
  readonly nodes: readonly Node[];
  /** Words that a match can begin with, and tags. */
  readonly first: { readonly literals: readonly string[]; readonly tags: readonly (keyof Tags)[] };
}

/** @throws Error when the pattern is not well formed (a programming fault) */
export function toPattern(source: string, isTag: (name: string) => name is keyof Tags): Pattern {
  const tokens = source.match(/\(|\)\?|[^\s()]+/g) ?? [];
  let at = 0;
  const read = (closing: boolean): Node[] => {
    const nodes: Node[] = [];
    for (;;) {
      const token = tokens[at++];
      if (token === undefined) {
        if (closing) throw new Error(`pattern: “${source}” misses a closing bracket`);
        return nodes;
      }
      if (token === ")?") return nodes;
      if (token === "(") nodes.push({ kind: "group", nodes: read(true) });
      else nodes.push(toNode(token, source, isTag));
    }
  };
  const nodes = read(false);
  return { nodes, first: firstOf(nodes) };
}

function toNode(token: string, source: string, isTag: (n: string) => n is keyof Tags): Node {
  const optional = token.length > 1 && token.endsWith("?");
  const atoms = (optional ? token.slice(0, -1) : token).split("|").map((part): Atom => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return { literal: part };
    if (!isTag(name)) throw new Error(`pattern: “${source}” names no such tag as ${name}`);
    return { tag: name };
  });
  return { kind: "one", atoms, optional };
}

function firstOf(nodes: readonly Node[]): Pattern["first"] {
  const literals: string[] = [];
  const tags: (keyof Tags)[] = [];
  for (const node of nodes) {
    if (node.kind === "group") {
      const inner = firstOf(node.nodes);
      literals.push(...inner.literals);
      tags.push(...inner.tags);
      continue;
    }
    for (const atom of node.atoms) {
      if ("tag" in atom) tags.push(atom.tag);
      else literals.push(atom.literal);
    }
    if (!node.optional) break;
  }
  return { literals, tags };
}

export interface Captures {
  readonly tags: (keyof Tags)[];
  readonly words: Word[];
}

/** The end of the longest way to match at `at` that takes optional parts first, or -1. */
export function matchAt(
  { nodes }: Pattern,
  words: readonly Word[],
  at: number,
  captures: Captures,
): number {
  return matchFrom(nodes, 0, words, at, captures, (end) => end);
}

function matchFrom(
  nodes: readonly Node[],
  index: number,
  words: readonly Word[],
  at: number,
  captures: Captures,
  then: (end: number) => number,
): number {
  const node = nodes[index];
  if (!node) return then(at);
  const rest = (end: number): number => matchFrom(nodes, index + 1, words, end, captures, then);
  const depth = captures.tags.length;
  if (node.kind === "group") {
    const end = matchFrom(node.nodes, 0, words, at, captures, rest);
    if (end >= 0) return end;
  } else {
    const word = words[at];
    const atom = word && node.atoms.find((a) => fits(a, word));
    if (word && atom) {
      if ("tag" in atom) {
        captures.tags.push(atom.tag);
        captures.words.push(word);
      }
      const end = rest(at + 1);
      if (end >= 0) return end;
    }
    if (!node.optional) {
      captures.tags.length = depth;
      captures.words.length = depth;
      return -1;
    }
  }
  captures.tags.length = depth;
  captures.words.length = depth;
  return rest(at);
}

function fits(atom: Atom, word: Word): boolean {
  return "tag" in atom ? word.tags?.[atom.tag] !== undefined : word.lower === atom.literal;
}

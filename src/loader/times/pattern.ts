// A small pattern language over words, so that a rule of the tables is one line.
//
//   word            that word, in lower case          a|b    one of them
//   {tag}           a word with that tag, captured     x?     x may be missing
//
// Patterns have no repetition, so matching one takes bounded time whatever the text.

import { addLiteral } from "./sort.ts";
import type { Tags, TimeWord } from "./word.ts";
import { gather } from "../gather.ts";

type Atom = { readonly tag: keyof Tags } | { readonly literal: string };

interface PatternNode {
  readonly atoms: readonly Atom[];
  readonly optional: boolean;
}

export interface Pattern {
  readonly nodes: readonly PatternNode[];
  /** What a match can begin with. */
  readonly first: readonly Atom[];
}

/** @throws Error when the pattern names no tag that there is (a programming fault) */
export function toPattern(source: string, isTag: (name: string) => name is keyof Tags): Pattern {
  const nodes = source.split(" ").map((part): PatternNode => {
    const optional = part.length > 1 && part.endsWith("?");
    const atoms = (optional ? part.slice(0, -1) : part).split("|").map((atom): Atom => {
      const name = /^\{(\w+)\}$/.exec(atom)?.[1];
      if (name === undefined) {
        addLiteral(atom);
        return { literal: atom };
      }
      if (!isTag(name)) throw new Error(`pattern: “${source}” names no such tag as ${name}`);
      return { tag: name };
    });
    return { atoms, optional };
  });
  const required = nodes.findIndex((node) => !node.optional);
  return { nodes, first: gather(nodes.slice(0, required + 1), (node) => node.atoms) };
}

/** Lists of which the first `count` hold: cut to length they would give their memory back each time. */
export interface Captures {
  readonly tags: (keyof Tags)[];
  readonly words: TimeWord[];
  count: number;
}

/** Whether a match can begin with this word before that one; null is the end of the sentence. */
export function mayBegin({ nodes }: Pattern, word: TimeWord, next: TimeWord | null): boolean {
  const seen = next === null ? [word] : [word, next];
  return matchesOn(nodes, 0, seen, 0);
}

function matchesOn(
  nodes: readonly PatternNode[],
  index: number,
  words: readonly TimeWord[],
  at: number,
): boolean {
  const node = nodes[index];
  if (!node || at === 2) return true;
  const word = words[at];
  if (word && atomFor(node.atoms, word) && matchesOn(nodes, index + 1, words, at + 1)) return true;
  return node.optional && matchesOn(nodes, index + 1, words, at);
}

/** Where the pattern ends that is matched at `at`, optional parts taken first; or -1. */
export function matchAt(
  { nodes }: Pattern,
  words: readonly TimeWord[],
  at: number,
  captures: Captures,
): number {
  captures.count = 0;
  return matchFrom(nodes, 0, words, at, captures);
}

function matchFrom(
  nodes: readonly PatternNode[],
  index: number,
  words: readonly TimeWord[],
  at: number,
  captures: Captures,
): number {
  const node = nodes[index];
  if (!node) return at;
  const word = words[at];
  const atom = word && atomFor(node.atoms, word);
  if (word && atom) {
    const before = captures.count;
    if ("tag" in atom) {
      captures.tags[before] = atom.tag;
      captures.words[before] = word;
      captures.count++;
    }
    const end = matchFrom(nodes, index + 1, words, at + 1, captures);
    if (end >= 0) return end;
    captures.count = before;
  }
  return node.optional ? matchFrom(nodes, index + 1, words, at, captures) : -1;
}

function atomFor(atoms: readonly Atom[], word: TimeWord): Atom | undefined {
  for (const atom of atoms) {
    if ("tag" in atom ? word.tags?.[atom.tag] !== undefined : word.lower === atom.literal)
      return atom;
  }
  return undefined;
}

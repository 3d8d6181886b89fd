// A sentence as a tree of words: the one form in which later passes read it.

import type { Zone } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import type { Word } from "../parser/parseText.ts";
import { isPastForm, nounLemma, verbLemma } from "./lemma.ts";

/** A word in its tree. Tags and relations: Universal Dependencies 2; `xpos`: Penn Treebank. */
export interface Node extends Span {
  /** Its place in the sentence. */
  readonly at: number;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** To its head, with its subtype: "acl:relcl"; "root" for the root. */
  readonly relation: string;
  /** null for the root. */
  readonly head: Node | null;
  /** In the order of the text. */
  readonly children: readonly Node[];
  readonly tree: Tree;
  /** How sure the parser is of its head, 0 to 1. */
  readonly sureness: number;
  /** What the phrase that it heads stands for: see `ParsedWord.entity`. */
  readonly entity: string;
}

export interface Tree extends Span {
  /** Index in the document's sentences. */
  readonly index: number;
  /** Index of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly zone: Zone;
  /** Spans inside quotation marks, without the marks. */
  readonly quotations: readonly Span[];
  /** In the order of the text. */
  readonly nodes: readonly Node[];
}

type About = Pick<Tree, "index" | "paragraph" | "zone" | "quotations">;

const lemmaFor: Readonly<Record<string, (lower: string, lemma: string) => string>> = {
  VERB: verbLemma,
  NOUN: nounLemma,
};

type Unhung = Omit<Node, "head" | "children"> & { head: Node | null; readonly children: Node[] };

/**
 * @param text of the article
 * @param words of the sentence: exactly one of them without a head, and no cycle
 */
export function toTree(text: string, words: readonly Word[], about: About): Tree {
  const nodes: Unhung[] = [];
  const tree: Tree = {
    ...about,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    nodes,
  };
  for (const [at, word] of words.entries()) {
    const { start, end, relation, sureness, entity } = word;
    const form = text.slice(start, end);
    const lower = form.toLowerCase().replaceAll("’", "'");
    const { upos, xpos: tag } = isVerbByTree(words, at) ? asVerb(form) : word;
    const xpos = tag === "VBP" && isPastForm(lower) ? "VBD" : tag;
    const lemma = lemmaFor[upos]?.(lower, word.lemma) ?? word.lemma;
    const same = { at, start, end, text: form, lower, lemma, upos, xpos, relation };
    nodes.push({ ...same, tree, sureness, entity, head: null, children: [] });
  }
  hang(
    nodes,
    words.map(({ head }) => head),
  );
  return tree;
}

/** "Holm plans to visit Peru" with "plans" as a noun: the tree, which has a subject and what is planned, is right. */
function isVerbByTree(words: readonly Word[], at: number): boolean {
  if (words[at]?.upos !== "NOUN") return false;
  const below = words.filter(({ head }) => head === at).map(({ relation }) => relation);
  const needed = ["nsubj", "xcomp"];
  return !below.includes("cop") && needed.every((relation) => below.includes(relation));
}

const asVerb = (form: string): { readonly upos: string; readonly xpos: string } => ({
  upos: "VERB",
  xpos: form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "VBZ" : "VBP",
});

/** @param heads by place in the sentence; of the root one that there is not */
function hang(nodes: readonly Unhung[], heads: readonly number[]): void {
  for (const [at, head] of heads.entries()) {
    const [node, above] = [nodes[at], nodes[head]];
    if (!node || !above) continue;
    node.head = above;
    above.children.push(node);
  }
}

/** To which word, and by which relation, a word is to hang; null for the root. */
export interface Hanging {
  readonly head: Node | null;
  readonly relation: string;
}

/** The same sentence with some of its words hung elsewhere: they may make no cycle. */
export function rehung(tree: Tree, changes: ReadonlyMap<Node, Hanging>): Tree {
  const nodes: Unhung[] = [];
  const made: Tree = { ...tree, nodes };
  const heads = tree.nodes.map((node) => {
    const { head, relation } = changes.get(node) ?? node;
    nodes.push({ ...node, relation, tree: made, head: null, children: [] });
    return head?.at ?? -1;
  });
  hang(nodes, heads);
  return made;
}

/**
 * The word that all others hang on.
 * @throws Error where there is none (a programming error: the parser makes trees)
 */
export function rootOf({ nodes }: Tree): Node {
  const root = nodes.find(({ head }) => head === null);
  if (!root) throw new Error("A sentence without words, or without a root.");
  return root;
}

// Scores words, tags and trees as the CoNLL 2018 shared task does: words are aligned by their letters,
// and a word that is cut otherwise than in the treebank counts as wrong on both sides.

import type { Span } from "#model/span.ts";

export interface ScoredWord {
  readonly span: Span;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** What is right of how many; F1 is 2 × right ÷ (wanted + found). */
export interface Counts {
  wanted: number;
  found: number;
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  /** Words whose head is right. */
  heads: number;
  /** Words whose head and relation are right; subtypes are not looked at. */
  labelled: number;
  /** By the treebank's relation, without subtype: wanted, found by the parser, right with its head. */
  readonly relations: Map<string, { wanted: number; found: number; right: number }>;
}

export function noCounts(): Counts {
  const zero = { wanted: 0, found: 0, words: 0, upos: 0, xpos: 0, lemma: 0, heads: 0, labelled: 0 };
  return { ...zero, relations: new Map() };
}

/** Adds a sentence to the counts. */
export function count(
  to: Counts,
  wanted: readonly ScoredWord[],
  found: readonly ScoredWord[],
): void {
  to.wanted += wanted.length;
  to.found += found.length;
  const places = new Map(found.map(({ span }, at) => [keyOf(span), at]));
  const partners = wanted.map(({ span }) => places.get(keyOf(span)) ?? null);
  for (const { relation } of wanted) relationOf(to, relation).wanted++;
  for (const { relation } of found) relationOf(to, relation).found++;
  for (const [at, word] of wanted.entries()) {
    const other = found[partners[at] ?? -1];
    if (!other) continue;
    to.words++;
    if (other.upos === word.upos) to.upos++;
    if (other.xpos === word.xpos) to.xpos++;
    if (other.lemma === word.lemma.toLowerCase()) to.lemma++;
    const head = word.head < 0 ? -1 : (partners[word.head] ?? null);
    if (head !== other.head) continue;
    to.heads++;
    if (plain(other.relation) !== plain(word.relation)) continue;
    to.labelled++;
    relationOf(to, word.relation).right++;
  }
}

export function f1({ wanted, found }: Counts, right: number): number {
  return (200 * right) / (wanted + found);
}

function relationOf({ relations }: Counts, relation: string) {
  const name = plain(relation);
  const known = relations.get(name);
  if (known) return known;
  const made = { wanted: 0, found: 0, right: 0 };
  relations.set(name, made);
  return made;
}

const plain = (relation: string): string => relation.replace(/:.*/, "");

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

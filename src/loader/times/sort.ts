// What the patterns see of a word: which of their own words it is, and what tags it has. Words of one
// sort fit the same patterns, so that which ones can begin at a word is found out once for each sort.

import type { Tags } from "./word.ts";

/** Neither a word that a pattern names nor one with a tag: no pattern has a place for it. */
export const noSort = 0;

/** More than there are words in all patterns. */
const mostLiterals = 4096;

const literals = new Map<string, number>();

/** The words that patterns name. */
export function addLiteral(word: string): void {
  if (!literals.has(word)) literals.set(word, literals.size + 1);
}

/** The sorts met so far, numbered as they came: lists can be kept by them. */
const sorts = new Map([[0, noSort]]);

/** A number that two words share where they are the same to every pattern. */
export function sortOf(lower: string, tags: Tags | null): number {
  const literal = literals.get(lower) ?? 0;
  const key = tags === null ? literal : numberOf(tags) * mostLiterals + literal;
  const known = sorts.get(key);
  if (known !== undefined) return known;
  const sort = sorts.size;
  sorts.set(key, sort);
  return sort;
}

/** The sets of tags met so far, by their names one after the other; the tables make some dozens. */
interface TagTree {
  readonly number: number;
  readonly more: Map<string, TagTree>;
}

const none: TagTree = { number: 0, more: new Map() };
let count = 0;

function numberOf(tags: Tags): number {
  let names = none;
  for (const name in tags) {
    let next = names.more.get(name);
    if (next === undefined) {
      next = { number: ++count, more: new Map() };
      names.more.set(name, next);
    }
    names = next;
  }
  return names.number;
}

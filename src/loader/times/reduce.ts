// One layer of the cascade: from left to right, the longest match of its rules makes one word of
// the words it reads; the earlier row wins among equals.

import { type Captures, matchAt, mayBegin, type Pattern, toPattern } from "./pattern.ts";
import { Match, type TimeRule } from "./rule.ts";
import { noSort, sortOf } from "./sort.ts";
import { isTag, type Tags, type TimeWord } from "./word.ts";

interface Compiled {
  readonly row: TimeRule;
  readonly pattern: Pattern;
}

export interface Layer {
  readonly byLiteral: ReadonlyMap<string, readonly Compiled[]>;
  readonly byTag: ReadonlyMap<keyof Tags, readonly Compiled[]>;
  /** What can begin at a word, by its sort; null is nothing. */
  readonly openings: (Opening | null)[];
}

interface Opening {
  /** Literals before tags; among them in order of the rows. */
  readonly candidates: readonly Compiled[];
  /** Those that can go on with the next word, by its sort and one; 0 is the end of the sentence. */
  readonly byNext: (readonly Compiled[])[];
}

export function toLayer(rows: readonly TimeRule[]): Layer {
  const byLiteral = new Map<string, Compiled[]>();
  const byTag = new Map<keyof Tags, Compiled[]>();
  for (const row of rows) {
    const compiled = { row, pattern: toPattern(row.pattern, isTag) };
    for (const atom of compiled.pattern.first) {
      if ("tag" in atom) addUnder(byTag, atom.tag, compiled);
      else addUnder(byLiteral, atom.literal, compiled);
    }
  }
  return { byLiteral, byTag, openings: [] };
}

function addUnder<K>(map: Map<K, Compiled[]>, key: K, compiled: Compiled) {
  const list = map.get(key);
  if (!list) map.set(key, [compiled]);
  else if (list.at(-1) !== compiled) list.push(compiled);
}

export function reduce(
  words: readonly TimeWord[],
  layer: Layer,
  text: string,
): readonly TimeWord[] {
  let reduced: TimeWord[] | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const candidates = word.sort === noSort ? none : beginning(word, words[at + 1] ?? null, layer);
    const found = candidates === none ? null : longest(words, at, candidates, text);
    if (found) {
      reduced ??= words.slice(0, at);
      reduced.push(found.word);
      at = found.end;
    } else {
      reduced?.push(word);
      at++;
    }
  }
  return reduced ?? words;
}

const none: readonly Compiled[] = [];

/** The rows that can match here, as far as this word and the next tell. */
function beginning(word: TimeWord, next: TimeWord | null, layer: Layer): readonly Compiled[] {
  let opening = layer.openings[word.sort];
  if (opening === undefined) {
    opening = toOpening(word, layer);
    layer.openings[word.sort] = opening;
  }
  if (opening === null) return none;
  const sort = next === null ? 0 : next.sort + 1;
  const before = opening.byNext[sort];
  if (before) return before;
  const those = opening.candidates.filter(({ pattern }) => mayBegin(pattern, word, next));
  const found = those.length > 0 ? those : none;
  opening.byNext[sort] = found;
  return found;
}

function toOpening({ lower, tags }: TimeWord, { byLiteral, byTag }: Layer): Opening | null {
  const candidates = new Set(byLiteral.get(lower) ?? none);
  for (const [name, compiled] of byTag)
    if (tags?.[name] !== undefined) for (const each of compiled) candidates.add(each);
  return candidates.size > 0 ? { candidates: [...candidates], byNext: [] } : null;
}

interface ReducedWord {
  readonly word: TimeWord;
  readonly end: number;
}

const captures: Captures = { tags: [], words: [], count: 0 };

function longest(
  words: readonly TimeWord[],
  at: number,
  candidates: readonly Compiled[],
  text: string,
): ReducedWord | null {
  let best: ReducedWord | null = null;
  for (const { row, pattern } of candidates) {
    const end = matchAt(pattern, words, at, captures);
    if (end <= at || (best && end <= best.end)) continue;
    const tags = row.build(new Match(captures, words, at, end));
    const [first, last] = [words[at], words[end - 1]];
    if (tags && first && last) best = { word: toReduced(first, last, tags, row.name, text), end };
  }
  return best;
}

function toReduced(
  first: TimeWord,
  last: TimeWord,
  tags: Tags,
  rule: string,
  text: string,
): TimeWord {
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    lower: "",
    tags,
    sort: sortOf("", tags),
    rule: tags.spec === undefined ? null : rule,
  };
}

// One layer of the cascade: from left to right, the longest match of its rules makes one word of
// the words it reads; the earlier row wins among equals.

import { type Captures, matchAt, type Pattern, toPattern } from "./pattern.ts";
import { Match, type Row } from "./rule.ts";
import { isTag, type Tags, type Word } from "./word.ts";

interface Compiled {
  readonly row: Row;
  readonly pattern: Pattern;
}

export interface Layer {
  readonly byLiteral: ReadonlyMap<string, readonly Compiled[]>;
  readonly byTag: ReadonlyMap<keyof Tags, readonly Compiled[]>;
  /** What can begin at a word with these tags, by their names; there are few sets of them. */
  readonly known: Map<string, readonly Compiled[]>;
}

export function toLayer(rows: readonly Row[]): Layer {
  const byLiteral = new Map<string, Compiled[]>();
  const byTag = new Map<keyof Tags, Compiled[]>();
  for (const row of rows) {
    const compiled = { row, pattern: toPattern(row.pattern, isTag) };
    for (const atom of compiled.pattern.first) {
      if ("tag" in atom) add(byTag, atom.tag, compiled);
      else add(byLiteral, atom.literal, compiled);
    }
  }
  return { byLiteral, byTag, known: new Map() };
}

function add<K>(map: Map<K, Compiled[]>, key: K, compiled: Compiled) {
  const list = map.get(key);
  if (!list) map.set(key, [compiled]);
  else if (list.at(-1) !== compiled) list.push(compiled);
}

export function reduce(words: readonly Word[], layer: Layer, text: string): readonly Word[] {
  let reduced: Word[] | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const literal = layer.byLiteral.get(word.lower) ?? none;
    const tagged = word.tags ? beginning(word.tags, layer) : none;
    const found =
      literal === none && tagged === none
        ? null
        : longest(words, at, tagged, longest(words, at, literal, null, text), text);
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

function beginning(tags: Tags, { byTag, known }: Layer): readonly Compiled[] {
  let names = "";
  for (const name in tags) names += name + " ";
  const before = known.get(names);
  if (before) return before;
  const candidates: Compiled[] = [];
  for (const [name, compiled] of byTag) if (tags[name] !== undefined) candidates.push(...compiled);
  const found = candidates.length > 0 ? candidates : none;
  known.set(names, found);
  return found;
}

interface Found {
  readonly word: Word;
  readonly end: number;
}

const captures: Captures = { tags: [], words: [], count: 0 };

function longest(
  words: readonly Word[],
  at: number,
  candidates: readonly Compiled[],
  before: Found | null,
  text: string,
): Found | null {
  let best = before;
  for (const { row, pattern } of candidates) {
    const end = matchAt(pattern, words, at, captures);
    if (end <= at || (best && end <= best.end)) continue;
    const tags = row.build(new Match(captures, words, at, end));
    const [first, last] = [words[at], words[end - 1]];
    if (tags && first && last) best = { word: toReduced(first, last, tags, row.name, text), end };
  }
  return best;
}

function toReduced(first: Word, last: Word, tags: Tags, rule: string, text: string): Word {
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    lower: "",
    tags,
    rule: tags.spec === undefined ? null : rule,
  };
}

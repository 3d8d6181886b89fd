// Finds the time expressions of a sentence and what their words say.
//
// A cascade: each layer of rules reads the words that the layer before has reduced, from left to
// right; the longest match wins, the earlier row among equals. So "late last year" is first
// "last year", then "late" of it.

import type { Span } from "#model/span.ts";
import { spreadLists } from "./lists.ts";
import { type Captures, matchAt, type Pattern, toPattern } from "./pattern.ts";
import { Match, type Row } from "./rule.ts";
import { amounts } from "./rules/amounts.ts";
import { days, months, parts, years } from "./rules/calendar.ts";
import { clock } from "./rules/clock.ts";
import { compounds, dayRanges, ranges } from "./rules/compounds.ts";
import { durations, sets } from "./rules/lengths.ts";
import { deicticDays, shifts, stretches, units, weekdays } from "./rules/relative.ts";
import { vagueTimes } from "./rules/vague.ts";
import type { Spec } from "./spec.ts";
import { toWords } from "./toWords.ts";
import { isTag, type Tags, type Word } from "./word.ts";

/** An expression found, not yet reckoned. */
export interface Tagged extends Span {
  readonly rule: string;
  readonly spec: Spec;
  /** The words right before it, nearest first, lower case: "in", "over". */
  readonly before: readonly string[];
}

const atoms: readonly Row[] = [
  ...dayRanges,
  ...days,
  ...months,
  ...parts,
  ...years,
  ...deicticDays,
  ...weekdays,
  ...units,
  ...shifts,
  ...stretches,
  ...sets,
  ...durations,
  ...clock,
  ...vagueTimes,
];

/** In order; compounds twice, for "late in March of last year". */
const layers = [amounts, atoms, compounds, compounds, ranges].map(toLayer);

interface Compiled {
  readonly row: Row;
  readonly pattern: Pattern;
}

interface Layer {
  readonly byLiteral: ReadonlyMap<string, readonly Compiled[]>;
  readonly byTag: readonly (readonly [keyof Tags, readonly Compiled[]])[];
}

function toLayer(rows: readonly Row[]): Layer {
  const byLiteral = new Map<string, Compiled[]>();
  const byTag = new Map<keyof Tags, Compiled[]>();
  for (const row of rows) {
    const compiled = { row, pattern: toPattern(row.pattern, isTag) };
    for (const literal of new Set(compiled.pattern.first.literals))
      add(byLiteral, literal, compiled);
    for (const tag of new Set(compiled.pattern.first.tags)) add(byTag, tag, compiled);
  }
  return { byLiteral, byTag: [...byTag] };
}

function add<K>(map: Map<K, Compiled[]>, key: K, compiled: Compiled) {
  const list = map.get(key);
  if (list) list.push(compiled);
  else map.set(key, [compiled]);
}

/** The time expressions of `text[span]`, in order; none overlaps another. */
export function tag(text: string, span: Span): readonly Tagged[] {
  let words = toWords(text, span);
  for (const [index, layer] of layers.entries()) {
    words = reduce(words, layer, text);
    if (index === 1) words = spreadLists(words);
  }
  return words.flatMap((word, at) =>
    word.tags?.spec === undefined || word.rule === null
      ? []
      : [
          {
            start: word.start,
            end: word.end,
            rule: word.rule,
            spec: word.tags.spec,
            before: [1, 2, 3].map((n) => words[at - n]?.lower ?? ""),
          },
        ],
  );
}

function reduce(words: readonly Word[], layer: Layer, text: string): readonly Word[] {
  let reduced: Word[] | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const found = longest(words, at, word, layer, text);
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

interface Found {
  readonly word: Word;
  readonly end: number;
}

function longest(
  words: readonly Word[],
  at: number,
  word: Word,
  layer: Layer,
  text: string,
): Found | null {
  let best: Found | null = null;
  const tryAll = (candidates: readonly Compiled[]) => {
    for (const { row, pattern } of candidates) {
      const captures: Captures = { tags: [], words: [] };
      const end = matchAt(pattern, words, at, captures);
      if (end <= at || (best && end <= best.end)) continue;
      const tags = row.build(new Match(captures, words, at, end));
      const last = words[end - 1];
      if (!tags || !last) continue;
      best = { word: toReduced(word, last, tags, row.name, text), end };
    }
  };
  const literal = layer.byLiteral.get(word.lower);
  if (literal) tryAll(literal);
  if (word.tags) {
    for (const [name, candidates] of layer.byTag) {
      if (word.tags[name] !== undefined) tryAll(candidates);
    }
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

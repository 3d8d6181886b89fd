// A rule: a name, the words it reads, and what it builds of them.

import type { Span } from "#model/span.ts";
import type { Captures } from "./pattern.ts";
import type { Amount, Spec } from "./spec.ts";
import type { Tags, TimeWord } from "./word.ts";

export interface TimeRule {
  /** Kebab-case, stable: readers' links and tests know it. */
  readonly name: string;
  /** See pattern.ts. */
  readonly pattern: string;
  /** The meaning of the words, or null where they are no time after all. */
  readonly build: (match: Match) => Tags | null;
}

/** What a pattern has captured, and the words around it. */
export class Match {
  readonly #captures: Readonly<Captures>;
  readonly #words: readonly TimeWord[];
  readonly #start: number;
  readonly #end: number;

  constructor(
    captures: Readonly<Captures>,
    words: readonly TimeWord[],
    start: number,
    end: number,
  ) {
    this.#captures = captures;
    this.#words = words;
    this.#start = start;
    this.#end = end;
  }

  /** The nth capture of a tag, or null where an optional part was missing. */
  maybe<K extends keyof Tags>(tag: K, nth = 0): NonNullable<Tags[K]> | null {
    const { tags, words, count } = this.#captures;
    let toSkip = nth;
    for (let at = 0; at < count; at++) {
      if (tags[at] === tag && toSkip-- === 0) return words[at]?.tags?.[tag] ?? null;
    }
    return null;
  }

  /** @throws Error when the pattern has no such part (a programming fault) */
  get<K extends keyof Tags>(tag: K, nth = 0): NonNullable<Tags[K]> {
    const value = this.maybe(tag, nth);
    if (value === null) throw new Error(`rule: the pattern captures no {${tag}}`);
    return value;
  }

  /** The nth word before the match in lower case, "" at the start of the sentence. */
  before(nth = 1): string {
    return this.#words[this.#start - nth]?.lower ?? "";
  }

  /** The nth word before the match, with its tags; null at the start of the sentence. */
  beforeWord(nth = 1): TimeWord | null {
    return this.#words[this.#start - nth] ?? null;
  }

  /** The nth word after the match in lower case, "" at the end. */
  after(nth = 1): string {
    return this.#words[this.#end - 1 + nth]?.lower ?? "";
  }

  /** The nth word of the match, as written. */
  word(nth: number): string {
    return this.#words[this.#start + nth]?.text ?? "";
  }

  /** The nth word after the match, with its tags; null at the end. */
  nextWord(nth = 1): TimeWord | null {
    return this.#words[this.#end - 1 + nth] ?? null;
  }

  /** The word that follows, with its tags. */
  get next(): TimeWord | null {
    return this.#words[this.#end] ?? null;
  }

  /** From the nth captured word to the mth, or to the last. */
  span(nth: number, mth = this.#captures.count - 1): Span {
    const { words, count } = this.#captures;
    const [first, last] = [words[nth], words[mth]];
    if (!first || !last || nth >= count || mth >= count)
      throw new Error(`rule: the pattern captures no word ${nth}`);
    return { start: first.start, end: last.end };
  }

  /** The name of the nth captured tag. */
  captured(nth: number): keyof Tags | null {
    const { tags, count } = this.#captures;
    return nth < count ? (tags[nth] ?? null) : null;
  }

  get whole(): Span {
    const [first, last] = [this.#words[this.#start], this.#words[this.#end - 1]];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }

  has(word: string): boolean {
    return this.#words.slice(this.#start, this.#end).some((w) => w.lower === word);
  }
}

/** A period of more than a day: "early", "the end of" may cut it. */
export function period(spec: Spec): Tags {
  return { spec, period: spec };
}

/** A month or part of a year that still wants its year. */
export function yearless(spec: Spec): Tags {
  return { spec, period: spec, yearless: spec };
}

/** A year, or words for one. */
export function yearly(spec: Spec): Tags {
  return { spec, period: spec, yearly: spec };
}

/** A day: it takes a time of day. */
export function point(spec: Spec): Tags {
  return { spec, point: spec };
}

export function exactly(n: number): Amount {
  return { n, guess: n };
}

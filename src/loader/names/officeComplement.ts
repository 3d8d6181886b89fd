// What follows an office's head and belongs to it: "of State", "for African affairs", "of the Palestinian Authority".

import type { Country } from "#model/event.ts";
import { bodyNouns } from "../lexicon/bodies.ts";
import { complementNouns } from "../lexicon/offices.ts";
import type { Line } from "./line.ts";

export interface Complement {
  /** Index of the word after it. */
  readonly to: number;
  /** The state or body's country that "of" gives. */
  readonly country: Country | null;
  /** Nothing but the state: "of France". */
  readonly bare: boolean;
}

/** The complements from `at`, at most three; of no length where there is none. */
export function complementAt(line: Line, at: number): Complement {
  let all: Complement = { to: at, country: null, bare: false };
  if (line.words[at - 1]?.possessive) return all;
  for (let round = 0; round < 3; round++) {
    const one = phraseAt(line, all.to);
    if (!one) break;
    all = { to: one.to, country: all.country ?? one.country, bare: round === 0 && one.bare };
  }
  return all;
}

/** One preposition with what it governs, or null. */
function phraseAt(line: Line, at: number): Complement | null {
  const { words, terms } = line;
  const preposition = words[at];
  if (!preposition?.joined || !/^(of|for|to|at)$/.test(preposition.lower)) return null;
  const of = preposition.lower === "of";
  let from = at + 1;
  while (/^(the|his|her|its|their)$/.test(words[from]?.lower ?? "")) from += 1;
  const found = terms[from];
  const end = nounsEnd(line, from);
  if (!found) return end > from && preposition.lower !== "to" ? plain(end) : null;
  const { state, body, adjective } = found.term;
  if (!of) {
    if (state || body) return plain(found.end);
    return end > from ? plain(end) : null;
  }
  if (state && end <= found.end) return { to: found.end, country: state.code, bare: true };
  if (body) return { to: found.end, country: body.country, bare: false };
  return end > from ? { to: end, country: adjective ?? null, bare: false } : null;
}

const plain = (to: number): Complement => ({ to, country: null, bare: false });

const isLink = (lower: string) => /^(and|of|the|for|on|&)$/.test(lower);

/** The end of a run such as "East Asian and Pacific affairs" or "Example Nations Institute"; `at` where there is none. */
function nounsEnd(line: Line, at: number): number {
  const { words, terms } = line;
  let next = at;
  let end = at;
  while (next - at < 12) {
    const word = words[next];
    if (!word || word.sign || (next > at && !word.joined)) break;
    const opensBody = bodyNouns.has(word.text) && words[next + 1]?.lower === "of";
    if (opensBody && words[next + 2]?.capital) {
      // "the University of Zambia"
      next = terms[next + 2]?.end ?? next + 3;
      end = next;
      continue;
    }
    if (complementNouns.has(word.lower) || (next > at && bodyNouns.has(word.text))) end = next + 1;
    else if (next === at || !isLink(word.lower)) {
      if ((!word.capital && !terms[next]) || !reachesNoun(line, next + 1)) break;
    }
    next += 1;
    if (word.possessive) break;
  }
  return end;
}

/** A capital belongs to the run only where one of its nouns comes after. */
function reachesNoun({ words }: Line, at: number): boolean {
  for (const word of words.slice(at, at + 6)) {
    if (!word.joined || word.sign) return false;
    if (complementNouns.has(word.lower) || bodyNouns.has(word.text)) return true;
    if (!word.capital && !isLink(word.lower)) return false;
  }
  return false;
}

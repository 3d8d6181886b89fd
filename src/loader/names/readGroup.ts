// People without names: "senior Danish officials", "the US and Danish militaries", "two Peruvian soldiers".

import { groupModifiers, groupNouns, groupSingulars } from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import { type Line, textOf } from "./line.ts";
import type { Read } from "./reader.ts";

/** Group nouns that mean somebody without a state or body beside them. */
const alone =
  /^(officials|diplomats|lawmakers|reporters|journalists|troops|soldiers|rebels|insurgents|militants|gunmen|protesters|protestors|demonstrators|peacekeepers|inspectors|mediators|negotiators|envoys|forces|analysts|experts|critics|observers|police|dignitaries|separatists|guerrillas|commandos|prosecutors)$/;

/** Group nouns that need a state or body beside them, whatever else stands there. */
const plain =
  /^(members|states|countries|nations|people|men|women|children|workers|citizens|residents|students|families|companies|firms|crew|crews|allies|partners|powers|victims|survivors|sources|scientists|heads|chiefs|secretaries|authorities|governments|parliaments)$/;

export function readGroup(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const codes: Country[] = [];
  let bodied = false;
  let next = at;
  let joinedBy = false;
  while (next - at < 9) {
    const word = words[next];
    if (!word) return null;
    const found = terms[next];
    const noun = isGroupNoun(line, next);
    if (noun && next > at - 1 && !(found && found.end > next + 1)) break;
    if (word.sign && !(word.text === "," || word.text === "-")) return null;
    if (found) {
      const { adjective, state, body, folk } = found.term;
      const code = adjective ?? state?.code;
      if (code) codes.push(code);
      else if (folk) bodied = true;
      else if (body && !words[found.end - 1]?.possessive) {
        bodied = true;
        if (body.country) codes.push(body.country);
      } else return null;
      if (words[found.end - 1]?.possessive && !adjective && !state) return null;
      next = found.end;
      joinedBy = false;
      continue;
    }
    const list = /^(and|,|-|&)$/.test(word.lower) && codes.length > 0;
    if (list) joinedBy = true;
    else if (!groupModifiers.has(word.lower)) return null;
    next += 1;
  }
  const word = words[next];
  if (!word || joinedBy || !isGroupNoun(line, next)) return null;
  const lower = word.lower;
  if (next === at && !alone.test(lower)) return null;
  const single = groupSingulars.has(lower);
  const described = next > firstNamed(line, at) && !plain.test(lower);
  if (codes.length === 0 && !bodied && !alone.test(lower) && !described) return null;
  if (single && codes.length === 0) return null;
  const distinct = [...new Set(codes)];
  const to = next + 1;
  if (distinct.length > 1 && !single) {
    const what = { kind: "states" as const, codes: distinct, noun: lower };
    return { drafts: [{ from: at, to, form: "pair", what }], to };
  }
  const what = {
    kind: "group" as const,
    name: textOf(line, firstNamed(line, at), to),
    country: distinct[0] ?? null,
    single,
  };
  return { drafts: [{ from: at, to, headFrom: next, form: "group", what }], to };
}

/** Behind what only counts: "two", "several other". */
function firstNamed({ words }: Line, at: number): number {
  let from = at;
  while (
    /^(other|several|many|some|two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds|thousands)$/.test(
      words[from]?.lower ?? "",
    )
  )
    from += 1;
  return from;
}

function isGroupNoun(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word || (word.capital && at > 0 && !line.title && !/^(Forces|Officials)$/.test(word.text)))
    return false;
  if (!groupNouns.has(word.lower) && !groupSingulars.has(word.lower)) return false;
  // "military officials": not yet the last noun
  const next = line.words[at + 1];
  if (next?.joined !== true || next.capital) return true;
  if (groupNouns.has(next.lower) || groupSingulars.has(next.lower)) return false;
  // "a Danish spy ring": the noun is an adjective there
  return !groupSingulars.has(word.lower) || next.pos !== "NOUN";
}

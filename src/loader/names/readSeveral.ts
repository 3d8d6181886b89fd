// Several persons of one office: "Foreign Ministers Ana Roca of Peru and Bo Holm of Norway".

import type { Country } from "#model/event.ts";
import { type Line, textOf } from "./line.ts";
import type { Office } from "./office.ts";
import { type PersonName, isPersonal, titlesEnd } from "./personName.ts";
import { toStates } from "./plainGroup.ts";
import { statesFrom } from "./readGroup.ts";
import type { NameReader, Read, Sketch } from "./reader.ts";

/** "Foreign Ministers Ana Roca of Peru and Bo Holm of Norway": each has the office, and a country of their own. */
export function readSeveral(line: Line, office: Office, first: PersonName, name: NameReader): Read {
  const names = [{ name: first, ...stateBehind(line, first.to) }];
  let to = names[0]?.to ?? first.to;
  for (;;) {
    let next = to;
    while (/^(,|and|&|the|of|as|well)$/.test(line.words[next]?.lower ?? "")) next += 1;
    const more = next > to ? name(line, next) : null;
    if (!more || !isPersonal(more)) break;
    const behind = stateBehind(line, more.to);
    names.push({ name: more, ...behind });
    to = behind.to;
  }
  const text = singularOf(office.text);
  const drafts = names.map(({ name: one, country, to: end }, n): Sketch => {
    const from = n === 0 ? office.from : one.from;
    const what = {
      kind: "person" as const,
      name: one,
      office: { ...office, text },
      country: country ?? office.country,
      gender: null,
    };
    return { from, to: end, headFrom: one.from, headTo: one.to, form: formOf(one), what };
  });
  return { drafts, to };
}

/** "The presidents of Peru, Ana Roca, and Norway, Bo Vik": each state with its own. */
export function readEach(line: Line, at: number, office: Office, name: NameReader): Read | null {
  const { words, terms } = line;
  const isOfState = (n: number) =>
    terms[words[n + 1]?.lower === "the" ? n + 2 : n + 1]?.term.state !== undefined;
  // "The Ministers of Trade of Peru and Norway"
  const ofs = words.flatMap(({ lower }, n) => (n > at && lower === "of" ? [n] : []));
  const of = ofs.find((n) => n <= office.to && isOfState(n)) ?? ofs[0] ?? -1;
  if (of < 0 || of > office.to) return null;
  const inOrder = readInOrder(line, at, office, of, name);
  if (inOrder) return inOrder;
  const drafts: Sketch[] = [];
  let next = of + 1;
  for (;;) {
    const from = drafts.length === 0 ? at : next;
    if (/^(of|the)$/.test(words[next]?.lower ?? ""))
      next += words[next + 1]?.lower === "the" ? 2 : 1;
    const found = terms[next];
    const country = found?.term.state?.code;
    if (!found || !country || words[found.end]?.text !== ",") break;
    const one = name(line, titlesEnd(line, found.end + 1));
    if (!one || !isPersonal(one) || one.parts.length < 2) break;
    drafts.push(holderOf(line, office, of, one, country, from));
    next = one.to;
    // "of Peru, Ana Roca; Norway, Bo Vik; and Chile, Ida Holm"
    while (/^(,|;|and)$/.test(words[next]?.lower ?? "")) next += 1;
  }
  const to = drafts.at(-1)?.to ?? at;
  return drafts.length > 1 ? { drafts, to } : null;
}

/** "received the Foreign Ministers of Peru and Norway": their states, where a capital would else make a name of it. */
export function readOfStates(line: Line, at: number, office: Office): Read | null {
  for (let of = at + 1; of <= office.to; of++) {
    if (line.words[of]?.lower !== "of" || !line.words[of - 1]?.capital) continue;
    const states = statesFrom(line, of + 1);
    if (states.codes.length > 1)
      return toStates(at, states.to, states.codes, line.words[of - 1]?.lower);
  }
  return null;
}

/** "The presidents of Peru and Norway, Ana Roca and Bo Vik": as many names as states, in their order. */
function readInOrder(
  line: Line,
  at: number,
  office: Office,
  of: number,
  name: NameReader,
): Read | null {
  const states = statesFrom(line, of + 1);
  if (states.codes.length < 2 || line.words[states.to]?.text !== ",") return null;
  const drafts: Sketch[] = [];
  let next = states.to + 1;
  for (const [n, country] of states.codes.entries()) {
    const from = titlesEnd(line, next);
    const one = name(line, from);
    if (!one || !isPersonal(one) || (one.parts.length < 2 && from === next)) return null;
    drafts.push(holderOf(line, office, of, one, country, n === 0 ? at : next));
    next = one.to;
    if (n < states.codes.length - 1)
      while (/^(,|and)$/.test(line.words[next]?.lower ?? "")) next += 1;
  }
  // "… and Ida Holm": one name more than states
  return line.words[next]?.lower === "and" ? null : { drafts, to: next };
}

function holderOf(
  line: Line,
  office: Office,
  of: number,
  one: PersonName,
  country: Country,
  from: number,
): Sketch {
  const text = singularOf(textOf(line, office.from, of));
  const own = { ...office, text, whole: text, country, countryAfter: true, plural: false };
  const what = { kind: "person" as const, name: one, office: own, country, gender: null };
  return { from, to: one.to, headFrom: one.from, headTo: one.to, form: "name", what };
}

export const singularOf = (office: string) =>
  office.replace(/men$/, "man").replace(/s( of|$)/, "$1");

/** A family name alone is a form of its own. */
export const formOf = (name: PersonName) =>
  name.parts.length > 1 ? ("name" as const) : ("surname" as const);

/** The "of Japan" or "(Japan)" behind a name. */
export function stateBehind({ words, terms }: Line, at: number) {
  const none: { country: Country | null; to: number } = { country: null, to: at };
  const bracketed = words[at]?.text === "(" ? terms[at + 1] : null;
  const inside = bracketed?.term.state;
  if (bracketed && inside && words[bracketed.end]?.text === ")")
    return { country: inside.code, to: bracketed.end + 1 };
  if (words[at]?.lower !== "of" || !words[at]?.joined || words[at - 1]?.possessive) return none;
  const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const state = terms[next]?.term.state;
  const end = terms[next]?.end ?? next;
  return state && !words[end - 1]?.possessive ? { country: state.code, to: end } : none;
}
